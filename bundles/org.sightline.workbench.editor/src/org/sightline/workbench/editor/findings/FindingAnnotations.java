package org.sightline.workbench.editor.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.sightline.dsl.findings.Finding;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.ViewerPart;
import org.sightline.workbench.editor.Words;

/** Shows what was found at its place in the text: underlined, and beside the scroll bar. Viewers of one text share it. */
public final class FindingAnnotations implements ViewerPart {

	private final ISourceViewer viewer;

	/** Findings in a viewer. */
	public FindingAnnotations(ISourceViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void known(OpenText open, Words before) {
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model instanceof IAnnotationModelExtension extended && open.isChecked()) {
			Set<Finding> fresh = new HashSet<>(open.findings());
			List<Annotation> gone = new ArrayList<>();
			for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
				if (all.next() instanceof FindingAnnotation known && !(stands(model, known) && fresh.remove(known.finding()))) {
					gone.add(known);
				}
			}
			Map<Annotation, Position> added = new HashMap<>();
			int length = open.document().getLength();
			fresh.forEach(finding -> added.put(new FindingAnnotation(finding), position(finding, length)));
			if (!gone.isEmpty() || !added.isEmpty()) {
				extended.replaceAnnotations(gone.toArray(Annotation[]::new), added);
			}
		}
	}

	/** Whether an annotation is where its finding says. */
	private static boolean stands(IAnnotationModel model, FindingAnnotation annotation) {
		Position position = model.getPosition(annotation);
		return position != null && !position.isDeleted() && position.getOffset() == annotation.finding().place().offset()
				&& position.getLength() == Math.max(1, annotation.finding().place().length());
	}

	/** What has no width is shown at one character. */
	private static Position position(Finding finding, int documentLength) {
		int offset = Math.max(0, Math.min(finding.place().offset(), documentLength - 1));
		return new Position(offset, Math.max(0, Math.min(Math.max(1, finding.place().length()), documentLength - offset)));
	}

	@Override
	public void end() {
		// the annotations belong to the text, which other viewers may show; its last one takes them along
	}
}
