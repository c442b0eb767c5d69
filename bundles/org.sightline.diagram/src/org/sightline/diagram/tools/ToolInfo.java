package org.sightline.diagram.tools;

import java.util.List;
import java.util.Set;

/**
 * One tool of a view.
 *
 * @param id         by which it is run; unique in its view
 * @param kind       what it does, and so which variables it takes
 * @param label      for people
 * @param icon       its picture as a `data:` address; empty where it has none
 * @param mappings   names of the mappings whose nodes or edges it makes, for {@link Kind#CREATE} and {@link Kind#CONNECT};
 *                   of those on whose nodes or edges it works, for all others
 * @param containers for {@link Kind#CREATE}, {@link Kind#MOVE}: names of the mappings of nodes into which it may be put;
 *                   {@link #CANVAS} is the empty ground of the picture
 * @param sources    for {@link Kind#CONNECT}, {@link Kind#RECONNECT_SOURCE}: names of the mappings of nodes where the edge may begin
 * @param targets    for {@link Kind#CONNECT}, {@link Kind#RECONNECT_TARGET}: names of those where it may end
 */
public record ToolInfo(String id, Kind kind, String label, String icon, List<String> mappings, Set<String> containers,
		Set<String> sources, Set<String> targets) {

	/** The empty ground of a picture, among containers; its element is {@link Toolbox#canvas}. */
	public static final String CANVAS = "";

	/** What a tool does, with the variables of a run, by name. */
	public enum Kind {
		/** Makes a node: `container`. */
		CREATE,
		/** Makes an edge: `source`, `target`. */
		CONNECT,
		/** Lets an edge begin elsewhere: `element` (of the edge), `source` and `target` (the old and the new end). */
		RECONNECT_SOURCE,
		/** Lets an edge end elsewhere: the same variables. */
		RECONNECT_TARGET,
		/** Moves a node into another one: `element`, `newSemanticContainer`. */
		MOVE,
		/** Changes what a label says: `element`, and `arg0`, the text that was typed. */
		LABEL,
		/** Deletes: `element`. */
		DELETE
	}

	public ToolInfo {
		mappings = List.copyOf(mappings);
		containers = Set.copyOf(containers);
		sources = Set.copyOf(sources);
		targets = Set.copyOf(targets);
	}
}
