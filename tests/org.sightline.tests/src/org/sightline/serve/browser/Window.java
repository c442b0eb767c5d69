package org.sightline.serve.browser;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** One window that shows a plan, and what a person does in it. */
final class Window {

	private static final int STEPS = 8;

	private final Page page;
	private final FrameLocator diagram;

	private Window(Page page) {
		this.page = page;
		diagram = page.frameLocator("iframe");
	}

	/** Opens an address, and waits until the text and the diagram are there. */
	static Window open(BrowserContext person, String address) {
		Window window = new Window(person.newPage());
		window.page.navigate(address);
		window.page.locator(".cm-content").waitFor();
		window.diagram.locator("svg.diagram g.node").first().waitFor();
		return window;
	}

	Page page() {
		return page;
	}

	/** Chooses a tool of the palette. */
	void take(String tool) {
		diagram.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(tool)).first().click();
	}

	/** A node whose text begins so. */
	Locator node(String label) {
		return diagram.locator("g.node[aria-label^=\"" + label + "\"]").first();
	}

	Locator nodes() {
		return diagram.locator("g.node");
	}

	void click(String node) {
		BoundingBox box = box(node);
		page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
	}

	/** Drags a node by so many px. */
	void drag(String node, double right, double down) {
		BoundingBox box = box(node);
		double x = box.x + box.width / 2;
		double y = box.y + box.height / 2;
		page.mouse().move(x, y);
		page.mouse().down();
		for (int step = 1; step <= STEPS; step++) {
			page.mouse().move(x + right * step / STEPS, y + down * step / STEPS);
		}
		page.mouse().up();
	}

	BoundingBox box(String node) {
		return node(node).locator("rect.hit").first().boundingBox();
	}

	/** Clicks where the diagram shows nothing: right of the last column, below the columns' heads. */
	void clickNothing() {
		BoundingBox box = diagram.locator("svg.diagram").boundingBox();
		page.mouse().click(box.x + box.width - 20, box.y + box.height - 20);
	}

	/** The form that the diagram shows. */
	Locator form() {
		return diagram.locator("dialog");
	}

	void answer(int question, String text) {
		form().locator("input[type=text]").nth(question).fill(text);
	}

	void accept() {
		form().locator("button[type=submit]").click();
	}

	/** The field in which a name is edited in the diagram. */
	Locator naming() {
		return diagram.locator(".rename input");
	}

	void name(String text) {
		naming().waitFor();
		naming().fill(text);
		page.keyboard().press("Enter");
	}

	/** What the diagram says at its lower edge. */
	Locator message() {
		return diagram.locator(".message");
	}

	void press(String keys) {
		page.keyboard().press(keys);
	}

	/** Opens a file by its tab. */
	Locator tabs() {
		return page.locator(".tab");
	}

	/** The text that is shown, line by line. */
	List<String> lines() {
		return page.locator(".cm-line").allInnerTexts();
	}

	Locator text() {
		return page.locator(".cm-content");
	}

	/** Types at the end of the text. */
	void type(String text) {
		text().click();
		page.keyboard().press("Control+End");
		page.keyboard().type(text);
	}

	void save() {
		page.keyboard().press("Control+s");
	}
}
