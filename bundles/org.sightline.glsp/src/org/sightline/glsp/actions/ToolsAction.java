package org.sightline.glsp.actions;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Says what a person can make in the view. */
public final class ToolsAction extends Action {

	private final List<Section> sections;

	/** @param sections groups of tools */
	public ToolsAction(List<Section> sections) {
		super("sightline:tools");
		this.sections = List.copyOf(sections);
	}

	/** Groups of tools. */
	public List<Section> sections() {
		return sections;
	}

	/** The tools that draw edges. */
	public List<Section.Tool> edges() {
		return sections.stream().flatMap(section -> section.tools().stream()).filter(tool -> tool.kind().equals("edge")).toList();
	}
}
