package org.sightline.glsp.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sightline.diagram.Views;
import org.sightline.diagram.svg.StyleSheet;
import org.sightline.diagram.svg.Theme;
import org.sightline.diagram.tools.ToolInfo;
import org.sightline.diagram.tools.ToolInfo.Kind;
import org.sightline.diagram.tools.Toolbox;
import org.sightline.glsp.actions.Section;
import org.sightline.glsp.actions.ToolsAction;
import org.sightline.glsp.actions.WindowAction;
import org.sightline.glsp.actions.WindowAction.Colors;
import org.sightline.glsp.actions.WindowAction.Focused;
import org.sightline.glsp.picture.Choice;

/** Tells a page what can be shown. */
final class Windows {

	private static final String GROUND = "graph";
	private static final String NODE = "node:";
	private static final String STAGE = "stage";

	private Windows() {
	}

	static WindowAction of(Choice choice) {
		Focused focus = choice.focus().map(part -> new Focused(part.name(), part.depth())).orElse(null);
		return new WindowAction(Views.all(choice.locale()), choice.view(), choice.layers().stream().sorted().toList(), focus,
				new Colors(StyleSheet.colors(Theme.LIGHT), StyleSheet.colors(Theme.DARK)));
	}

	/** What a person can make with the tools of a view. */
	static ToolsAction tools(Optional<Toolbox> tools) {
		return new ToolsAction(tools.map(Toolbox::sections).orElse(List.of()).stream()
				.map(section -> new Section(section.label(), section.tools().stream().map(Windows::tool).toList())).toList());
	}

	private static Section.Tool tool(ToolInfo tool) {
		boolean edge = tool.kind() == Kind.CONNECT;
		return new Section.Tool(tool.id(), edge ? "edge" : "node", tool.label(), tool.icon(), types(tool.sources()),
				edge ? types(tool.targets()) : grounds(tool.containers()));
	}

	/** A stage heads a column of the picture: what is put on the ground below it belongs to it too. */
	private static List<String> grounds(Set<String> containers) {
		Set<String> grounds = new HashSet<>(containers);
		if (containers.contains(STAGE)) {
			grounds.add(ToolInfo.CANVAS);
		}
		return types(grounds);
	}

	private static List<String> types(Set<String> mappings) {
		return mappings.stream().map(mapping -> mapping.equals(ToolInfo.CANVAS) ? GROUND : NODE + mapping).sorted().toList();
	}
}
