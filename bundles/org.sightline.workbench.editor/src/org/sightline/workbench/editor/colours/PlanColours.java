package org.sightline.workbench.editor.colours;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.sightline.dsl.ide.outline.Highlight.Kind;
import org.sightline.workbench.editor.Word;

/** The colours of words. They are colour definitions of the theme, so that each theme and everybody may have others. */
public final class PlanColours {

	/** Begins the names of all our colour definitions. */
	public static final String PREFIX = "org.sightline.workbench.editor.";

	private PlanColours() {
	}

	/** How a word looks. */
	static StyleRange style(Word word) {
		StyleRange style = new StyleRange();
		style.start = word.offset();
		style.length = word.length();
		style.foreground = colours().get(PREFIX + key(word.kind()));
		style.fontStyle = word.declaration() ? SWT.BOLD : SWT.NORMAL;
		return style;
	}

	static ColorRegistry colours() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
	}

	/** Few colours, each with a meaning: those of the diagrams. */
	private static String key(Kind kind) {
		return switch (kind) {
			case KEYWORD, SIGN -> "keyword";
			case COMMENT -> "comment";
			case TEXT -> "text";
			case NUMBER -> "number";
			case METRIC, UNIT -> "metric";
			case HYPOTHESIS, AGREEMENT -> "hypothesis";
			case INITIATIVE -> "initiative";
			case GOAL -> "goal";
			case TEAM, JOURNEY, TOUCHPOINT -> "place";
		};
	}
}
