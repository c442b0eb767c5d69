package org.sightline.diagram.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Table;
import org.sightline.diagram.graph.Table.Cell;
import org.sightline.diagram.graph.Table.CellStyle;
import org.sightline.diagram.graph.Table.Column;
import org.sightline.diagram.graph.Table.Row;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedCell;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Rule;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.text.LineBreaker;
import org.sightline.diagram.layout.text.TextMetrics;

/** Lays out a table: heads of columns in up to two lines, heads of rows indented by their depth, figures to the right. */
public final class TableLayout {

	private static final double MARGIN = 20;
	private static final double PADDING = 10;
	private static final double INDENT = 14;
	private static final double ROW = 30;
	private static final double LINE = 17;
	private static final double[] HEAD_WIDTHS = { 120, 300 };
	private static final double[] CELL_WIDTHS = { 52, 150 };
	private static final CellStyle HEAD = new CellStyle(Color.SURFACE, Color.INK3, 13, false);

	private record Line(Row row, int depth) {
	}

	public Picture lay(Table table) {
		List<Line> lines = new ArrayList<>();
		table.rows().forEach(row -> collect(row, 0, lines));
		double first = clamp(lines.stream().mapToDouble(TableLayout::headWidth).max().orElse(0), HEAD_WIDTHS);
		double[] widths = widths(table, lines);
		List<PlacedCell> cells = new ArrayList<>();
		double head = heads(table, first, widths, cells);
		double y = MARGIN + head;
		List<Rule> rules = new ArrayList<>();
		double right = MARGIN + first + Arrays.stream(widths).sum();
		for (Line line : lines) {
			rules.add(new Rule(new Point(MARGIN, y), new Point(right, y), line.depth() == 0 ? Color.RULE : Color.GRID, LineStyle.SOLID));
			row(table, line, first, widths, y, cells);
			y += ROW;
		}
		rules.add(new Rule(new Point(MARGIN, y), new Point(right, y), Color.RULE, LineStyle.SOLID));
		return new Picture(table.view(), table.title(), table.description(), table.locale(), right + MARGIN, y + MARGIN, rules,
				List.of(), List.of(), cells, List.of(), Optional.empty());
	}

	private static void collect(Row row, int depth, List<Line> lines) {
		lines.add(new Line(row, depth));
		row.rows().forEach(inner -> collect(inner, depth + 1, lines));
	}

	private static double headWidth(Line line) {
		CellStyle style = line.row().style();
		return TextMetrics.width(line.row().label(), style.size(), style.bold()) + 2 * PADDING + line.depth() * INDENT;
	}

	/** Each column as wide as its widest cell; its head is broken to two lines before it makes the column wider. */
	private static double[] widths(Table table, List<Line> lines) {
		double[] widths = new double[table.columns().size()];
		for (int i = 0; i < widths.length; i++) {
			int column = i;
			double cells = lines.stream().map(line -> line.row().cells().get(column))
					.mapToDouble(cell -> TextMetrics.width(cell.text(), cell.style().size(), cell.style().bold())).max().orElse(0);
			double head = TextMetrics.width(table.columns().get(i).label(), HEAD.size(), HEAD.bold());
			widths[i] = clamp(Math.max(cells, Math.min(head, head / 2 + 30)) + 2 * PADDING, CELL_WIDTHS);
		}
		return widths;
	}

	private static double heads(Table table, double first, double[] widths, List<PlacedCell> cells) {
		List<List<String>> texts = new ArrayList<>();
		int most = 1;
		for (int i = 0; i < widths.length; i++) {
			List<String> broken = new LineBreaker(widths[i] - 2 * PADDING, HEAD.size(), HEAD.bold()).lines(table.columns().get(i).label(), 2);
			texts.add(broken);
			most = Math.max(most, broken.size());
		}
		double height = most * LINE + PADDING;
		double x = MARGIN + first;
		for (int i = 0; i < widths.length; i++) {
			Column column = table.columns().get(i);
			Box box = new Box(x, MARGIN, widths[i], height);
			cells.add(new PlacedCell("", column.id(), box, lines(texts.get(i), box, HEAD, box.right() - PADDING, Anchor.END), HEAD,
					column.label(), Optional.empty(), Mark.NONE));
			x += widths[i];
		}
		return height;
	}

	private static void row(Table table, Line line, double first, double[] widths, double y, List<PlacedCell> cells) {
		Row row = line.row();
		Box name = new Box(MARGIN, y, first, ROW);
		double indent = PADDING / 2 + line.depth() * INDENT;
		String text = new LineBreaker(first - indent - PADDING, row.style().size(), row.style().bold()).cut(row.label());
		cells.add(new PlacedCell(row.id(), "", name, lines(List.of(text), name, row.style(), name.x() + indent, Anchor.START), row.style(),
				row.label(), row.source(), row.mark()));
		double x = MARGIN + first;
		for (int i = 0; i < widths.length; i++) {
			Cell cell = row.cells().get(i);
			Box box = new Box(x, y, widths[i], ROW);
			String shown = new LineBreaker(widths[i] - PADDING, cell.style().size(), cell.style().bold()).cut(cell.text());
			cells.add(new PlacedCell(row.id(), table.columns().get(i).id(), box,
					lines(List.of(shown), box, cell.style(), box.right() - PADDING, Anchor.END), cell.style(), cell.tooltip(),
					Optional.empty(), cell.mark()));
			x += widths[i];
		}
	}

	private static List<Text> lines(List<String> lines, Box box, CellStyle style, double x, Anchor anchor) {
		List<Text> texts = new ArrayList<>();
		double base = box.bottom() - (lines.size() - 1) * LINE - (box.height() - lines.size() * LINE) / 2 - 4.5;
		for (String line : lines) {
			if (!line.isEmpty()) {
				double width = TextMetrics.width(line, style.size(), style.bold());
				texts.add(new Text(line, x, base, width, anchor, style.text(), style.size(), style.bold()));
			}
			base += LINE;
		}
		return texts;
	}

	private static double clamp(double width, double[] bounds) {
		return Math.max(bounds[0], Math.min(bounds[1], width));
	}
}
