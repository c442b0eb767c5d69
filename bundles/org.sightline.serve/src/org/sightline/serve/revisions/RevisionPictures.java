package org.sightline.serve.revisions;

import java.util.Locale;
import java.util.stream.Stream;

import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.compare.PlanComparison;
import org.sightline.diagram.evaluate.TooLargeException;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The diagrams of two versions with what became of each node; what did not change stands at the same place in all of them. */
final class RevisionPictures {

	private final PlanComparison comparison;
	private final Locale locale;

	RevisionPictures(PlanComparison comparison, Locale locale) {
		this.comparison = comparison;
		this.locale = locale;
	}

	/** Those that can be drawn. */
	JsonArray json() {
		JsonArray views = new JsonArray();
		Views.all(locale).stream().filter(ViewInfo::diagram).forEach(view -> {
			try {
				views.add(view(view));
			} catch (TooLargeException e) {
				return; // the list of changes and the texts say all
			}
		});
		return views;
	}

	private JsonObject view(ViewInfo view) {
		Graph united = comparison.graph(view.name());
		Picture both = new Layouts().lay(united);
		JsonObject json = new JsonObject();
		json.addProperty("name", view.name());
		json.addProperty("label", view.label());
		json.addProperty("changed", marks(united).anyMatch(mark -> mark == Mark.ADDED || mark == Mark.REMOVED || mark == Mark.CHANGED));
		json.addProperty("before", svg(new Layouts().lay(comparison.before(united), Memory.of(both)), "before"));
		json.addProperty("after", svg(new Layouts().lay(comparison.after(united), Memory.of(both)), "after"));
		json.addProperty("both", svg(both, "both"));
		return json;
	}

	private static Stream<Mark> marks(Graph united) {
		return Stream.concat(united.allNodes().map(node -> node.mark()), united.edges().stream().map(edge -> edge.mark()));
	}

	private static String svg(Picture picture, String id) {
		return SvgWriter.write(picture, SvgOptions.inPage(id));
	}
}
