package org.sightline.workbench.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.folders.Opened;
import org.sightline.workbench.views.CallBack;

/** What somebody has chosen to see of the diagrams is there again the next time. Needs a browser. */
@ExtendWith(CleanLog.class)
class ChosenViewTest {

	private static final String VIEWS = "[...document.querySelectorAll('#bar .views button')]";
	private static final int LINE_OF_SIGHT = 0;
	private static final int DRIVERS = 2;

	private DiagramPage page;

	@BeforeEach
	void open(@TempDir Path folder) throws Exception {
		Window.open(Opened.plan(folder.toRealPath(), "p.plan", CallBack.PLAN));
		page = new DiagramPage();
		page.untilReady("initiative:Calls");
		view(DRIVERS);
		page.untilShown("driver:revenue");
		switchLayer();
		page.browser.execute("document.querySelector('#bar .zoom + button').click()");
		Window.until("it is larger", () -> kept().contains("sight="));
	}

	@AfterEach
	void asUsual() {
		switchLayer();
		view(LINE_OF_SIGHT);
		Window.until("it is kept in mind", () -> kept().contains("view=\"lineOfSight\""));
	}

	private void view(int number) {
		page.browser.execute(VIEWS + "[" + number + "].click()");
		page.until("view " + number + " is shown", VIEWS + "[" + number + "].hasAttribute('aria-current')");
	}

	/** Shows the only layer of the tree of drivers, or hides it. */
	private void switchLayer() {
		Object before = layer();
		page.browser.execute("document.querySelector('#bar .group > .tool').click(); document.querySelector('[role=menuitemcheckbox]').click()");
		Window.until("the layer is another", () -> !layer().equals(before));
	}

	/** Whether the layer is shown: `true` or `false`. */
	private Object layer() {
		page.browser.execute("document.querySelector('#bar .group > .tool').click()");
		Object shown = page.ask("document.querySelector('[role=menuitemcheckbox]').getAttribute('aria-checked')");
		page.browser.execute("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))");
		return shown;
	}

	private Object view() {
		return page.ask(VIEWS + ".findIndex(button => button.hasAttribute('aria-current'))");
	}

	private Object size() {
		return page.ask("document.querySelector('#bar .zoom').textContent");
	}

	/** What the window keeps until the next session. */
	private String kept() {
		XMLMemento memento = XMLMemento.createWriteRoot("view");
		page.view.saveState(memento);
		return memento.toString();
	}

	@Test
	void view_layers_and_size_are_those_of_the_last_time() throws Exception {
		Object layer = layer();
		Object size = size();
		Window.page().hideView(page.view);
		page = new DiagramPage();
		page.untilShown("driver:revenue");
		assertEquals(DRIVERS, ((Number) view()).intValue());
		assertEquals(layer, layer());
		Window.until("it is as large", () -> size().equals(size));
	}

	@Test
	void another_plan_is_shown_in_the_same_view_from_its_beginning(@TempDir Path other) throws Exception {
		Object layer = layer();
		Object size = size();
		Window.open(Opened.plan(other.toRealPath(), "q.plan", CallBack.PLAN.replace("revenue", "sales")));
		page.untilShown("driver:sales");
		assertEquals(DRIVERS, ((Number) view()).intValue());
		assertEquals(layer, layer());
		Window.until("it is as large as at first", () -> !size().equals(size));
	}
}
