package org.sightline.report.parts;

import org.sightline.report.html.Html;

/** A part of a page with a heading of its own. */
public interface Section {

	/** For links; letters, digits and `-`. */
	String id();

	/** In the table of contents. */
	String name();

	/** What it comes to, as a heading. */
	String heading();

	/** A sentence to read it by; empty for none. */
	default String lead() {
		return "";
	}

	/** What follows the heading. */
	void content(Html html);

	/** Whether it begins a page of its own on paper. */
	default boolean opensPage() {
		return true;
	}

	/** Writes it. */
	default void write(Html html) {
		html.begin("section", "id", id(), "aria-labelledby", id() + "-h", "class", opensPage() ? "page" : "");
		html.leaf("h2", heading(), "id", id() + "-h");
		if (!lead().isEmpty()) {
			html.begin("p", "class", "lead").prose(lead()).end();
		}
		content(html);
		html.endLine();
	}

	/** Begins a card that scrolls where it is too wide, by keyboard too; named by the section's heading. */
	default Html card(Html html) {
		return html.begin("div", "class", "card scroll", "tabindex", "0", "role", "group", "aria-labelledby", id() + "-h");
	}
}
