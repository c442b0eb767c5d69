package org.sightline.workbench.views.diagram;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.picture.Export;
import org.sightline.workbench.views.picture.PictureCanvas;

/** The buttons of the diagram's tool bar. */
final class DiagramActions {

	private final IToolBarManager tools;

	DiagramActions(IActionBars bars, PictureCanvas canvas, PictureView diagram) {
		tools = bars.getToolBarManager();
		add("zoomIn", () -> canvas.zoom(true));
		add("zoomOut", () -> canvas.zoom(false));
		add("fit", canvas::fit);
		tools.add(new Export(canvas.getShell(), () -> diagram.drawn().map(DrawnView::picture)));
		bars.updateActionBars();
	}

	private void add(String name, Runnable task) {
		Optional<ImageDescriptor> icon = ResourceLocator.imageDescriptorFromBundle("org.sightline.workbench.views", "icons/" + name + ".svg");
		Action action = new Action(Texts.of(DiagramView.class, "diagram." + name), icon.orElse(null)) {
			@Override
			public void run() {
				task.run();
			}
		};
		tools.add(action);
	}
}
