package org.sightline.diagram.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Table;
import org.sightline.diagram.spec.Expression;
import org.sightline.diagram.spec.TableView;

/** Evaluates a table. */
final class TableEvaluator {

	private final Context context;
	private final CellStyles styles;

	TableEvaluator(Context context) {
		this.context = context;
		this.styles = new CellStyles(context.interpreter());
	}

	/** A column of the table with the mapping that made it. */
	private record Head(TableView.Column mapping, Table.Column column) {
	}

	Table evaluate(TableView view, EObject root, String title, String description, Locale locale) {
		List<Head> heads = new ArrayList<>();
		view.columns().forEach(mapping -> heads.addAll(heads(mapping, root)));
		Cells cells = new Cells(view, root);
		List<Table.Row> rows = new ArrayList<>();
		view.rows().forEach(mapping -> rows.addAll(rows(mapping, root, heads, cells)));
		return new Table(view.name(), title, description, locale, heads.stream().map(Head::column).toList(), rows);
	}

	private List<Head> heads(TableView.Column mapping, EObject root) {
		if (mapping.feature().isPresent()) {
			return List.of(new Head(mapping, new Table.Column(mapping.name(), mapping.name(), Optional.empty(), head(mapping.head(), root))));
		}
		List<Head> heads = new ArrayList<>();
		for (EObject element : context.candidates(mapping.candidates(), mapping.domainClass().orElseThrow(), Scope.of(root))) {
			context.countOne();
			heads.add(new Head(mapping, new Table.Column(mapping.name() + ":" + context.name(element), mapping.name(),
					Optional.of(element), head(mapping.head(), element))));
		}
		return heads;
	}

	private String head(Optional<Expression> expression, EObject element) {
		return expression.map(head -> context.interpreter().text(head, Scope.of(element))).orElse("");
	}

	private List<Table.Row> rows(TableView.Row mapping, EObject above, List<Head> heads, Cells cells) {
		List<Table.Row> rows = new ArrayList<>();
		for (EObject element : context.candidates(mapping.candidates(), mapping.domainClass(), Scope.of(above))) {
			context.countOne();
			Scope scope = new Scope(element, Map.of("container", above));
			List<Table.Row> below = new ArrayList<>();
			mapping.below().forEach(inner -> below.addAll(rows(inner, element, heads, cells)));
			rows.add(new Table.Row(mapping.name() + ":" + context.name(element), mapping.name(), element, head(mapping.head(), element),
					styles.of(scope, List.of(mapping.look())), context.source(element),
					heads.stream().map(head -> cells.at(mapping, scope, head)).toList(), below, Set.of(), Mark.NONE));
		}
		return rows;
	}

	/** What stands where a row and a column meet. */
	private final class Cells {

		private final TableView view;
		private final EObject root;
		/** Elements of cells, by mapping, row and column. */
		private final Map<List<Object>, EObject> owned = new HashMap<>();

		Cells(TableView view, EObject root) {
			this.view = view;
			this.root = root;
			view.cells().stream().filter(mapping -> mapping.domainClass().isPresent()).forEach(this::own);
		}

		private void own(TableView.Cell mapping) {
			for (EObject element : context.candidates(mapping.candidates(), mapping.domainClass().orElseThrow(), Scope.of(root))) {
				for (EObject row : context.interpreter().elements(mapping.rowFinder().orElseThrow(), Scope.of(element))) {
					for (EObject column : context.interpreter().elements(mapping.columnFinder(), Scope.of(element))) {
						owned.put(List.of(mapping.name(), row, column), element);
					}
				}
			}
		}

		Table.Cell at(TableView.Row row, Scope scope, Head head) {
			context.countOne();
			TableView.Column column = head.mapping();
			if (column.feature().isPresent()) {
				Expression text = column.text().orElse(new Expression.Feature(column.feature().get()));
				return new Table.Cell(context.interpreter().text(text, scope), styles.of(scope, List.of(column.look(), row.look())), "",
						Mark.NONE);
			}
			EObject across = head.column().element().orElseThrow();
			for (TableView.Cell mapping : view.cells()) {
				Optional<EObject> element = element(mapping, row, scope.self(), column, across);
				if (element.isPresent()) {
					Scope here = Scope.of(element.get()).with("lineSemantic", scope.self()).with("columnSemantic", across);
					if (context.holds(mapping.precondition(), here)) {
						return new Table.Cell(context.interpreter().text(mapping.text(), here),
								styles.of(here, List.of(mapping.look(), row.look(), column.look())), "", Mark.NONE);
					}
				}
			}
			return new Table.Cell("", styles.of(scope, List.of()), "", Mark.NONE);
		}

		private Optional<EObject> element(TableView.Cell mapping, TableView.Row row, EObject self, TableView.Column column, EObject across) {
			if (!mapping.rows().contains(row.name()) || !mapping.column().equals(column.name())) {
				return Optional.empty();
			}
			return mapping.domainClass().isPresent() ? Optional.ofNullable(owned.get(List.of(mapping.name(), self, across)))
					: Optional.of(self).filter(line -> context.interpreter().elements(mapping.columnFinder(), Scope.of(line)).contains(across));
		}
	}
}
