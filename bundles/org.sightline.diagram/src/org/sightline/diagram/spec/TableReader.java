package org.sightline.diagram.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.spec.TableView.Cell;
import org.sightline.diagram.spec.TableView.CellLook;
import org.sightline.diagram.spec.TableView.Column;
import org.sightline.diagram.spec.TableView.Front;
import org.sightline.diagram.spec.TableView.Row;

/** Reads tables. */
final class TableReader {

	/** Widths, which are measured here, and what a person may type into a cell. */
	private static final List<String> FOR_EDITORS = List.of("documentation", "endUserDocumentation", "label", "initialWidth",
			"initialHeaderColumnWidth", "canEdit", "semanticElements", "showOnStartup", "metamodel", "initialisation");

	private final References references;
	private final ToolReader tools;

	TableReader(References references, ToolReader tools) {
		this.references = references;
		this.tools = tools;
	}

	TableView table(Tag tag) {
		String label = tag.attribute("label").orElse("");
		tag.skip(FOR_EDITORS);
		List<Row> rows = tag.children("ownedLineMappings").stream().map(this::row).toList();
		List<Column> columns = tag.children("ownedColumnMappings").stream().map(this::column).toList();
		List<Cell> cells = tag.children("intersection").stream().map(this::cell).toList();
		List<Tool> all = new ArrayList<>();
		tag.children("ownedCreateLine").forEach(tool -> all.add(tools.tool(tool, "")));
		TableView table = new TableView(tag.required("name"), label, tag.maybe("titleExpression"), tag.required("domainClass"),
				tag.maybe("preconditionExpression"), rows, columns, cells, all);
		tag.done();
		return table;
	}

	private Row row(Tag tag) {
		tag.skip(FOR_EDITORS);
		Row row = new Row(tag.required("name"), tag.required("domainClass"), tag.maybe("semanticCandidatesExpression"),
				tag.maybe("headerLabelExpression"), look(tag),
				tag.children("ownedSubLines").stream().map(this::row).toList());
		tag.done();
		return row;
	}

	private Column column(Tag tag) {
		tag.skip(FOR_EDITORS);
		Optional<String> feature = tag.attribute("featureName");
		Column column = new Column(tag.required("name"), feature.isPresent() ? Optional.empty() : Optional.of(tag.required("domainClass")),
				tag.maybe("semanticCandidatesExpression"), feature, tag.maybe("labelExpression"), tag.maybe("headerLabelExpression"), look(tag));
		tag.done();
		return column;
	}

	private Cell cell(Tag tag) {
		tag.skip(FOR_EDITORS);
		boolean own = tag.flag("useDomainClass", false);
		Cell cell = new Cell(tag.required("name"), references.names(tag, "lineMapping"),
				references.names(tag, "columnMapping").stream().findFirst().orElseThrow(() -> tag.error("needs columnMapping")),
				own ? Optional.of(tag.required("domainClass")) : Optional.empty(), tag.maybe("semanticCandidatesExpression"),
				tag.expression("columnFinderExpression"),
				own ? Optional.of(tag.expression("lineFinderExpression")) : Optional.empty(), tag.maybe("preconditionExpression"),
				tag.expression("labelExpression"), look(tag));
		tag.done();
		return cell;
	}

	private CellLook look(Tag tag) {
		List<Conditional<Front>> fronts = new ArrayList<>();
		for (Tag conditional : tag.children("foregroundConditionalStyle")) {
			fronts.add(new Conditional<>(conditional.expression("predicateExpression"),
					front(conditional.child("style").orElseThrow(() -> conditional.error("needs a style")))));
			conditional.done();
		}
		List<Conditional<Color>> backs = new ArrayList<>();
		for (Tag conditional : tag.children("backgroundConditionalStyle")) {
			backs.add(new Conditional<>(conditional.expression("predicateExpression"),
					back(conditional.child("style").orElseThrow(() -> conditional.error("needs a style")))));
			conditional.done();
		}
		return new CellLook(tag.child("defaultForeground").map(this::front), fronts, tag.child("defaultBackground").map(this::back), backs);
	}

	private Front front(Tag style) {
		List<String> formats = style.values("labelFormat");
		if (!List.of("bold").containsAll(formats)) {
			throw style.error("has a format that is not supported: " + formats);
		}
		Front front = new Front(references.color(style, "foreGroundColor"), style.number("labelSize", 12), !formats.isEmpty());
		style.done();
		return front;
	}

	private Color back(Tag style) {
		Color color = references.color(style, "backgroundColor");
		style.done();
		return color;
	}
}
