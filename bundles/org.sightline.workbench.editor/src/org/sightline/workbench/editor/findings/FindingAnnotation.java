package org.sightline.workbench.editor.findings;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.sightline.dsl.findings.Finding;
import org.sightline.workbench.editor.Texts;

/** A finding at its place in the text. */
public final class FindingAnnotation extends Annotation implements IQuickFixableAnnotation {

	private final Finding finding;

	FindingAnnotation(Finding finding) {
		super(type(finding), false, Texts.of(finding.message()));
		this.finding = finding;
	}

	private static String type(Finding finding) {
		return switch (finding.severity()) {
			case ERROR -> "org.eclipse.ui.workbench.texteditor.error";
			case WARNING -> "org.eclipse.ui.workbench.texteditor.warning";
			case INFO -> "org.eclipse.ui.workbench.texteditor.info";
		};
	}

	/** What was found. */
	public Finding finding() {
		return finding;
	}

	@Override
	public void setQuickFixable(boolean state) {
		// the finding knows
	}

	@Override
	public boolean isQuickFixableStateSet() {
		return true;
	}

	@Override
	public boolean isQuickFixable() {
		return !finding.fixes().isEmpty();
	}
}
