package org.sightline.workbench.views.editing;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sightline.workbench.views.Chosen;

/**
 * The page of the diagrams in a browser that is part of the window. Page and window call each other's functions: nothing listens on a
 * port, and the browser goes nowhere else. For the window's thread.
 */
public final class PageBrowser {

	/** With the value `off` diagrams are pictures, for systems whose browser makes trouble. */
	private static final String SWITCH = "sightline.browser";

	/** Characters that go to the page at once: some milliseconds of the window's time. */
	private static final int PIECE = 200_000;

	/** A part of a message. */
	private record Piece(String text, boolean last) {
	}

	private final Browser browser;
	private final Queue<Piece> pieces = new ArrayDeque<>();
	private final PageFiles files = PageFiles.unpacked();
	private Optional<Runnable> loaded = Optional.empty();

	/**
	 * A browser without a page.
	 *
	 * @param parent   has a grid of one column without margins
	 * @param received gets every message of the page; has to be quick
	 * @param keys     gets every key that the page has no use for, and says whether it has one
	 * @param chosen   gets what people choose to see, each time
	 * @throws org.eclipse.swt.SWTError if the system has no browser for the page
	 */
	PageBrowser(Composite parent, Consumer<String> received, Predicate<PageKey> keys, Consumer<Chosen> chosen) {
		browser = new Browser(parent, Platform.OS.isWindows() ? SWT.EDGE : SWT.NONE);
		browser.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		function("sightlineSend", arguments -> {
			received.accept(String.valueOf(arguments[0]));
			return true;
		});
		function("sightlineKey", arguments -> keys.test(PageKey.of(arguments)));
		function("sightlineRemember", arguments -> {
			chosen.accept(Chosen.of(String.valueOf(arguments[0]), Chosen.names(String.valueOf(arguments[1])), String.valueOf(arguments[2])));
			return true;
		});
		browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = files.isPage(event.location)));
		browser.addOpenWindowListener(event -> event.required = true); // and gets no window
		browser.addListener(SWT.MenuDetect, event -> event.doit = false); // it speaks of going back and of reloading
		browser.addProgressListener(ProgressListener.completedAdapter(event -> {
			loaded.ifPresent(Runnable::run);
			loaded = Optional.empty();
		}));
	}

	/** Whether a browser is to be used, where there is one. */
	public static boolean isWanted() {
		return !"off".equals(System.getProperty(SWITCH));
	}

	private void function(String name, Function<Object[], Object> does) {
		new BrowserFunction(browser, name) {
			@Override
			public Object function(Object[] arguments) {
				try {
					return does.apply(arguments);
				} catch (RuntimeException | LinkageError e) {
					ILog.of(PageBrowser.class).error(name, e); // a page that gets no answer stands still for ever
					return false;
				}
			}
		};
	}

	/** Loads the page anew. Functions of the browser do not exist while a page loads: only then it may be started. */
	void load(Runnable done) {
		loaded = Optional.of(done);
		pieces.clear();
		browser.setUrl(files.page());
	}

	/**
	 * Starts the page.
	 *
	 * @param language such as `ja`
	 * @param theme `light` or `dark`
	 * @param chosen what it is to show at first
	 */
	void start(String language, String theme, Chosen chosen) {
		StringBuilder options = new StringBuilder("lang: " + Script.text(language) + ", theme: " + Script.text(theme));
		chosen.view().ifPresent(view -> options.append(", view: " + Script.text(view)));
		chosen.layers().ifPresent(layers -> options.append(", layers: " + Script.text(Chosen.list(layers)) + ".split(',')"));
		chosen.sight().ifPresent(part -> options.append(", viewport: " + Script.text(part)));
		call("window.sightline.start({" + options + "})");
		call(files.keys()); // listens after the page, which has all keys first
	}

	/**
	 * Takes the colours of the workbench.
	 *
	 * @param surface what is seen before the page is there
	 */
	void colors(RGB surface, String theme) {
		browser.setBackground(new Color(surface));
		call("window.sightline?.theme?.(" + Script.text(theme) + ")");
	}

	/** Lets people search in the diagram: the page has the keys of a browser for it. */
	void find() {
		call("window.dispatchEvent(new KeyboardEvent('keydown', {key: 'f', ctrlKey: true, cancelable: true}))");
	}

	/**
	 * Hands a message to the page, which works on it later: the window would wait for it, since scripts run while it waits. A long one
	 * goes in pieces, between which the window lives; the order stays.
	 *
	 * @param lost is told where there is no page to take it, or no longer one: the browser's own process has ended
	 */
	void receive(String json, Runnable lost) {
		if (pieces.isEmpty() && json.length() <= PIECE) {
			if (!call("setTimeout(text => window.sightline.receive(text), 0, " + Script.text(json) + ")")) {
				lost.run();
			}
			return;
		}
		boolean idle = pieces.isEmpty();
		for (int from = 0, to; from < json.length(); from = to) {
			to = Math.min(json.length(), from + PIECE);
			to -= Character.isHighSurrogate(json.charAt(to - 1)) && to < json.length() ? 1 : 0; // characters stay whole
			pieces.add(new Piece(json.substring(from, to), to == json.length()));
		}
		if (idle) {
			next(lost);
		}
	}

	/** Hands over one piece, and the others when the window has done what else there is to do. */
	private void next(Runnable lost) {
		Piece piece = pieces.poll();
		if (piece == null) { // the page was loaded anew
			return;
		}
		boolean taken = call("window.sightlinePieces = (window.sightlinePieces ?? '') + " + Script.text(piece.text())) && (!piece.last()
				|| call("setTimeout(text => window.sightline.receive(text), 0, window.sightlinePieces); window.sightlinePieces = ''"));
		if (!taken) {
			pieces.clear();
			lost.run();
		} else if (!pieces.isEmpty()) {
			browser.getDisplay().asyncExec(() -> next(lost));
		}
	}

	private boolean call(String script) {
		return !browser.isDisposed() && browser.execute(script);
	}

	/** The control. */
	Browser control() {
		return browser;
	}
}
