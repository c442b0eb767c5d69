package org.sightline.diagram.layout.positions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sightline.diagram.layout.Point;

/** All positions that persons fixed in the views of a plan. Immutable. */
public final class Positions {

	/** None. */
	public static final Positions NONE = new Positions(new TreeMap<>());

	private record Key(String view, String node) implements Comparable<Key> {

		@Override
		public int compareTo(Key other) {
			int views = view.compareTo(other.view);
			return views != 0 ? views : node.compareTo(other.node);
		}
	}

	private final SortedMap<Key, Position> positions;

	private Positions(SortedMap<Key, Position> positions) {
		this.positions = positions;
	}

	/** Of two positions of a node, the last one counts. */
	public static Positions of(Collection<Position> positions) {
		SortedMap<Key, Position> sorted = new TreeMap<>();
		positions.forEach(position -> sorted.put(new Key(position.view(), position.node()), position));
		return new Positions(sorted);
	}

	/** Sorted by view and node. */
	public List<Position> all() {
		return List.copyOf(positions.values());
	}

	/** The fixed corners of a view, by id of the node, as a layout wants them. */
	public Map<String, Point> of(String view) {
		Map<String, Point> points = new HashMap<>();
		positions.values().stream().filter(position -> position.view().equals(view))
				.forEach(position -> points.put(position.node(), new Point(position.x(), position.y())));
		return points;
	}

	/** With a node fixed at a place. */
	public Positions with(Position position) {
		SortedMap<Key, Position> changed = new TreeMap<>(positions);
		changed.put(new Key(position.view(), position.node()), position);
		return new Positions(changed);
	}

	/** With a node free again. */
	public Positions without(String view, String node) {
		SortedMap<Key, Position> changed = new TreeMap<>(positions);
		changed.remove(new Key(view, node));
		return new Positions(changed);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Positions those && positions.equals(those.positions);
	}

	@Override
	public int hashCode() {
		return positions.hashCode();
	}

	@Override
	public String toString() {
		return positions.values().toString();
	}
}
