package org.sightline.diagram.svg;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sightline.diagram.graph.SourceLink;

/** Where an element of a picture leads to. */
@FunctionalInterface
public interface Links {

	/** The address of a place in a plan's text; empty for no link. */
	Optional<String> to(SourceLink source);

	/** No links. */
	static Links none() {
		return source -> Optional.empty();
	}

	/** Links to the text, such as `plans/b2b.plan#L12`. */
	static Links relative() {
		return relativeTo("");
	}

	/**
	 * Links to the text from a file that stands elsewhere.
	 *
	 * @param root the way from the picture's folder to the plan's root, such as `../plans`; empty if they are the same
	 */
	static Links relativeTo(String root) {
		return source -> Optional.of(escaped(root.isEmpty() || root.endsWith("/") ? root : root + "/") + escaped(source.file())
				+ "#L" + source.line());
	}

	/** A path as part of an address: a colon in it makes no scheme, and no sign ends it. */
	private static String escaped(String path) {
		return Stream.of(path.split("/", -1)).map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"))
				.collect(Collectors.joining("/"));
	}
}
