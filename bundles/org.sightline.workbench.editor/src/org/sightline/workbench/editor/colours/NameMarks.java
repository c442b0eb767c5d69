package org.sightline.workbench.editor.colours;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.ViewerPart;
import org.sightline.workbench.editor.Word;
import org.sightline.workbench.editor.Words;

/** Marks where else the name under the cursor stands in the text. */
public final class NameMarks implements ViewerPart {

	private static final String TYPE = "org.sightline.workbench.editor.name";

	private final ProjectionViewer viewer;
	private final OpenText text;
	private final ISelectionChangedListener cursor = event -> mark();
	private Annotation[] marks = {};
	private Optional<Integer> marked = Optional.empty();

	/** Marks names in a viewer of a text. */
	public NameMarks(ProjectionViewer viewer, OpenText text) {
		this.viewer = viewer;
		this.text = text;
		((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(cursor);
	}

	@Override
	public void known(OpenText open, Words before) {
		marked = Optional.empty();
		mark();
	}

	private void mark() {
		Optional<Word> name = text.words().nameAt(viewer.getSelectedRange().x);
		Optional<Integer> element = name.map(Word::element);
		if (!element.equals(marked) || element.isEmpty()) {
			marked = element;
			show(element.map(text.words()::namesOf).filter(names -> names.size() > 1).orElse(List.of()));
		}
	}

	private void show(List<Word> names) {
		if (marks.length == 0 && names.isEmpty() || !(viewer.getAnnotationModel() instanceof IAnnotationModelExtension model)) {
			return;
		}
		Map<Annotation, Position> fresh = new HashMap<>();
		names.forEach(name -> fresh.put(new Annotation(TYPE, false, null), new Position(name.offset(), name.length())));
		model.replaceAnnotations(marks, fresh);
		marks = fresh.keySet().toArray(Annotation[]::new);
	}

	@Override
	public void end() {
		((IPostSelectionProvider) viewer.getSelectionProvider()).removePostSelectionChangedListener(cursor);
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model != null) {
			show(List.of());
		}
	}
}
