package org.sightline.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.sightline.cli.terminal.Paint.Color;

/** Rows whose cells stand below each other, whatever characters they hold. */
public final class Table {

	private static final String GAP = "  ";

	/**
	 * One cell.
	 *
	 * @param text  what it says; what a terminal might obey is written out
	 * @param right whether it stands at the right side of its column, as figures do
	 */
	private record Cell(String text, boolean right, Color color) {
	}

	private final Paint paint;
	private final List<List<Cell>> rows = new ArrayList<>();

	public Table(Paint paint) {
		this.paint = paint;
	}

	/** Begins a row. */
	public Table row() {
		rows.add(new ArrayList<>());
		return this;
	}

	/** Adds a text to the row. */
	public Table text(String text) {
		return add(text, false, Color.PLAIN);
	}

	/** Adds a text in a colour to the row. */
	public Table text(String text, Color color) {
		return add(text, false, color);
	}

	/** Adds a figure to the row. */
	public Table figure(String text) {
		return add(text, true, Color.PLAIN);
	}

	/** Adds a figure in a colour to the row. */
	public Table figure(String text, Color color) {
		return add(text, true, color);
	}

	private Table add(String text, boolean right, Color color) {
		rows.get(rows.size() - 1).add(new Cell(Visible.of(text), right, color));
		return this;
	}

	/** The lines, each with its line break. */
	public String lines() {
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		int[] widths = IntStream.range(0, columns).map(column -> rows.stream().filter(row -> row.size() > column)
				.mapToInt(row -> DisplayWidth.of(row.get(column).text())).max().orElse(0)).toArray();
		StringBuilder lines = new StringBuilder();
		for (List<Cell> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < row.size(); column++) {
				Cell cell = row.get(column);
				String blank = " ".repeat(widths[column] - DisplayWidth.of(cell.text()));
				String text = paint.of(cell.color(), cell.text());
				line.append(column > 0 ? GAP : "").append(cell.right() ? blank + text : text + blank);
			}
			lines.append(line.toString().stripTrailing()).append('\n');
		}
		return lines.toString();
	}

	/** A bar of some columns for a share of 0 to 1, in eighths of a column. */
	public static String bar(double share, int columns) {
		int eighths = (int) Math.round(Math.max(0, Math.min(1, share)) * columns * 8);
		String rest = eighths % 8 == 0 ? "" : Character.toString((char) ('\u2590' - eighths % 8));
		return "█".repeat(eighths / 8) + rest;
	}

	/** A bar for a loss, light, so that it tells itself from a gain without colour: in whole columns, one for any loss at all. */
	public static String lossBar(double share, int columns) {
		return "░".repeat((int) Math.ceil(Math.max(0, Math.min(1, share)) * columns));
	}
}
