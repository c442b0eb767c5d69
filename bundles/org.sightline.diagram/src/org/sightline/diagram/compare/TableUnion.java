package org.sightline.diagram.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sightline.diagram.compare.ComparedTable.Cell;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Table;

/** Two versions of a table as one: rows and columns as in the newer one, behind them those that only the older one has. */
final class TableUnion {

	private final Table before;
	private final Table after;
	private final Map<String, String> columns = new LinkedHashMap<>();
	private final List<ComparedTable.Row> rows = new ArrayList<>();

	private TableUnion(Table before, Table after) {
		this.before = before;
		this.after = after;
		after.columns().forEach(column -> columns.put(column.id(), column.label()));
		before.columns().forEach(column -> columns.putIfAbsent(column.id(), column.label()));
	}

	static ComparedTable of(Table before, Table after) {
		TableUnion union = new TableUnion(before, after);
		union.add(before.rows(), after.rows(), 0);
		return new ComparedTable(after.view(), List.copyOf(union.columns.values()), union.rows);
	}

	private void add(List<Table.Row> old, List<Table.Row> now, int depth) {
		Map<String, Table.Row> olds = byId(old);
		Map<String, Table.Row> nows = byId(now);
		Set<String> ids = new LinkedHashSet<>(nows.keySet());
		ids.addAll(olds.keySet());
		for (String id : ids) {
			Optional<Table.Row> was = Optional.ofNullable(olds.get(id));
			Optional<Table.Row> is = Optional.ofNullable(nows.get(id));
			rows.add(row(was, is, depth));
			add(was.map(Table.Row::rows).orElse(List.of()), is.map(Table.Row::rows).orElse(List.of()), depth + 1);
		}
	}

	private static Map<String, Table.Row> byId(List<Table.Row> rows) {
		Map<String, Table.Row> byId = new LinkedHashMap<>();
		rows.forEach(row -> byId.put(row.id(), row));
		return byId;
	}

	private ComparedTable.Row row(Optional<Table.Row> was, Optional<Table.Row> is, int depth) {
		Map<String, String> old = cells(before, was);
		Map<String, String> now = cells(after, is);
		List<Cell> cells = columns.keySet().stream().map(id -> new Cell(old.getOrDefault(id, ""), now.getOrDefault(id, ""))).toList();
		Mark mark = was.isEmpty() ? Mark.ADDED : is.isEmpty() ? Mark.REMOVED : cells.stream().anyMatch(Cell::isChanged) ? Mark.CHANGED : Mark.UNCHANGED;
		return new ComparedTable.Row(is.or(() -> was).orElseThrow().label(), depth, mark, cells);
	}

	private static Map<String, String> cells(Table table, Optional<Table.Row> row) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; row.isPresent() && i < table.columns().size(); i++) {
			cells.put(table.columns().get(i).id(), row.get().cells().get(i).text());
		}
		return cells;
	}
}
