package org.sightline.workbench.editor.assist;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Places of a text that people are to fill in, one after the other with the tabulator. */
public final class Stops {

	private Stops() {
	}

	/**
	 * Leads people to the first of them, which is selected.
	 *
	 * @param stops in their order; the same is written at all places of one stop
	 * @param exit  offset to which `Enter` leads
	 * @return what is selected then
	 */
	public static IRegion begin(ITextViewer viewer, List<List<IRegion>> stops, int exit) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		int number = 0;
		for (List<IRegion> places : stops) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			for (IRegion place : places) {
				int stop = place == places.get(0) ? number : LinkedPositionGroup.NO_STOP;
				group.addPosition(new LinkedPosition(viewer.getDocument(), place.getOffset(), place.getLength(), stop));
			}
			model.addGroup(group);
			number++;
		}
		model.forceInstall();
		LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
		ui.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
		ui.enter();
		return ui.getSelectedRegion();
	}
}
