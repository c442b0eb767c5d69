package org.sightline.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Table;

/** What a view shows as lines of text: `ID "label | second line"`, what is inside a node indented, edges behind the nodes. */
public final class Dump {

	private Dump() {
	}

	public static String of(Drawable drawable) {
		return String.join("\n", drawable instanceof Graph graph ? lines(graph) : lines((Table) drawable)) + "\n";
	}

	private static List<String> lines(Graph graph) {
		List<String> lines = new ArrayList<>();
		graph.nodes().forEach(node -> add(lines, node, "", ""));
		graph.edges().forEach(edge -> lines.add(edge(edge)));
		return lines;
	}

	private static void add(List<String> lines, Node node, String indent, String sign) {
		lines.add(indent + sign + node.id() + text(node.label()));
		node.borderNodes().forEach(inner -> add(lines, inner, indent + "  ", "o "));
		node.children().forEach(inner -> add(lines, inner, indent + "  ", ""));
	}

	private static String edge(Edge edge) {
		return edge.id() + text(edge.beginLabel()) + text(edge.centerLabel()) + text(edge.endLabel());
	}

	private static String text(Label label) {
		return label.isEmpty() ? "" : label.lines().stream().map(Label.Line::text).collect(Collectors.joining(" | ", " \"", "\""));
	}

	private static List<String> lines(Table table) {
		List<String> lines = new ArrayList<>();
		lines.add(table.columns().stream().map(Table.Column::label).collect(Collectors.joining(" | ", "| ", "")));
		table.rows().forEach(row -> add(lines, row, ""));
		return lines;
	}

	private static void add(List<String> lines, Table.Row row, String indent) {
		lines.add(indent + row.label() + row.cells().stream().map(Table.Cell::text).collect(Collectors.joining(" | ", " | ", "")));
		row.rows().forEach(inner -> add(lines, inner, indent + "  "));
	}
}
