package org.sightline.workbench.views.editing;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.sightline.workbench.Window;

/** The page in the view of diagrams, as a test uses it: with the keys and the mouse of the window, and with scripts that look into it. */
final class DiagramPage {

	private static final String ID = "org.sightline.workbench.views.diagram";

	final IViewPart view;
	final Browser browser;

	/** Opens the view. */
	DiagramPage() throws PartInitException {
		view = Window.page().showView(ID);
		browser = Window.the((Composite) view.getSite().getService(MPart.class).getWidget(), Browser.class, any -> true);
	}

	/** What a script in the page returns. */
	Object ask(String expression) {
		try {
			return browser.evaluate("return " + expression);
		} catch (SWTException e) {
			return "no answer: " + e.getMessage(); // the page is just being loaded
		}
	}

	/** Waits until something is so in the page. */
	void until(String what, String expression) {
		Window.until(what, () -> Boolean.TRUE.equals(ask(expression)));
	}

	/** An element of the diagram as a script finds it. */
	static String item(String id) {
		return "document.getElementById('sightline-diagram_" + id + "')";
	}

	void untilShown(String id) {
		until(id + " is shown", item(id) + " !== null");
	}

	/** Waits until a plan has been drawn, with the tools to change it, and stands still. */
	void untilReady(String id) {
		untilShown(id);
		until("there are tools", "document.querySelector('#palette .makes-node') !== null");
		Object[] before = new Object[1];
		Window.until("it stands still", () -> {
			Object last = before[0];
			Window.pause(100);
			before[0] = ask(item(id) + ".getBoundingClientRect().left");
			return before[0].equals(last);
		});
	}

	void untilGone(String id) {
		until(id + " is gone", "document.getElementById('sightline-diagram_graph') !== null && " + item(id) + " === null");
	}

	/** The diagram gets the keyboard. */
	void focus() {
		Window.page().activate(view);
		browser.setFocus();
		browser.execute("document.querySelector('#canvas [tabindex]').focus()");
		Window.until("the page has the keyboard", () -> {
			if (!browser.isFocusControl()) { // a browser that is just begun again may lose it once more
				browser.getShell().forceActive();
				browser.setFocus();
			}
			return browser.isFocusControl();
		});
	}

	/** Presses a key of the keyboard, with Ctrl or without. */
	static void press(boolean ctrl, char key) {
		Display display = Display.getCurrent();
		Event control = new Event();
		control.keyCode = SWT.CTRL;
		Event letter = new Event();
		letter.character = key;
		letter.keyCode = key == SWT.CR ? SWT.CR : 0; // as a character it is another key
		for (int type : List.of(SWT.KeyDown, SWT.KeyUp)) {
			control.type = type;
			letter.type = type;
			if (ctrl && type == SWT.KeyDown) {
				display.post(control);
			}
			display.post(letter);
			if (ctrl && type == SWT.KeyUp) {
				display.post(control);
			}
			Window.pause(50);
		}
	}

	/** Clicks with the mouse into the middle of an element. */
	void click(String element) {
		Object[] middle = (Object[]) ask("(box => [box.left + box.width / 2, box.top + box.height / 2])(" + element + ".getBoundingClientRect())");
		Point at = browser.toDisplay(((Number) middle[0]).intValue(), ((Number) middle[1]).intValue());
		Event event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.button = 1;
		for (int type : List.of(SWT.MouseMove, SWT.MouseDown, SWT.MouseUp)) {
			event.type = type;
			browser.getDisplay().post(event);
			Window.pause(50);
		}
	}
}
