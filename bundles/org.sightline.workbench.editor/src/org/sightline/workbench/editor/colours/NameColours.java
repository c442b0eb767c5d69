package org.sightline.workbench.editor.colours;

import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.sightline.dsl.ide.outline.Highlight.Kind;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.ViewerPart;
import org.sightline.workbench.editor.Word;
import org.sightline.workbench.editor.Words;

/** Colours words by what they mean; of a text that was edited only what looks different now is drawn again. */
public final class NameColours implements ViewerPart, ITextPresentationListener {

	private final ProjectionViewer viewer;
	private final OpenText text;
	private final IPropertyChangeListener theme = event -> repaint(event.getProperty());

	/** Colours a viewer of a text. */
	public NameColours(ProjectionViewer viewer, OpenText text) {
		this.viewer = viewer;
		this.text = text;
		viewer.addTextPresentationListener(this);
		PlanColours.colours().addListener(theme);
	}

	@Override
	public void known(OpenText open, Words before) {
		open.words().difference(before).ifPresent(region -> invalidate(region[0], region[1]));
	}

	private void invalidate(int offset, int length) {
		int end = Math.min(viewer.getDocument().getLength(), offset + length);
		if (offset < end) {
			viewer.invalidateTextPresentation(offset, end - offset);
		}
	}

	private void repaint(String colour) {
		if (colour.startsWith(PlanColours.PREFIX) && viewer.getDocument() != null) {
			invalidate(0, viewer.getDocument().getLength());
		}
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IRegion extent = presentation.getExtent();
		List<Word> words = text.words().in(extent.getOffset(), extent.getLength());
		StyleRange[] styles = words.stream().filter(word -> word.kind() != Kind.SIGN && word.length() > 0)
				.filter(word -> word.offset() >= extent.getOffset() && word.end() <= extent.getOffset() + extent.getLength())
				.map(PlanColours::style).toArray(StyleRange[]::new);
		presentation.mergeStyleRanges(styles);
	}

	@Override
	public void end() {
		viewer.removeTextPresentationListener(this);
		if (PlatformUI.isWorkbenchRunning()) {
			PlanColours.colours().removeListener(theme);
		}
	}
}
