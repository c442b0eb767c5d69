package org.sightline.diagram.layout;

import java.util.List;
import java.util.Optional;

import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.SourceLink;
import org.sightline.diagram.graph.Table.CellStyle;

/**
 * One cell of a table at its place.
 *
 * @param row     id of its row; empty in the heads of columns
 * @param column  id of its column; empty in the heads of rows
 * @param tooltip the full text, where there is one
 * @param source  where a row's element is written; only in the heads of rows
 */
public record PlacedCell(String row, String column, Box box, List<Text> texts, CellStyle style, String tooltip,
		Optional<SourceLink> source, Mark mark) {

	public PlacedCell {
		texts = List.copyOf(texts);
	}
}
