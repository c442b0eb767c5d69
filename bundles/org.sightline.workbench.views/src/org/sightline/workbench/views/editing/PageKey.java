package org.sightline.workbench.views.editing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;

/**
 * A key that was pressed in the page.
 *
 * @param name as browsers call it: the letter, or a word such as `F2`
 */
record PageKey(String name, boolean ctrl, boolean alt, boolean shift, boolean command) {

	private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("ArrowUp", SWT.ARROW_UP), Map.entry("ArrowDown", SWT.ARROW_DOWN),
			Map.entry("ArrowLeft", SWT.ARROW_LEFT), Map.entry("ArrowRight", SWT.ARROW_RIGHT), Map.entry("PageUp", SWT.PAGE_UP),
			Map.entry("PageDown", SWT.PAGE_DOWN), Map.entry("Home", SWT.HOME), Map.entry("End", SWT.END), Map.entry("Insert", SWT.INSERT),
			Map.entry("Delete", (int) SWT.DEL), Map.entry("Backspace", (int) SWT.BS), Map.entry("Enter", (int) SWT.CR),
			Map.entry("Escape", (int) SWT.ESC), Map.entry("Tab", (int) SWT.TAB));

	/** The key that the page tells of: name, Ctrl, Alt, Shift, Command. */
	static PageKey of(Object[] told) {
		return new PageKey(String.valueOf(told[0]), is(told[1]), is(told[2]), is(told[3]), is(told[4]));
	}

	private static boolean is(Object value) {
		return Boolean.TRUE.equals(value);
	}

	/** The key as the workbench knows it; empty for one that it does not know. */
	Optional<KeyStroke> stroke() {
		int modifiers = (ctrl ? SWT.CTRL : 0) | (alt ? SWT.ALT : 0) | (shift ? SWT.SHIFT : 0) | (command ? SWT.COMMAND : 0);
		return code().map(code -> KeyStroke.getInstance(modifiers, code));
	}

	private Optional<Integer> code() {
		if (name.length() == 1) {
			return Optional.of((int) name.toUpperCase(Locale.ROOT).charAt(0));
		}
		return name.matches("F([1-9]|1\\d|20)") ? Optional.of(SWT.F1 + Integer.parseInt(name.substring(1)) - 1) : Optional.ofNullable(WORDS.get(name));
	}
}
