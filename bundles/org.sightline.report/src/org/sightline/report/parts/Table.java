package org.sightline.report.parts;

import java.util.function.Consumer;

import org.sightline.report.html.Html;

/** Writes a table: headings of columns and rows say what they are, figures stand to the right. */
public final class Table {

	private final Html html;
	private boolean inRow;
	private boolean inBody;

	private Table(Html html) {
		this.html = html;
	}

	/** Begins a table of some class; the caption may be empty. */
	public static Table begin(Html html, String kind, String caption) {
		html.begin("table", "class", kind);
		if (!caption.isEmpty()) {
			html.leaf("caption", caption);
		}
		return new Table(html);
	}

	/** The headings of the columns; those of figures begin with `>`. */
	public Table head(Iterable<String> headings) {
		html.begin("thead").begin("tr");
		for (String heading : headings) {
			boolean figure = heading.startsWith(">");
			html.leaf("th", figure ? heading.substring(1) : heading, "scope", "col", "class", figure ? "n" : "");
		}
		html.end().endLine();
		return this;
	}

	/** Begins a row with its heading. */
	public Table row(String heading) {
		return row(cell -> cell.text(heading));
	}

	/** Begins a row with its heading. */
	public Table row(Consumer<Html> heading) {
		plainRow();
		html.begin("th", "scope", "row");
		heading.accept(html);
		html.end();
		return this;
	}

	/** Begins a row that has no heading yet. */
	public Table plainRow() {
		endRow();
		if (!inBody) {
			html.begin("tbody");
			inBody = true;
		}
		html.begin("tr");
		inRow = true;
		return this;
	}

	/** The row's heading where it is not the first cell. */
	public Table heading(Consumer<Html> content) {
		html.begin("th", "scope", "row");
		content.accept(html);
		html.end();
		return this;
	}

	public Table text(String text) {
		html.leaf("td", text);
		return this;
	}

	/** A figure. */
	public Table figure(String text) {
		return figure(text, "");
	}

	/** A figure of some class, such as `bad`. */
	public Table figure(String text, String kind) {
		html.leaf("td", text, "class", text.equals(Say.NONE) ? "n mute" : ("n " + kind).strip());
		return this;
	}

	/** A cell of some class with anything in it. */
	public Table cell(String kind, Consumer<Html> content) {
		html.begin("td", "class", kind);
		content.accept(html);
		html.end();
		return this;
	}

	/** A cell across several columns. */
	public Table across(int columns, String kind, Consumer<Html> content) {
		html.begin("td", "colspan", Integer.toString(columns), "class", kind);
		content.accept(html);
		html.end();
		return this;
	}

	/** Begins a group of rows with a heading across all columns. */
	public Table group(int columns, String heading, String explained) {
		endRow();
		if (inBody) {
			html.end();
		}
		html.begin("tbody", "class", "group").begin("tr").begin("th", "colspan", Integer.toString(columns), "scope", "colgroup").text(heading);
		html.leaf("span", explained).end().end();
		inBody = true;
		return this;
	}

	/** Begins the rows that sum up. */
	public Table foot() {
		endRow();
		if (inBody) {
			html.end();
		}
		html.begin("tfoot");
		inBody = true;
		return this;
	}

	private void endRow() {
		if (inRow) {
			html.endLine();
			inRow = false;
		}
	}

	/** Ends the table. */
	public void end() {
		endRow();
		if (inBody) {
			html.end();
		}
		html.endLine();
	}
}
