package org.sightline.diagram.tools;

import java.util.List;

/** A part of a palette, with the tools that a person picks there: those that make nodes and edges. */
public record ToolSection(String id, String label, List<ToolInfo> tools) {

	public ToolSection {
		tools = List.copyOf(tools);
	}
}
