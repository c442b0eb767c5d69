package org.sightline.glsp.actions;

import java.util.List;
import java.util.Map;

import org.eclipse.glsp.server.actions.Action;
import org.sightline.diagram.ViewInfo;

/** Says what can be shown, and what is. */
public final class WindowAction extends Action {

	/** What is shown: an element and how many edges around it. */
	public record Focused(String name, int depth) {
	}

	/** The values of colours by their names in style sheets. */
	public record Colors(Map<String, String> light, Map<String, String> dark) {
	}

	private final List<ViewInfo> views;
	private final String view;
	private final List<String> layers;
	private final Focused focus;
	private final Colors palette;

	/** @param focus null where everything is shown */
	public WindowAction(List<ViewInfo> views, String view, List<String> layers, Focused focus, Colors palette) {
		super("sightline:window");
		this.views = List.copyOf(views);
		this.view = view;
		this.layers = List.copyOf(layers);
		this.focus = focus;
		this.palette = palette;
	}
}
