package org.sightline.serve.revisions;

import java.util.List;
import java.util.Locale;

import org.sightline.answers.Json;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.compare.ComparedTable;
import org.sightline.diagram.compare.ComparedTable.Cell;
import org.sightline.diagram.compare.PlanComparison;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The views that are tables, with what both versions say in each cell. */
record RevisionTables(PlanComparison comparison, Locale locale) {

	JsonArray json() {
		List<ViewInfo> tables = Views.all(locale).stream().filter(view -> !view.diagram()).toList();
		return Json.array(tables.stream().map(view -> table(view, comparison.table(view.name()))).toList());
	}

	private static JsonObject table(ViewInfo view, ComparedTable table) {
		JsonObject json = new JsonObject();
		json.addProperty("name", view.name());
		json.addProperty("label", view.label());
		json.addProperty("changed", table.isChanged());
		json.add("columns", Json.texts(table.columns()));
		json.add("rows", Json.array(table.rows().stream().map(RevisionTables::row).toList()));
		return json;
	}

	private static JsonObject row(ComparedTable.Row row) {
		JsonObject json = new JsonObject();
		json.addProperty("label", row.label());
		json.addProperty("depth", row.depth());
		json.addProperty("mark", row.mark().name().toLowerCase(Locale.ROOT));
		json.add("before", Json.texts(row.cells().stream().map(Cell::before).toList()));
		json.add("after", Json.texts(row.cells().stream().map(Cell::after).toList()));
		return json;
	}
}
