package org.sightline.workbench.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.folders.Opened;
import org.sightline.workbench.views.picture.PictureCanvas;

/** A system without WebKit: runs where libraries are looked for in `no-webkit` first. */
@ExtendWith(CleanLog.class)
@EnabledIfEnvironmentVariable(named = "LD_LIBRARY_PATH", matches = ".*no-webkit.*")
class MissingBrowserTest {

	@Test
	void the_diagram_is_a_picture_and_says_what_to_install(@TempDir Path folder) throws Exception {
		Window.open(Opened.plan(folder, "p.plan", "plan \"P\" { horizon 2026-01 to 2026-12 }\ninitiative Calls \"Call back\" { runs 2026-01 to 2026-12 }\n"));
		IViewPart view = Window.page().showView("org.sightline.workbench.views.diagram");
		Composite diagram = (Composite) view.getSite().getService(MPart.class).getWidget();
		assertEquals(List.of(), Window.all(diagram, Browser.class));
		assertTrue(Window.all(diagram, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains("libwebkit2gtk-4.1-0")));
		PictureCanvas canvas = Window.the(diagram, PictureCanvas.class, any -> true);
		Window.until("the initiative is found in the picture", () -> {
			Window.the(diagram, Text.class, any -> true).setText("Call back");
			return canvas.marked().size() == 1;
		});
	}
}
