package org.sightline.diagram.compare;

import java.util.List;

import org.sightline.diagram.graph.Mark;

/**
 * A view that is a table, as two versions show it. All texts are plain: escape them.
 *
 * @param view    its name
 * @param columns their heads, without the one of the rows' names
 * @param rows    from top to bottom, with what belongs below each behind it
 */
public record ComparedTable(String view, List<String> columns, List<Row> rows) {

	public ComparedTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** Whether both versions do not show the same. */
	public boolean isChanged() {
		return rows.stream().anyMatch(row -> row.mark() != Mark.UNCHANGED);
	}

	/**
	 * A row.
	 *
	 * @param depth of how many rows it is a part; 0 for the outermost ones
	 * @param mark  whether only one version has it, or its cells differ
	 * @param cells one for each column
	 */
	public record Row(String label, int depth, Mark mark, List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A cell.
	 *
	 * @param before what it says in the older version; empty where it says nothing or is not there
	 * @param after  likewise in the newer one
	 */
	public record Cell(String before, String after) {

		/** Whether both versions do not say the same. */
		public boolean isChanged() {
			return !before.equals(after);
		}
	}
}
