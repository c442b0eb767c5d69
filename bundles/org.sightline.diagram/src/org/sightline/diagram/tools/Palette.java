package org.sightline.diagram.tools;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sightline.diagram.PlanDefinition;
import org.sightline.diagram.spec.DiagramView;
import org.sightline.diagram.spec.EdgeMapping;
import org.sightline.diagram.spec.Layer;
import org.sightline.diagram.spec.NodeMapping;
import org.sightline.diagram.spec.Tool;
import org.sightline.diagram.tools.ToolInfo.Kind;

/** The tools of a view whose nodes and edges are shown, with the mappings between which they work. */
final class Palette {

	private static final Map<String, Kind> KINDS = Map.of("NodeCreationDescription", Kind.CREATE, "ContainerCreationDescription", Kind.CREATE,
			"EdgeCreationDescription", Kind.CONNECT, "DeleteElementDescription", Kind.DELETE, "DirectEditLabel", Kind.LABEL,
			"ContainerDropDescription", Kind.MOVE);
	private static final Set<Kind> PICKED = Set.of(Kind.CREATE, Kind.CONNECT);

	private final Locale locale;
	private final List<Layer> layers;
	private final List<NodeMapping> nodes;
	private final List<EdgeMapping> edges;
	private final Map<String, Tool> tools = new LinkedHashMap<>();
	private final Map<String, ToolInfo> infos = new LinkedHashMap<>();

	Palette(DiagramView view, Collection<String> shown, Locale locale) {
		this.locale = locale;
		layers = view.layers().stream().filter(layer -> layer.always() || shown.contains(layer.name())).toList();
		nodes = layers.stream().flatMap(layer -> layer.nodes().stream()).flatMap(NodeMapping::withAllInside).toList();
		edges = layers.stream().flatMap(layer -> layer.edges().stream()).toList();
		layers.stream().flatMap(layer -> layer.tools().stream()).forEach(tool -> info(tool).filter(Palette::isOfUse).ifPresent(info -> {
			tools.put(tool.name(), tool);
			infos.put(tool.name(), info);
		}));
	}

	Stream<NodeMapping> nodes() {
		return nodes.stream();
	}

	Optional<Tool> tool(String id) {
		return Optional.ofNullable(tools.get(id));
	}

	Optional<ToolInfo> info(String id) {
		return Optional.ofNullable(infos.get(id));
	}

	/** What can be done with what a mapping shows. */
	List<ToolInfo> on(String mapping) {
		return infos.values().stream().filter(info -> !PICKED.contains(info.kind()) && info.mappings().contains(mapping)).toList();
	}

	/** What a person picks, by section, in the order of the definition. */
	List<ToolSection> sections() {
		Map<String, List<ToolInfo>> sections = infos.values().stream().filter(info -> PICKED.contains(info.kind()))
				.collect(Collectors.groupingBy(info -> tools.get(info.id()).section(), LinkedHashMap::new, Collectors.toList()));
		return sections.entrySet().stream()
				.map(section -> new ToolSection(section.getKey().replace("%", ""), PlanDefinition.text(section.getKey(), locale), section.getValue()))
				.toList();
	}

	private static boolean isOfUse(ToolInfo info) {
		return !info.mappings().isEmpty();
	}

	private Optional<ToolInfo> info(Tool tool) {
		return kind(tool).map(kind -> switch (kind) {
			case CREATE -> info(tool, kind, shown(tool.mappings()), containers(tool.mappings()), Set.of(), Set.of());
			case CONNECT -> info(tool, kind, shown(tool.mappings()), Set.of(), ends(tool, EdgeMapping::sources, tool.begins()),
					ends(tool, EdgeMapping::targets, tool.stops()));
			case MOVE -> info(tool, kind, shown(tool.mappings()), Set.copyOf(naming(tool)), Set.of(), Set.of());
			default -> info(tool, kind, naming(tool), Set.of(), ends(naming(tool), EdgeMapping::sources), ends(naming(tool), EdgeMapping::targets));
		});
	}

	private ToolInfo info(Tool tool, Kind kind, List<String> mappings, Set<String> containers, Set<String> sources, Set<String> targets) {
		return new ToolInfo(tool.name(), kind, PlanDefinition.text(tool.label(), locale), tool.icon().map(PlanDefinition::picture).orElse(""),
				mappings, containers, sources, targets);
	}

	private static Optional<Kind> kind(Tool tool) {
		return tool.kind().equals("ReconnectEdgeDescription") ? Optional.of(Kind.valueOf(tool.end())) : Optional.ofNullable(KINDS.get(tool.kind()));
	}

	private List<String> shown(List<String> mappings) {
		Set<String> known = Stream.concat(nodes.stream().map(NodeMapping::name), edges.stream().map(EdgeMapping::name)).collect(Collectors.toSet());
		return mappings.stream().filter(known::contains).toList();
	}

	/** The mappings that name a tool as theirs. */
	private List<String> naming(Tool tool) {
		return Stream.concat(nodes.stream().filter(node -> node.tools().contains(tool.name())).map(NodeMapping::name),
				edges.stream().filter(edge -> edge.tools().contains(tool.name())).map(EdgeMapping::name)).toList();
	}

	/** The mappings in whose nodes those of some mappings stand. */
	private Set<String> containers(List<String> mappings) {
		Set<String> containers = new HashSet<>();
		if (layers.stream().flatMap(layer -> layer.nodes().stream()).anyMatch(node -> mappings.contains(node.name()))) {
			containers.add(ToolInfo.CANVAS);
		}
		nodes.stream().filter(outer -> Stream.concat(outer.children().stream(), outer.border().stream()).anyMatch(node -> mappings.contains(node.name())))
				.forEach(outer -> containers.add(outer.name()));
		return containers;
	}

	private Set<String> ends(Tool tool, Function<EdgeMapping, List<String>> end, List<String> more) {
		Set<String> ends = new HashSet<>(ends(tool.mappings(), end));
		ends.addAll(shown(more));
		return ends;
	}

	private Set<String> ends(List<String> mappings, Function<EdgeMapping, List<String>> end) {
		return edges.stream().filter(edge -> mappings.contains(edge.name())).flatMap(edge -> shown(end.apply(edge)).stream())
				.collect(Collectors.toSet());
	}
}
