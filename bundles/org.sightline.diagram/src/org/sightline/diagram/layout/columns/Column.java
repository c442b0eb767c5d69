package org.sightline.diagram.layout.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sightline.diagram.layout.columns.Settler.Slot;

/** The slots of one column, from top to bottom. */
final class Column {

	/** Differences below this are rounding. */
	private static final double ROUNDING = 0.01;
	/** What differs by less is in line, in px: links are spread along the sides of what they join. */
	private static final double IN_LINE = 14;

	private final double spacing;
	private final List<Slot> slots = new ArrayList<>();
	private final List<Slot> placed = new ArrayList<>();

	Column(double spacing) {
		this.spacing = spacing;
	}

	void add(Slot slot) {
		slots.add(slot);
	}

	/** Those that have a place stay there; only where they have grown into each other, the lower one gives way. */
	void keep() {
		slots.stream().filter(slot -> slot.placed).forEach(placed::add);
		sweep();
	}

	/** Places the rest, each near what it is linked with. */
	void welcome(double near) {
		for (Slot slot : slots) {
			if (!slot.placed) {
				slot.top = wanted(slot);
				double gap = nearestGap(slot);
				if (Math.abs(gap - slot.top) <= near) {
					slot.top = gap;
				}
				slot.placed = true;
				placed.add(slot);
				sweep();
			}
		}
	}

	/** Moves what is in line with nothing towards its neighbours, as far as those above and below it let it. */
	void relax() {
		for (int i = placed.size() - 1; i >= 0; i--) {
			Slot slot = placed.get(i);
			double most = i + 1 == placed.size() ? Double.MAX_VALUE : placed.get(i + 1).top - gap(slot, placed.get(i + 1)) - slot.height;
			if (isFree(slot)) {
				slot.top = Math.max(slot.top, Math.min(most, wanted(slot)));
			}
		}
		for (int i = 0; i < placed.size(); i++) {
			Slot slot = placed.get(i);
			double least = i == 0 ? 0 : placed.get(i - 1).bottom() + gap(placed.get(i - 1), slot);
			if (isFree(slot)) {
				slot.top = Math.min(slot.top, Math.max(least, wanted(slot)));
			}
		}
	}

	/** Whether a slot can stand at a height without touching those above and below it. */
	boolean hasRoom(Slot slot, double top) {
		int at = placed.indexOf(slot);
		double least = at == 0 ? 0 : placed.get(at - 1).bottom() + gap(placed.get(at - 1), slot);
		double most = at + 1 == placed.size() ? Double.MAX_VALUE : placed.get(at + 1).top - gap(slot, placed.get(at + 1)) - slot.height;
		return top >= least && top <= most;
	}

	private static boolean isFree(Slot slot) {
		return !slot.fixed && !slot.neighbours.isEmpty()
				&& slot.neighbours.stream().noneMatch(other -> Math.abs(other.middle() - slot.middle()) < IN_LINE);
	}

	private double wanted(Slot slot) {
		return slot.neighbours.stream().filter(neighbour -> neighbour.placed).mapToDouble(Slot::middle).average()
				.orElse(bottom() + spacing + slot.axis) - slot.axis;
	}

	private double bottom() {
		return placed.stream().mapToDouble(Slot::bottom).max().orElse(0);
	}

	/** The free place nearest to where the slot wants to be; below all others there always is one. */
	private double nearestGap(Slot slot) {
		double best = Double.MAX_VALUE;
		double from = 0;
		for (int i = 0; i <= placed.size(); i++) {
			boolean last = i == placed.size();
			double to = last ? Double.MAX_VALUE : placed.get(i).top - gap(slot, placed.get(i)) - slot.height;
			if (to >= from - ROUNDING) {
				double candidate = Math.max(from, Math.min(to, slot.top));
				if (Math.abs(candidate - slot.top) < Math.abs(best - slot.top)) {
					best = candidate;
				}
			}
			if (!last) {
				from = Math.max(from, placed.get(i).bottom() + gap(placed.get(i), slot));
			}
		}
		return best;
	}

	/** Moves down what overlaps something above it or something fixed, as little as possible. */
	private void sweep() {
		placed.sort(Comparator.comparingDouble(slot -> slot.top));
		List<Slot> fixed = placed.stream().filter(slot -> slot.fixed).toList();
		Slot above = null;
		for (Slot slot : placed) {
			if (slot.fixed) {
				continue;
			}
			if (above != null) {
				slot.top = atLeast(above.bottom() + gap(above, slot), slot.top);
			}
			for (Slot rock : fixed) {
				if (slot.top < rock.bottom() + gap(rock, slot) - ROUNDING && rock.top < slot.bottom() + gap(slot, rock) - ROUNDING) {
					slot.top = rock.bottom() + gap(rock, slot);
				}
			}
			above = slot;
		}
		placed.sort(Comparator.comparingDouble(slot -> slot.top));
	}

	private static double atLeast(double least, double top) {
		return top >= least - ROUNDING ? top : least;
	}

	private double gap(Slot one, Slot other) {
		return one.pass && other.pass ? spacing / 3 : one.pass || other.pass ? spacing / 2 : spacing;
	}
}
