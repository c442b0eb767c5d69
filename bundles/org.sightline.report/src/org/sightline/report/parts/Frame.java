package org.sightline.report.parts;

import java.util.List;
import java.util.Locale;

import org.sightline.diagram.svg.StyleSheet;
import org.sightline.diagram.svg.Theme;
import org.sightline.report.html.Html;

/** What every page has around its sections. */
public final class Frame {

	private Frame() {
	}

	/** The line at the top: whose page it is, some facts, and light or dark. */
	public static void bar(Html html, Locale locale, List<String> facts) {
		html.begin("div", "class", "top");
		html.begin("svg", "class", "logo", "width", "46", "height", "18", "viewBox", "0 0 46 18", "aria-hidden", "true")
				.begin("circle", "cx", "6", "cy", "9", "r", "4").end().begin("path", "class", "sight", "d", "M11,9H29").end()
				.begin("path", "class", "goal", "d", "M37,1l8,8-8,8-8-8z").end().end();
		html.leaf("span", "Sightline", "class", "brand").begin("span", "class", "space").end();
		facts.stream().filter(fact -> !fact.isEmpty()).forEach(fact -> html.leaf("span", fact));
		Say say = new Say(locale, Frame.class);
		html.begin("span", "class", "themes screen", "role", "group", "aria-label", say.of("theme"));
		for (String theme : List.of("auto", "light", "dark")) {
			html.leaf("button", say.of("theme." + theme), "type", "button", "data-theme-choice", theme, "aria-pressed",
					Boolean.toString(theme.equals("auto")));
		}
		html.end().endLine();
	}

	/** Hatchings that fill bars, and the way past the top of the page for keyboards. */
	public static void top(Html html, Locale locale) {
		html.leaf("a", new Say(locale, Frame.class).of("skip"), "class", "skip", "href", "#main");
		html.begin("svg", "class", "patterns", "width", "0", "height", "0", "aria-hidden", "true").begin("defs");
		pattern(html, "belief", "7", "rotate(45)", "M0,0H7V2.5H0z");
		pattern(html, "shared", "7", "rotate(-45)", "M0,0H7V1.2H0z");
		pattern(html, "environment", "6", "rotate(0)", "M1.6,3a1.4,1.4 0 1 0 2.8,0a1.4,1.4 0 1 0 -2.8,0");
		pattern(html, "logic", "7", "rotate(0)", "M0,3H7V4H0zM3,0V7H4V0z");
		html.end().endLine();
	}

	private static void pattern(Html html, String name, String size, String turn, String path) {
		html.begin("pattern", "id", "pattern-" + name, "class", name, "width", size, "height", size, "patternUnits", "userSpaceOnUse",
				"patternTransform", turn);
		html.begin("rect", "width", size, "height", size).end().begin("path", "d", path).end().end();
	}

	/** The colours of pictures and page: as the reader's system prefers, unless chosen otherwise; light on paper. */
	public static String colors() {
		return StyleSheet.variables(":root", Theme.AUTO) + StyleSheet.variables(":root[data-theme=light]", Theme.LIGHT)
				+ StyleSheet.variables(":root[data-theme=dark]", Theme.DARK) + "@media print{"
				+ StyleSheet.variables(":root[data-theme]", Theme.LIGHT) + "}\n";
	}

	/** The table of contents and the sections. */
	public static void sections(Html html, Locale locale, List<? extends Section> sections) {
		html.begin("nav", "class", "contents screen", "aria-label", new Say(locale, Frame.class).of("contents")).begin("ol");
		for (Section section : sections) {
			html.begin("li").leaf("a", section.name(), "href", "#" + section.id()).end();
		}
		html.end().endLine();
		html.begin("main", "id", "main", "class", "wrap");
		sections.forEach(section -> section.write(html));
	}

	/** Ends what {@link #sections} began, with a last line. */
	public static void foot(Html html, String text) {
		html.leaf("footer", text).endLine();
	}
}
