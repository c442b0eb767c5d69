package org.sightline.diagram.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.sightline.diagram.graph.NodeStyle.Arrangement;

/** Reads the mappings of nodes, containers and edges. */
final class MappingReader {

	private static final Map<String, Arrangement> ARRANGEMENTS = Map.of("FreeForm", Arrangement.FREE, "List", Arrangement.LIST,
			"VerticalStack", Arrangement.VERTICAL_STACK, "HorizontalStack", Arrangement.HORIZONTAL_STACK);
	/** Tools that a mapping names. */
	private static final List<String> TOOLS = List.of("deletionDescription", "labelDirectEdit", "reconnections", "dropDescriptions",
			"doubleClickDescription");
	/** Texts for those who edit the definition, and how an editor keeps nodes in step with the model. */
	private static final List<String> FOR_EDITORS = List.of("documentation", "label", "synchronizationLock", "createElements",
			"semanticElements");

	private final References references;
	private final StyleReader styles;

	MappingReader(References references) {
		this.references = references;
		this.styles = new StyleReader(references);
	}

	/** All mappings of nodes and containers of a layer. */
	List<NodeMapping> nodes(Tag layer) {
		return both(layer, "nodeMappings", "containerMappings");
	}

	private List<NodeMapping> both(Tag tag, String nodes, String containers) {
		List<NodeMapping> read = new ArrayList<>();
		tag.children(containers).forEach(child -> read.add(node(child, true)));
		tag.children(nodes).forEach(child -> read.add(node(child, false)));
		return read;
	}

	private NodeMapping node(Tag tag, boolean container) {
		tag.skip(FOR_EDITORS);
		List<String> reused = new ArrayList<>(references.names(tag, "reusedContainerMappings"));
		reused.addAll(references.names(tag, "reusedNodeMappings"));
		NodeMapping mapping = new NodeMapping(tag.required("name"), tag.required("domainClass"),
				tag.maybe("semanticCandidatesExpression"), tag.maybe("preconditionExpression"), styles.node(style(tag)),
				conditional(tag, styles::node), container, tag.choice("childrenPresentation", "FreeForm", ARRANGEMENTS),
				container ? both(tag, "subNodeMappings", "subContainerMappings") : List.of(),
				tag.children("borderedNodeMappings").stream().map(child -> node(child, false)).toList(), reused, references.names(tag, "reusedBorderedNodeMappings"), tools(tag));
		tag.done();
		return mapping;
	}

	EdgeMapping edge(Tag tag) {
		tag.skip(FOR_EDITORS);
		boolean own = tag.flag("useDomainElement", false);
		EdgeMapping mapping = new EdgeMapping(tag.required("name"), own ? Optional.of(tag.required("domainClass")) : Optional.empty(),
				tag.maybe("semanticCandidatesExpression"), references.names(tag, "sourceMapping"),
				references.names(tag, "targetMapping"),
				own ? Optional.of(tag.expression("sourceFinderExpression")) : Optional.empty(), tag.expression("targetFinderExpression"),
				tag.maybe("targetExpression"), tag.maybe("preconditionExpression"), styles.edge(style(tag)),
				conditional(tag, styles::edge), tools(tag));
		if (own && mapping.target().isPresent()) {
			throw tag.error("has a targetExpression although it has an element of its own");
		}
		if (mapping.sources().isEmpty() || mapping.targets().isEmpty()) {
			throw tag.error("needs sourceMapping and targetMapping");
		}
		tag.done();
		return mapping;
	}

	private static Tag style(Tag mapping) {
		return mapping.child("style").orElseThrow(() -> mapping.error("needs a style"));
	}

	private static <S> List<Conditional<S>> conditional(Tag mapping, Function<Tag, S> read) {
		List<Conditional<S>> found = new ArrayList<>();
		for (Tag tag : mapping.children("conditionnalStyles")) {
			found.add(new Conditional<>(tag.expression("predicateExpression"), read.apply(style(tag))));
			tag.done();
		}
		return found;
	}

	private List<String> tools(Tag mapping) {
		return TOOLS.stream().flatMap(feature -> references.names(mapping, feature).stream()).toList();
	}
}
