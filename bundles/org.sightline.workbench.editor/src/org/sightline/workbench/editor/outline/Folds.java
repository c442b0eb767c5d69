package org.sightline.workbench.editor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.sightline.dsl.findings.Place;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.ViewerPart;
import org.sightline.workbench.editor.Words;

/** Lets blocks be folded; those that are stay so while the text is edited elsewhere. */
public final class Folds implements ViewerPart {

	private final ProjectionViewer viewer;

	/** Folds in a viewer. */
	public Folds(ProjectionViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void known(OpenText open, Words before) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Map<Position, Annotation> shown = new HashMap<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			shown.put(model.getPosition(annotation), annotation);
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (Position region : regions(open.document(), open.facts().folds())) {
			if (shown.remove(region) == null) {
				added.put(new ProjectionAnnotation(), region);
			}
		}
		if (!shown.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(shown.values().toArray(Annotation[]::new), added, new Annotation[0]);
		}
	}

	/** Whole lines: folded, the first of them stays. */
	private static List<Position> regions(IDocument document, List<Place> places) {
		List<Position> regions = new ArrayList<>();
		for (Place place : places) {
			try {
				int start = document.getLineOffset(document.getLineOfOffset(place.offset()));
				int last = document.getLineOfOffset(place.offset() + place.length());
				regions.add(new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start));
			} catch (BadLocationException e) {
				continue; // the text has become shorter; it will be read again
			}
		}
		return regions;
	}

	@Override
	public void end() {
		// its model goes with the viewer's text
	}
}
