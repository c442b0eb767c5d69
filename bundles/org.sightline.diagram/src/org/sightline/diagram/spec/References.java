package org.sightline.diagram.spec;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sightline.diagram.graph.Color;

/**
 * What the references of a definition lead to. EMF writes them as paths, `//@ownedViewpoints.0/@ownedRepresentations[name='load']`,
 * several with spaces between; those to another type also as a tag with `href`.
 */
final class References {

	private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\.(\\d{1,6})|\\[name='([^']*)'\\])?");

	private final Tag root;

	References(Tag root) {
		this.root = root;
	}

	/** What a reference of a tag leads to, in the order of the text. */
	List<Tag> of(Tag tag, String feature) {
		List<Tag> found = new ArrayList<>();
		tag.attribute(feature).ifPresent(paths -> {
			for (String path : paths.split("\\s+")) {
				found.add(at(path, tag));
			}
		});
		for (Tag child : tag.children(feature)) {
			found.add(at(child.required("href"), child));
			child.done();
		}
		return List.copyOf(found);
	}

	/** The names of what a reference leads to. */
	List<String> names(Tag tag, String feature) {
		return of(tag, feature).stream().map(target -> target.required("name")).toList();
	}

	Color color(Tag tag, String feature) {
		return maybeColor(tag, feature).orElseThrow(() -> tag.error("needs " + feature));
	}

	Optional<Color> maybeColor(Tag tag, String feature) {
		return of(tag, feature).stream().findFirst().map(target -> {
			String name = target.required("name");
			if (!target.type().equals("UserFixedColor")) {
				throw target.error("is a kind of colour that is not supported");
			}
			return Color.of(name).orElseThrow(() -> target.error("is a colour that the renderer does not know"));
		});
	}

	private Tag at(String path, Tag from) {
		String local = path.startsWith("#") ? path.substring(1) : path;
		if (!local.startsWith("//")) {
			throw from.error("refers to something that is not in the definition: " + path);
		}
		Tag at = root;
		for (String step : local.substring(2).split("/")) {
			at = child(at, step).orElse(null);
			if (at == null) {
				throw from.error("refers to nothing: " + path);
			}
		}
		return at;
	}

	private static Optional<Tag> child(Tag tag, String step) {
		Matcher parts = STEP.matcher(URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8));
		if (!parts.matches()) {
			return Optional.empty();
		}
		List<Tag> same = tag.children().stream().filter(child -> child.name().equals(parts.group(1))).toList();
		if (parts.group(3) != null) {
			return same.stream().filter(child -> child.attribute("name").filter(parts.group(3)::equals).isPresent()).findFirst();
		}
		int index = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
		return index < same.size() ? Optional.of(same.get(index)) : Optional.empty();
	}
}
