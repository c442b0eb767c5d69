package org.sightline.glsp.session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.glsp.server.diagram.BaseDiagramConfiguration;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.tools.Toolbox;

/** What pages may do with kinds of nodes and edges as such. Everything is measured and laid out before it is sent. */
final class PlanDiagramConfiguration extends BaseDiagramConfiguration {

	@Override
	public List<ShapeTypeHint> getShapeTypeHints() {
		return List.of(new ShapeTypeHint("node", true, true, false, false), new ShapeTypeHint("background", false, false, false, false),
				new ShapeTypeHint("cell", false, false, false, false));
	}

	/** The lines that are there, and each tool that draws one: where it may begin and end in some view. */
	@Override
	public List<EdgeTypeHint> getEdgeTypeHints() {
		Map<String, EdgeTypeHint> hints = new LinkedHashMap<>(Map.of("edge", new EdgeTypeHint("edge", true, true, false, null, null)));
		for (ViewInfo view : Views.all(Locale.ENGLISH)) {
			Set<String> layers = view.layers().stream().map(LayerInfo::name).collect(Collectors.toSet());
			Toolbox.of(view.name(), layers, Locale.ENGLISH).map(tools -> Windows.tools(Optional.of(tools))).ifPresent(tools -> tools.edges()
					.forEach(tool -> hints.merge(tool.id(), hint(tool.id(), tool.sources(), tool.targets()), PlanDiagramConfiguration::both)));
		}
		return List.copyOf(hints.values());
	}

	private static EdgeTypeHint hint(String tool, Collection<String> sources, Collection<String> targets) {
		EdgeTypeHint hint = new EdgeTypeHint(tool, false, true, false, List.copyOf(sources), List.copyOf(targets));
		hint.setDynamic(true);
		return hint;
	}

	private static EdgeTypeHint both(EdgeTypeHint one, EdgeTypeHint other) {
		return hint(one.getElementTypeId(), union(one.getSourceElementTypeIds(), other.getSourceElementTypeIds()),
				union(one.getTargetElementTypeIds(), other.getTargetElementTypeIds()));
	}

	private static Set<String> union(Optional<List<String>> one, Optional<List<String>> other) {
		return Stream.concat(one.stream(), other.stream()).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
	}

	@Override
	public boolean needsClientLayout() {
		return false;
	}

	@Override
	public boolean animatedUpdate() {
		return false;
	}
}
