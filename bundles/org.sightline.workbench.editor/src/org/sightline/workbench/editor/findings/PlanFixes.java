package org.sightline.workbench.editor.findings;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.sightline.dsl.findings.Fix;
import org.sightline.workbench.editor.OpenPlans;

/** What can be done about the findings at the cursor (Ctrl+1): at the very place first, then anywhere on its line. */
public final class PlanFixes implements IQuickAssistProcessor {

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IDocument document = context.getSourceViewer().getDocument();
		IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
		List<FindingAnnotation> here = new ArrayList<>();
		List<FindingAnnotation> near = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof FindingAnnotation annotation && model.getPosition(annotation) != null) {
				Position position = model.getPosition(annotation);
				if (context.getOffset() >= position.getOffset() && context.getOffset() <= position.getOffset() + position.getLength()) {
					here.add(annotation);
				} else if (sameLine(document, position, context.getOffset())) {
					near.add(annotation);
				}
			}
		}
		here.addAll(near);
		return OpenPlans.get().text(document).map(text -> here.stream()
				.flatMap(annotation -> annotation.finding().fixes().stream().map(fix -> (ICompletionProposal) new FixProposal(text, annotation, fix)))
				.toArray(ICompletionProposal[]::new)).orElse(new ICompletionProposal[0]);
	}

	private static boolean sameLine(IDocument document, Position position, int offset) {
		try {
			return document.getLineOfOffset(position.getOffset()) == document.getLineOfOffset(offset);
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof FindingAnnotation finding && finding.isQuickFixable();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return computeQuickAssistProposals(context).length > 0;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
