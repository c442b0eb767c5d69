package org.sightline.diagram.layout.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Completes an arrangement without disturbing it: what has a place keeps it, newcomers take the nearest gap beside what they are
 * linked with, and only where there is none the ones below make room. What a person fixed never moves.
 */
public final class Settler {

	/** How far from its links a newcomer may stand before the others make room for it, in px. */
	private static final double NEAR = 160;
	private static final int ROUNDS = 12;

	private final double spacing;

	/** @param spacing between two items of a column, in px */
	public Settler(double spacing) {
		this.spacing = spacing;
	}

	/**
	 * @param known places of some items and links, as an arranger gives them
	 * @param fixed tops of items that somebody put there, in px, by id
	 */
	public Arrangement settle(List<Item> items, List<Link> links, Arrangement known, Map<String, Double> fixed) {
		return settle(items, links, known, fixed, 0);
	}

	/**
	 * A complete arrangement in which everything stands nearer to what it is linked with, where there is room; what is in line with
	 * something stays, and so does the order.
	 */
	public Arrangement balance(List<Item> items, List<Link> links, Arrangement known) {
		return settle(items, links, known, Map.of(), ROUNDS);
	}

	private Arrangement settle(List<Item> items, List<Link> links, Arrangement known, Map<String, Double> fixed, int rounds) {
		Map<Integer, Column> columns = new TreeMap<>();
		Map<String, Slot> slots = new HashMap<>();
		for (Item item : items) {
			Slot slot = new Slot(item.column(), item.height(), (item.above() + item.height() - item.below()) / 2, false);
			slot.fix(fixed.get(item.id()));
			slot.put(known.tops().get(item.id()));
			slots.put(item.id(), slot);
			columns.computeIfAbsent(item.column(), column -> new Column(spacing)).add(slot);
		}
		Map<String, Map<Integer, Slot>> passes = new HashMap<>();
		for (Link link : links) {
			passes.put(link.id(), passes(link, slots, columns, known));
		}
		for (Column column : columns.values()) {
			column.keep();
		}
		neighbours(links, slots, passes);
		for (Column column : columns.values()) {
			column.welcome(NEAR);
		}
		for (int round = 0; round < rounds; round++) {
			columns.values().forEach(Column::relax);
		}
		for (int round = 0; round < rounds; round++) {
			boolean upwards = round % 2 == 1;
			links.stream().filter(link -> !passes.get(link.id()).isEmpty()).map(link -> new Chain(passes.get(link.id()).values(),
					slots.get(link.from()), slots.get(link.to()), columns)).sorted(Chain.fromAbove(upwards)).forEach(Chain::straighten);
		}
		return arrangement(slots, passes);
	}

	private static Map<Integer, Slot> passes(Link link, Map<String, Slot> slots, Map<Integer, Column> columns, Arrangement known) {
		int one = slots.get(link.from()).column;
		int other = slots.get(link.to()).column;
		Map<Integer, Slot> passes = new TreeMap<>();
		for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
			if (columns.containsKey(i)) {
				Slot slot = new Slot(i, link.thickness(), link.thickness() / 2, true);
				Optional.ofNullable(known.passes(link).get(i)).ifPresent(middle -> slot.put(middle - link.thickness() / 2));
				passes.put(i, slot);
				columns.get(i).add(slot);
			}
		}
		return passes;
	}

	/** Tells each slot what stands to its left and right along the links. */
	private static void neighbours(List<Link> links, Map<String, Slot> slots, Map<String, Map<Integer, Slot>> passes) {
		for (Link link : links) {
			List<Slot> way = Stream.of(Stream.of(slots.get(link.from())), passes.get(link.id()).values().stream(),
					Stream.of(slots.get(link.to()))).flatMap(part -> part).sorted(Comparator.comparingInt(slot -> slot.column))
					.toList();
			for (int i = 1; i < way.size(); i++) {
				way.get(i).neighbours.add(way.get(i - 1));
				way.get(i - 1).neighbours.add(way.get(i));
			}
		}
	}

	private static Arrangement arrangement(Map<String, Slot> slots, Map<String, Map<Integer, Slot>> passes) {
		Map<String, Double> tops = new HashMap<>();
		slots.forEach((id, slot) -> tops.put(id, slot.top));
		Map<String, Map<Integer, Double>> heights = new HashMap<>();
		passes.forEach((id, all) -> {
			Map<Integer, Double> middles = new TreeMap<>();
			all.forEach((column, slot) -> middles.put(column, slot.middle()));
			heights.put(id, middles);
		});
		return new Arrangement(tops, heights);
	}

	/** The room of one item, or of one link that passes. */
	static final class Slot {
		final int column;
		final double height;
		final double axis;
		final boolean pass;
		final List<Slot> neighbours = new ArrayList<>();
		double top;
		boolean placed;
		boolean fixed;

		/** @param axis how far below its top links meet it */
		Slot(int column, double height, double axis, boolean pass) {
			this.column = column;
			this.height = height;
			this.axis = axis;
			this.pass = pass;
		}

		void fix(Double at) {
			put(at);
			fixed = at != null;
		}

		void put(Double at) {
			if (at != null && !fixed) {
				top = at;
				placed = true;
			}
		}

		double bottom() {
			return top + height;
		}

		double middle() {
			return top + axis;
		}
	}
}
