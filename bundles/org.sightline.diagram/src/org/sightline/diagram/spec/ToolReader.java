package org.sightline.diagram.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sightline.diagram.spec.Tool.Computed;
import org.sightline.diagram.spec.Tool.Step;

/** Reads tools. All that they do is to call services: `ChangeContext` is the only operation. */
final class ToolReader {

	private static final List<String> KINDS = List.of("NodeCreationDescription", "ContainerCreationDescription",
			"EdgeCreationDescription", "DeleteElementDescription", "DirectEditLabel", "ReconnectEdgeDescription",
			"ContainerDropDescription", "ToolDescription", "CreateLineTool", "DeleteLineTool");
	private static final List<String> MAPPINGS = List.of("nodeMappings", "containerMappings", "edgeMappings", "mappings", "mapping");
	private static final List<String> VARIABLES = List.of("variable", "viewVariable", "sourceVariable", "targetVariable",
			"sourceViewVariable", "targetViewVariable", "element", "elementView", "containerView", "source", "target", "sourceView",
			"targetView", "edgeView", "oldContainer", "newContainer", "newViewContainer", "variables");
	private static final List<String> FOR_EDITORS = List.of("documentation", "forceRefresh", "inverseSelectionOrder",
			"elementsToSelect", "dragSource", "moveEdges");

	private final References references;

	ToolReader(References references) {
		this.references = references;
	}

	/** The tools of the sections of a layer. */
	List<Tool> sections(Tag layer, String feature) {
		List<Tool> tools = new ArrayList<>();
		for (Tag section : layer.children(feature)) {
			section.skip(List.of("name", "icon", "documentation"));
			String label = section.attribute("label").orElse("");
			section.children("ownedTools").forEach(tool -> tools.add(tool(tool, label)));
			tools.addAll(sections(section, "subSections"));
			section.done();
		}
		return tools;
	}

	/** @param section label of its part of the palette */
	Tool tool(Tag tag, String section) {
		tag.skip(FOR_EDITORS);
		if (!tag.type().isEmpty() && !KINDS.contains(tag.type())) {
			throw tag.error("is a tool that is not supported");
		}
		List<String> variables = new ArrayList<>();
		List<Computed> computed = new ArrayList<>();
		for (String feature : VARIABLES) {
			for (Tag variable : tag.children(feature)) {
				variables.add(variable.required("name"));
				variable.children("subVariables").forEach(inner -> computed.add(computed(inner, variable.required("name"))));
				variable.skip(List.of("documentation"));
				variable.done();
			}
		}
		if (tag.type().equals("EdgeCreationDescription")) {
			variables.addAll(List.of("preSource", "preTarget"));
		}
		tag.child("mask").ifPresent(mask -> {
			variables.addAll(masked(mask.required("mask")));
			mask.done();
		});
		Tool tool = new Tool(tag.type(), tag.required("name"), tag.attribute("label").orElse(""), section, tag.attribute("iconPath"),
				tag.attribute("reconnectionKind").orElse(""),
				MAPPINGS.stream().flatMap(feature -> references.names(tag, feature).stream()).toList(),
				references.names(tag, "extraSourceMappings"), references.names(tag, "extraTargetMappings"), variables, computed,
				tag.maybe("precondition"), tag.maybe("inputLabelExpression"), steps(tag));
		tag.done();
		return tool;
	}

	private static Computed computed(Tag tag, String of) {
		if (!tag.type().equals("AcceleoVariable")) {
			throw tag.error("is a variable that is not supported");
		}
		Computed computed = new Computed(tag.required("name"), of, tag.expression("computationExpression"));
		tag.done();
		return computed;
	}

	/** The variables of an edit mask: the parts of what a person wrote. */
	private static List<String> masked(String mask) {
		return Stream.of(0, 1, 2, 3).filter(part -> mask.contains("{" + part + "}")).flatMap(part -> Stream.of(String.valueOf(part), "arg" + part))
				.toList();
	}

	/** What a tool, or anything else with an initial operation, does. */
	static List<Step> steps(Tag tool) {
		List<Step> steps = new ArrayList<>();
		for (Tag first : tool.children("initialOperation")) {
			first.children("firstModelOperations").forEach(operation -> steps.add(step(operation)));
			first.done();
		}
		tool.children("firstModelOperation").forEach(operation -> steps.add(step(operation)));
		if (steps.isEmpty()) {
			throw tool.error("does nothing");
		}
		return steps;
	}

	private static Step step(Tag operation) {
		if (!operation.type().equals("ChangeContext")) {
			throw operation.error("is an operation that is not supported");
		}
		Step step = new Step(operation.expression("browseExpression"),
				operation.children("subModelOperations").stream().map(ToolReader::step).toList());
		operation.done();
		return step;
	}
}
