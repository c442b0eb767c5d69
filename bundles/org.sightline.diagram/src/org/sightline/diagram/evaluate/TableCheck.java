package org.sightline.diagram.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sightline.diagram.evaluate.ExpressionCheck.Site;
import org.sightline.diagram.spec.Conditional;
import org.sightline.diagram.spec.Expression;
import org.sightline.diagram.spec.TableView;

/** Walks the mappings and styles of a table. */
final class TableCheck {

	private final ExpressionCheck check;
	private final TableView view;

	TableCheck(ExpressionCheck check, TableView view) {
		this.check = check;
		this.view = view;
	}

	void check(Class<?> root) {
		view.rows().forEach(row -> row(row, root));
		List<Class<?>> rows = view.allRows().<Class<?>>map(row -> DefinitionCheck.type(row.domainClass())).distinct().toList();
		view.columns().forEach(column -> column(column, root, rows));
		view.cells().forEach(cell -> cell(cell, root));
	}

	private void row(TableView.Row row, Class<?> above) {
		String place = view.name() + "/" + row.name();
		Class<?> self = DefinitionCheck.type(row.domainClass());
		check(row.candidates(), Kind.ELEMENTS, Site.of(place, above));
		check(row.head(), Kind.TEXT, Site.of(place, self));
		look(row.look(), Site.of(place, self).with("container", above));
		row.below().forEach(inner -> row(inner, self));
	}

	private void column(TableView.Column column, Class<?> root, List<Class<?>> rows) {
		String place = view.name() + "/" + column.name();
		if (column.feature().isEmpty()) {
			Class<?> self = DefinitionCheck.type(column.domainClass().orElseThrow());
			check(column.candidates(), Kind.ELEMENTS, Site.of(place, root));
			check(column.head(), Kind.TEXT, Site.of(place, self));
			return;
		}
		check(column.head(), Kind.TEXT, Site.of(place, root));
		for (Class<?> row : rows) {
			check.check(column.text().orElse(new Expression.Feature(column.feature().get())), Kind.TEXT, Site.of(place, row));
			look(column.look(), Site.of(place, row));
		}
	}

	private void cell(TableView.Cell cell, Class<?> root) {
		String place = view.name() + "/" + cell.name();
		Map<String, TableView.Row> rows = view.allRows().collect(Collectors.toMap(TableView.Row::name, row -> row));
		Optional<TableView.Column> column = view.columns().stream().filter(known -> known.name().equals(cell.column())).findFirst();
		if (column.isEmpty() || !rows.keySet().containsAll(cell.rows())) {
			check.problem(place, "joins rows and columns that are not there");
			return;
		}
		Class<?> across = DefinitionCheck.type(column.get().domainClass().orElseThrow());
		for (String name : cell.rows()) {
			Class<?> line = DefinitionCheck.type(rows.get(name).domainClass());
			Class<?> self = cell.domainClass().<Class<?>>map(DefinitionCheck::type).orElse(line);
			check(cell.candidates(), Kind.ELEMENTS, Site.of(place, root));
			check(cell.rowFinder(), Kind.ELEMENTS, Site.of(place, self));
			check.check(cell.columnFinder(), Kind.ELEMENTS, Site.of(place, self));
			Site site = Site.of(place, self).with("lineSemantic", line).with("columnSemantic", across);
			check(cell.precondition(), Kind.FLAG, site);
			check.check(cell.text(), Kind.TEXT, site);
			look(cell.look(), site);
		}
	}

	private void look(TableView.CellLook look, Site site) {
		look.fronts().stream().map(Conditional::when).forEach(when -> check.check(when, Kind.FLAG, site));
		look.backs().stream().map(Conditional::when).forEach(when -> check.check(when, Kind.FLAG, site));
	}

	private void check(Optional<Expression> expression, Kind kind, Site site) {
		expression.ifPresent(known -> check.check(known, kind, site));
	}
}
