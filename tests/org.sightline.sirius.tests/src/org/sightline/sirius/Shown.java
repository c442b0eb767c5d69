package org.sightline.sirius;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.diagram.BorderedStyle;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.Dot;
import org.eclipse.sirius.diagram.EdgeStyle;
import org.eclipse.sirius.diagram.Ellipse;
import org.eclipse.sirius.diagram.FlatContainerStyle;
import org.eclipse.sirius.diagram.Lozenge;
import org.eclipse.sirius.diagram.Note;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.diagram.WorkspaceImage;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.LineContainer;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.eclipse.sirius.viewpoint.Style;
import org.eclipse.sirius.viewpoint.description.Group;
import org.eclipse.sirius.viewpoint.description.UserFixedColor;
import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.graph.Table;

/** What a picture shows, a line for each thing: mapping, element, label and looks; of Sirius and of Sightline in the same words. */
final class Shown {

	private final Map<String, String> colors = new TreeMap<>();

	/** @param definition what says which colour is which */
	Shown(Group definition) {
		definition.getUserColorsPalettes().get(0).getEntries().stream().map(UserFixedColor.class::cast)
				.forEach(color -> colors.put(color.getName(), color.getRed() + "," + color.getGreen() + "," + color.getBlue()));
	}

	Set<String> in(DRepresentation picture) {
		return picture instanceof DDiagram diagram ? diagram.getDiagramElements().stream().filter(DDiagramElement::isVisible).map(this::line)
				.collect(Collectors.toCollection(TreeSet::new)) : rows((DTable) picture, new TreeSet<>());
	}

	Set<String> in(Drawable picture) {
		Set<String> shown = new TreeSet<>();
		if (picture instanceof Graph graph) {
			graph.allNodes().map(this::line).forEach(shown::add);
			graph.edges().stream().map(this::line).forEach(shown::add);
		} else if (picture instanceof Table table) {
			table.rows().forEach(row -> rows(row, shown));
		}
		return shown;
	}

	private static String element(EObject element) {
		return element.eClass().getName() + " " + EcoreUtil.getURI(element).lastSegment() + "#" + EcoreUtil.getURI(element).fragment();
	}

	private String line(DDiagramElement shown) {
		String what = shown.getMapping().getName() + " | " + element(shown.getTarget()) + " | ";
		return shown instanceof DEdge edge
				? what + text(edge.getBeginLabel()) + " / " + text(edge.getName()) + " / " + text(edge.getEndLabel()) + " | " + looks((EdgeStyle) edge.getStyle())
				: what + text(shown.getName()) + " | " + looks(shown.getStyle());
	}

	private String looks(EdgeStyle style) {
		return color(style.getStrokeColor()) + " " + style.getSize() + " " + style.getLineStyle().getName() + " " + style.getRoutingStyle().getName();
	}

	private String looks(Style style) {
		String fill = style instanceof Square square ? "BOX " + color(square.getColor()) : style instanceof Ellipse ellipse ? "ELLIPSE " + color(ellipse.getColor())
				: style instanceof Lozenge lozenge ? "LOZENGE " + color(lozenge.getColor()) : style instanceof Note note ? "NOTE " + color(note.getColor())
				: style instanceof Dot dot ? "DOT " + color(dot.getBackgroundColor()) : style instanceof WorkspaceImage image ? "IMAGE " + image.getWorkspacePath()
				: style instanceof FlatContainerStyle flat ? "BOX " + color(flat.getBackgroundColor()) : String.valueOf(style);
		BorderedStyle border = (BorderedStyle) style;
		return fill + " " + color(border.getBorderColor()) + " " + border.getBorderSize() + " " + border.getBorderLineStyle().getName();
	}

	private static String color(RGBValues color) {
		return color.getRed() + "," + color.getGreen() + "," + color.getBlue();
	}

	private String line(Node node) {
		return node.mapping() + " | " + element(node.element()) + " | " + text(node.label()) + " | "
				+ node.style().shape() + " " + (node.style().shape() == Shape.IMAGE ? node.style().image() : color(node.style().fill()))
				+ " " + color(node.style().border()) + " " + Math.round(node.style().borderWidth()) + " " + word(node.style().borderLine());
	}

	private String line(Edge edge) {
		return edge.mapping() + " | " + element(edge.element()) + " | " + text(edge.beginLabel()) + " / " + text(edge.centerLabel()) + " / " + text(edge.endLabel())
				+ " | " + color(edge.style().color()) + " " + Math.round(edge.style().width()) + " " + word(edge.style().line()) + " " + word(edge.style().routing());
	}

	private String color(Color color) {
		return colors.get(color.token());
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static String text(Label label) {
		return label.lines().stream().map(Label.Line::text).collect(Collectors.joining("\\n"));
	}

	private static String text(String label) {
		return label == null ? "" : label.replace("\n", "\\n");
	}

	private Set<String> rows(LineContainer table, Set<String> shown) {
		for (DLine line : table.getLines()) {
			shown.add(line.getOriginMapping().getName() + " | " + element(line.getTarget()) + " | " + text(line.getLabel()) + " | "
					+ line.getOrderedCells().stream().map(DCell::getLabel).map(Shown::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ; ")));
			rows(line, shown);
		}
		return shown;
	}

	private static void rows(Table.Row row, Set<String> shown) {
		shown.add(row.mapping() + " | " + element(row.element()) + " | " + text(row.label()) + " | "
				+ row.cells().stream().map(Table.Cell::text).map(Shown::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ; ")));
		row.rows().forEach(inner -> rows(inner, shown));
	}
}
