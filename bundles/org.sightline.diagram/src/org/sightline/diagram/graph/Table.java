package org.sightline.diagram.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * A view that is a table.
 *
 * @param columns from left to right, without the one that shows the names of the rows
 * @param rows    the outermost rows from top to bottom; each holds those that belong below it
 */
public record Table(String view, String title, String description, Locale locale, List<Column> columns, List<Row> rows)
		implements Drawable {

	public Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	@Override
	public boolean isEmpty() {
		return rows.isEmpty();
	}

	/**
	 * @param id      as of a node
	 * @param element what of the plan the column stands for; empty where it stands for a property of the rows
	 * @param label   its head, plain text: escape it
	 */
	public record Column(String id, String mapping, Optional<EObject> element, String label) {
	}

	/**
	 * @param id     as of a node
	 * @param label  its head, plain text: escape it
	 * @param cells  one for each column, in the same order
	 * @param rows   those that belong below this one
	 * @param layers as of a node
	 */
	public record Row(String id, String mapping, EObject element, String label, CellStyle style, Optional<SourceLink> source,
			List<Cell> cells, List<Row> rows, Set<String> layers, Mark mark) {

		public Row {
			cells = List.copyOf(cells);
			rows = List.copyOf(rows);
			layers = Set.copyOf(layers);
		}

		/** This row with other cells, and with other rows below it. */
		public Row with(List<Cell> otherCells, List<Row> otherRows) {
			return new Row(id, mapping, element, label, style, source, otherCells, otherRows, layers, mark);
		}
	}

	/**
	 * @param text    plain text: escape it; empty where the table has nothing to say
	 * @param tooltip the full text for hovering and for readers of the screen; empty if there is none
	 */
	public record Cell(String text, CellStyle style, String tooltip, Mark mark) {
	}

	/** @param fill colour behind the text; SURFACE where nothing is shaded */
	public record CellStyle(Color fill, Color text, int size, boolean bold) {
	}
}
