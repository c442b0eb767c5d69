package org.sightline.glsp.picture;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.graph.Focus;

/**
 * What a person wants to see.
 *
 * @param view   name of the view
 * @param layers names of its layers that are shown beside those that always are
 * @param focus  the part around an element; empty for everything
 * @param locale language of all that is not the plan's own words
 */
public record Choice(String view, Set<String> layers, Optional<Focus> focus, Locale locale) {

	private static final String FIRST = "lineOfSight";

	public Choice {
		layers = Set.copyOf(layers);
	}

	/** A view as usual; the line of sight where there is no view of the name. */
	public static Choice of(String view, Locale locale) {
		String known = Views.all(locale).stream().map(ViewInfo::name).filter(view::equals).findFirst().orElse(FIRST);
		return new Choice(known, Views.usual(known), Optional.empty(), locale);
	}

	/** With other layers; those that the view does not have are left out. */
	public Choice with(Collection<String> wanted) {
		Set<String> known = info().layers().stream().map(ViewInfo.LayerInfo::name).filter(wanted::contains).collect(Collectors.toSet());
		return new Choice(view, known, focus, locale);
	}

	/** With another part. */
	public Choice with(Optional<Focus> part) {
		return new Choice(view, layers, part, locale);
	}

	/** The view. */
	public ViewInfo info() {
		return Views.all(locale).stream().filter(known -> known.name().equals(view)).findFirst().orElseThrow();
	}
}
