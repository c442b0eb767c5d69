package org.sightline.workbench.editor.findings;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.sightline.dsl.findings.Fix;
import org.sightline.workbench.editor.Icons;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.Texts;

/** A fix of a finding in the editor's list. */
final class FixProposal implements ICompletionProposal {

	private final OpenText text;
	private final FindingAnnotation annotation;
	private final Fix fix;

	FixProposal(OpenText text, FindingAnnotation annotation, Fix fix) {
		this.text = text;
		this.annotation = annotation;
		this.fix = fix;
	}

	@Override
	public void apply(IDocument document) {
		IStatus done = text.isChecked() ? text.apply(getDisplayString(), fix.changes()) : Status.CANCEL_STATUS;
		if (done.isOK()) {
			text.plan().ifPresent(plan -> FillIn.begin(plan.root(), fix));
		} else {
			Display.getCurrent().beep(); // it was edited a moment ago: the fix might not fit any more
		}
	}

	@Override
	public String getDisplayString() {
		return Texts.of(fix.title());
	}

	@Override
	public String getAdditionalProposalInfo() {
		return annotation.getText();
	}

	@Override
	public Image getImage() {
		return Icons.of(annotation.finding().severity());
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
