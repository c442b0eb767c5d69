package org.sightline.diagram.spec;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.sightline.diagram.graph.Color;

/** Reads a viewpoint specification. */
public final class DefinitionReader {

	/** What is said to people and to editors, not shown in a picture. */
	private static final List<String> FOR_EDITORS = List.of("documentation", "endUserDocumentation", "icon", "modelFileExtension",
			"showOnStartup", "enablePopupBars", "initialisation", "metamodel");

	private final References references;
	private final MappingReader mappings;
	private final ToolReader tools;
	private final TableReader tables;

	private DefinitionReader(Tag root) {
		references = new References(root);
		mappings = new MappingReader(references);
		tools = new ToolReader(references);
		tables = new TableReader(references, tools);
	}

	/**
	 * Reads a definition to its end.
	 *
	 * @throws DefinitionException if anything in it is wrong or not supported
	 */
	public static Definition read(InputStream odesign) throws IOException {
		Tag root = TagReader.read(odesign);
		if (!root.name().equals("Group")) {
			throw root.error("is no viewpoint specification");
		}
		return new DefinitionReader(root).group(root);
	}

	private Definition group(Tag group) {
		group.skip(List.of("name", "version", "xmi:id", "documentation"));
		for (Tag palette : group.children("userColorsPalettes")) {
			palette(palette);
		}
		List<Tag> viewpoints = group.children("ownedViewpoints");
		if (viewpoints.size() != 1) {
			throw group.error("has " + viewpoints.size() + " viewpoints, not one");
		}
		Definition definition = viewpoint(viewpoints.get(0));
		group.done();
		return definition;
	}

	private static void palette(Tag palette) {
		palette.skip(List.of("name"));
		for (Tag color : palette.children("entries")) {
			color.skip(List.of("name", "red", "green", "blue"));
			color.done();
		}
		palette.done();
	}

	private Definition viewpoint(Tag viewpoint) {
		viewpoint.skip(FOR_EDITORS);
		viewpoint.skip(List.of("label"));
		List<String> services = new ArrayList<>();
		for (Tag extension : viewpoint.children("ownedJavaExtensions")) {
			services.add(extension.required("qualifiedClassName"));
			extension.done();
		}
		List<DiagramView> diagrams = new ArrayList<>();
		List<TableView> found = new ArrayList<>();
		for (Tag view : viewpoint.children("ownedRepresentations")) {
			switch (view.type()) {
				case "DiagramDescription" -> diagrams.add(diagram(view));
				case "EditionTableDescription", "CrossTableDescription" -> found.add(tables.table(view));
				default -> throw view.error("is a view that is not supported");
			}
		}
		Definition definition = new Definition(viewpoint.required("name"), services, ValidationReader.rules(viewpoint), diagrams, found);
		viewpoint.done();
		return definition;
	}

	private DiagramView diagram(Tag tag) {
		tag.skip(FOR_EDITORS);
		List<Layer> layers = new ArrayList<>();
		tag.child("defaultLayer").ifPresent(layer -> layers.add(layer(layer, true)));
		tag.children("additionalLayers").forEach(layer -> layers.add(layer(layer, false)));
		tag.children("layout").forEach(DefinitionReader::layout);
		if (references.maybeColor(tag, "backgroundColor").orElse(Color.SURFACE) != Color.SURFACE) {
			throw tag.error("has a backgroundColor other than surface, which is not supported");
		}
		DiagramView view = new DiagramView(tag.required("name"), tag.attribute("label").orElse(""), tag.maybe("titleExpression"),
				tag.required("domainClass"), tag.maybe("preconditionExpression"), layers);
		tag.done();
		return view;
	}

	/** How Sirius arranges a diagram at first. Here each view has a layout of its own. */
	private static void layout(Tag layout) {
		if (!layout.type().equals("CompositeLayout")) {
			throw layout.error("is a layout that is not supported");
		}
		layout.skip(List.of("padding", "direction"));
		layout.done();
	}

	/** Where on a node a decoration sits is the layout's business. */
	private List<Decoration> decorations(Tag layer) {
		List<Decoration> found = new ArrayList<>();
		for (Tag set : layer.children("decorationDescriptionsSet")) {
			for (Tag tag : set.children("decorationDescriptions")) {
				if (!tag.type().equals("MappingBasedDecoration")) {
					throw tag.error("is a decoration that is not supported");
				}
				tag.skip(List.of("position", "distributionDirection"));
				found.add(new Decoration(tag.required("name"), references.names(tag, "mappings"), tag.maybe("preconditionExpression"),
						tag.expression("imageExpression"), tag.maybe("tooltipExpression")));
				tag.done();
			}
			set.done();
		}
		return found;
	}

	private Layer layer(Tag tag, boolean first) {
		tag.skip(FOR_EDITORS);
		Layer layer = new Layer(tag.required("name"), tag.attribute("label").orElse(""), first || !tag.flag("optional", true),
				first || tag.flag("activeByDefault", false), mappings.nodes(tag),
				tag.children("edgeMappings").stream().map(mappings::edge).toList(), decorations(tag), tools.sections(tag, "toolSections"));
		tag.done();
		return layer;
	}
}
