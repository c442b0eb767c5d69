package org.sightline.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a source text as a terminal shows it, and which of its columns are meant.
 *
 * @param line   the line, with tabs as spaces, harmless, cut to fit
 * @param before columns before the meant ones
 * @param marked columns that are meant, at least one
 */
public record Excerpt(String line, int before, int marked) {

	private static final int TAB = 4;
	private static final String CUT = "…";

	private record Cell(String text, int width, boolean meant) {
	}

	/**
	 * An excerpt.
	 *
	 * @param line  the line's text
	 * @param start characters (UTF-16) before the meant ones
	 * @param end   characters (UTF-16) up to and with the last meant one
	 * @param width columns of the terminal that may be used, 20 or more
	 */
	public static Excerpt of(String line, int start, int end, int width) {
		int left = boundary(line, start - 2 * width); // more than can be shown; a line may have millions of characters
		int right = boundary(line, Math.min(Math.max(end, start), start + 2 * width) + 2 * width);
		List<Cell> cells = cells(line.substring(left, right), start - left, Math.max(end, start + 1) - left);
		int before = width(cells.stream().takeWhile(cell -> !cell.meant).toList());
		int first = 0;
		if (width(cells) > width && before > width * 2 / 3) {
			for (int dropped = 0; before - dropped > width / 3; first++) {
				dropped += cells.get(first).width;
			}
		}
		List<Cell> shown = new ArrayList<>();
		if (first > 0) {
			shown.add(new Cell(CUT, 1, false));
		}
		for (Cell cell : cells.subList(first, cells.size())) {
			if (width(shown) + cell.width >= width) {
				shown.add(new Cell(CUT, 1, false));
				break;
			}
			shown.add(cell);
		}
		StringBuilder text = new StringBuilder();
		shown.forEach(cell -> text.append(cell.text));
		return new Excerpt(text.toString().stripTrailing(), width(shown.stream().takeWhile(cell -> !cell.meant).toList()),
				Math.max(1, width(shown.stream().filter(Cell::meant).toList())));
	}

	/** The nearest index within the line that does not part a character from its second half. */
	private static int boundary(String line, int index) {
		int within = Math.max(0, Math.min(line.length(), index));
		return within > 0 && within < line.length() && Character.isLowSurrogate(line.charAt(within)) ? within - 1 : within;
	}

	private static List<Cell> cells(String line, int start, int end) {
		List<Cell> cells = new ArrayList<>();
		int column = 0;
		for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
			int codePoint = line.codePointAt(i);
			String text = codePoint == '\t' ? " ".repeat(TAB - column % TAB) : Visible.of(codePoint);
			Cell cell = new Cell(text, DisplayWidth.of(text), i >= start && i < end);
			cells.add(cell);
			column += cell.width;
		}
		return cells;
	}

	private static int width(List<Cell> cells) {
		return cells.stream().mapToInt(Cell::width).sum();
	}
}
