package org.sightline.glsp.actions;

import java.util.List;

/**
 * A group of the palette.
 *
 * @param tools in their order
 */
public record Section(String label, List<Tool> tools) {

	/**
	 * A tool of the palette.
	 *
	 * @param kind    `node` or `edge`
	 * @param icon    a `data:` address; empty if there is none
	 * @param sources types of the model's nodes where an edge may begin
	 * @param targets types of the model's nodes where an edge may end, or in which a node may be made
	 */
	public record Tool(String id, String kind, String label, String icon, List<String> sources, List<String> targets) {

		public Tool {
			sources = List.copyOf(sources);
			targets = List.copyOf(targets);
		}
	}

	public Section {
		tools = List.copyOf(tools);
	}
}
