package org.sightline.workbench.views;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.ui.IMemento;

/**
 * What people have chosen to see of the diagrams, in this session and the next one.
 *
 * @param view   name of the view; empty: the usual one
 * @param layers names of its optional layers; empty: the usual ones
 * @param sight  what part of it is in sight and how large, in the words of the page; empty: from the beginning
 * @param plan   the folder of the plan in which that part is; in another plan the same part would be any
 */
public record Chosen(Optional<String> view, Optional<Set<String>> layers, Optional<String> sight, Optional<Path> plan) {

	/** Nothing has been chosen. */
	public static final Chosen NOTHING = new Chosen(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

	private static final String VIEW = "view";
	private static final String LAYERS = "layers";
	private static final String SIGHT = "sight";
	private static final String PLAN = "plan";

	/**
	 * A view with its layers.
	 *
	 * @param sight the part in sight; "" from the beginning
	 */
	public static Chosen of(String view, Set<String> layers, String sight) {
		return new Chosen(Optional.of(view), Optional.of(Set.copyOf(layers)), Optional.of(sight).filter(part -> !part.isEmpty()), Optional.empty());
	}

	/**
	 * What was kept; nothing where nothing was.
	 *
	 * @param memento null where the platform has none
	 */
	public static Chosen saved(IMemento memento) {
		if (memento == null) {
			return NOTHING;
		}
		return new Chosen(Optional.ofNullable(memento.getString(VIEW)), Optional.ofNullable(memento.getString(LAYERS)).map(Chosen::names),
				Optional.ofNullable(memento.getString(SIGHT)), Optional.ofNullable(memento.getString(PLAN)).map(Path::of));
	}

	/** Keeps it. */
	public void save(IMemento memento) {
		view.ifPresent(name -> memento.putString(VIEW, name));
		layers.ifPresent(names -> memento.putString(LAYERS, list(names)));
		sight.ifPresent(part -> memento.putString(SIGHT, part));
		plan.ifPresent(folder -> memento.putString(PLAN, folder.toString()));
	}

	/** Names from a list with commas. */
	public static Set<String> names(String list) {
		return list.isEmpty() ? Set.of() : Set.copyOf(List.of(list.split(",")));
	}

	/** Names as a list with commas, in their order. */
	public static String list(Set<String> names) {
		return names.stream().sorted().collect(Collectors.joining(","));
	}

	/** Whether a layer of a view is shown; empty where that has not been chosen. */
	public Optional<Boolean> shows(String name, String layer) {
		return layers.filter(chosen -> view.filter(name::equals).isPresent()).map(chosen -> chosen.contains(layer));
	}

	/** The same, seen in a plan. */
	public Chosen in(Path folder) {
		return new Chosen(view, layers, sight, Optional.of(folder));
	}

	/** What of it can be shown of a plan. */
	public Chosen about(Path folder) {
		return new Chosen(view, layers, sight.filter(part -> plan.filter(folder::equals).isPresent()), Optional.of(folder));
	}
}
