package org.sightline.diagram.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Color;

/**
 * A table whose rows are elements, and whose columns are either features of the rows (an edition table) or elements too (a cross
 * table).
 *
 * @param cells of a cross table: what stands where a row and a column meet
 */
public record TableView(String name, String label, Optional<Expression> title, String domainClass, Optional<Expression> precondition,
		List<Row> rows, List<Column> columns, List<Cell> cells, List<Tool> tools) implements View {

	public TableView {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		cells = List.copyOf(cells);
		tools = List.copyOf(tools);
	}

	/** All mappings of rows, those below others too. */
	public Stream<Row> allRows() {
		return rows.stream().flatMap(Row::withAllBelow);
	}

	/**
	 * @param candidates evaluated on the element of the row above, or of the table
	 * @param head       the text at the row's begin
	 * @param below      mappings of the rows below
	 */
	public record Row(String name, String domainClass, Optional<Expression> candidates, Optional<Expression> head, CellLook look,
			List<Row> below) {

		public Row {
			below = List.copyOf(below);
		}

		Stream<Row> withAllBelow() {
			return Stream.concat(Stream.of(this), below.stream().flatMap(Row::withAllBelow));
		}
	}

	/**
	 * @param domainClass of the element of a column; empty where the column is a feature of the rows
	 * @param candidates  of these elements, evaluated on the element of the table
	 * @param feature     the feature of the rows; `*` where {@code text} says it all
	 * @param text        what a cell shows, evaluated on the element of its row; the feature's value without it
	 */
	public record Column(String name, Optional<String> domainClass, Optional<Expression> candidates, Optional<String> feature,
			Optional<Expression> text, Optional<Expression> head, CellLook look) {
	}

	/**
	 * What stands where a row and a column meet.
	 *
	 * @param rows         names of the mappings of such rows
	 * @param column       name of the mapping of such columns
	 * @param domainClass  where the cell stands for an element of its own; empty where the row's element finds its column
	 * @param candidates   of these elements, evaluated on the element of the table
	 * @param columnFinder gives the column's element: of the cell's element, or of the row's
	 * @param rowFinder    gives the row's element, of the cell's
	 * @param text         what it shows, evaluated on the cell's element or the row's, with `lineSemantic` and `columnSemantic`
	 */
	public record Cell(String name, List<String> rows, String column, Optional<String> domainClass, Optional<Expression> candidates,
			Expression columnFinder, Optional<Expression> rowFinder, Optional<Expression> precondition, Expression text, CellLook look) {

		public Cell {
			rows = List.copyOf(rows);
		}
	}

	/** The looks of cells: what is said first is taken unless a condition holds. */
	public record CellLook(Optional<Front> front, List<Conditional<Front>> fronts, Optional<Color> back, List<Conditional<Color>> backs) {

		public CellLook {
			fronts = List.copyOf(fronts);
			backs = List.copyOf(backs);
		}
	}

	/** @param size of the letters, in points */
	public record Front(Color color, int size, boolean bold) {
	}
}
