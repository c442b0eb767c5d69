package org.sightline.workbench.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.sightline.workbench.editor.colours.NameColours;
import org.sightline.workbench.editor.colours.NameMarks;
import org.sightline.workbench.editor.findings.FindingAnnotations;
import org.sightline.workbench.editor.outline.Folds;

/** A viewer that shows what is known about its text, whatever text it shows. */
final class Following implements ITextInputListener {

	private final ITextViewer viewer;
	private Optional<OpenText> text = Optional.empty();
	private List<ViewerPart> parts = List.of();

	Following(ITextViewer viewer) {
		this.viewer = viewer;
		viewer.addTextInputListener(this);
		begin(viewer.getDocument());
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
		stop();
	}

	@Override
	public void inputDocumentChanged(IDocument before, IDocument after) {
		begin(after);
	}

	private void begin(IDocument document) {
		if (document == null || text.isPresent()) {
			return;
		}
		text = OpenPlans.get().connect(document);
		text.ifPresent(open -> {
			parts = parts(open);
			parts.forEach(open::listen);
			parts.forEach(part -> part.known(open, Facts.NONE.words()));
		});
	}

	private List<ViewerPart> parts(OpenText open) {
		if (viewer instanceof ProjectionViewer projection) {
			return List.of(new NameColours(projection, open), new NameMarks(projection, open), new FindingAnnotations(projection), new Folds(projection));
		}
		return viewer instanceof ISourceViewer source ? List.of(new FindingAnnotations(source)) : List.of();
	}

	private void stop() {
		text.ifPresent(open -> {
			parts.forEach(open::ignore);
			parts.forEach(ViewerPart::end);
			parts = List.of();
			OpenPlans.get().disconnect(open.document());
		});
		text = Optional.empty();
	}

	void end() {
		viewer.removeTextInputListener(this);
		stop();
	}
}
