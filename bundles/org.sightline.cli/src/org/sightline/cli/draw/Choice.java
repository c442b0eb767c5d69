package org.sightline.cli.draw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.cli.Problem;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.Views;

/**
 * What is to be drawn.
 *
 * @param shown  layers to show beside those that usually are
 * @param hidden layers to leave out
 */
record Choice(List<ViewInfo> views, Set<String> shown, Set<String> hidden) {

	/** What somebody asked for; all views where they named none. */
	static Choice of(List<String> views, List<String> layers, List<String> hidden, Locale locale) throws Problem {
		List<ViewInfo> all = Views.all(locale);
		List<ViewInfo> chosen = new ArrayList<>();
		for (String typed : views) {
			chosen.add(all.stream().filter(view -> DrawCommand.means(typed, view.name())).findFirst()
					.orElseThrow(() -> DrawCommand.problem("draw.view", typed, written(all.stream().map(ViewInfo::name).toList()))));
		}
		List<ViewInfo> drawn = views.isEmpty() ? all : chosen.stream().distinct().toList();
		return new Choice(drawn, layers(layers, drawn), layers(hidden, drawn));
	}

	/** What of it can show two versions as one picture. */
	Choice ofDiagrams() throws Problem {
		List<ViewInfo> diagrams = views.stream().filter(ViewInfo::diagram).toList();
		if (diagrams.isEmpty()) {
			throw DrawCommand.problem("draw.table", views.get(0).label());
		}
		return new Choice(diagrams, shown, hidden);
	}

	private static Set<String> layers(List<String> typed, List<ViewInfo> views) throws Problem {
		List<String> known = views.stream().flatMap(view -> view.layers().stream()).map(LayerInfo::name).distinct().toList();
		Set<String> layers = new LinkedHashSet<>();
		for (String one : typed) {
			layers.add(known.stream().filter(name -> DrawCommand.means(one, name)).findFirst()
					.orElseThrow(() -> DrawCommand.problem(known.isEmpty() ? "draw.nolayers" : "draw.layer", one, written(known))));
		}
		return layers;
	}

	private static List<Object> written(List<String> names) {
		return names.stream().<Object>map(DrawCommand::written).toList();
	}

	/** The layers of a view that are on. */
	Set<String> layers(ViewInfo view) {
		return view.layers().stream().filter(layer -> (layer.active() || shown.contains(layer.name())) && !hidden.contains(layer.name()))
				.map(LayerInfo::name).collect(Collectors.toSet());
	}
}
