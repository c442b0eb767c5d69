package org.sightline.diagram.layout.columns;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.sightline.diagram.layout.columns.Settler.Slot;

/** The passes of a link that leads over several columns: a long straight line, which best begins or ends straight too. */
final class Chain {

	/** Further away from its ends a line bends anyway, in px. */
	private static final double NEAR = 60;
	private static final double ROUNDING = 0.01;

	private final List<Slot> passes;
	private final Slot from;
	private final Slot to;
	private final Map<Integer, Column> columns;

	Chain(Collection<Slot> passes, Slot from, Slot to, Map<Integer, Column> columns) {
		this.passes = List.copyOf(passes);
		this.from = from;
		this.to = to;
		this.columns = columns;
	}

	/** The order in which chains make room for each other, when they all want to move down or up. */
	static Comparator<Chain> fromAbove(boolean upwards) {
		Comparator<Chain> order = Comparator.comparingDouble(chain -> chain.passes.get(0).top);
		return upwards ? order : order.reversed();
	}

	/** Moves the whole line to the height of its begin, or of its end, if that is near and there is room all the way. */
	void straighten() {
		boolean straight = passes.stream().allMatch(pass -> Math.abs(pass.middle() - from.middle()) < ROUNDING);
		if (!straight && !moveTo(from.middle())) {
			moveTo(to.middle());
		}
	}

	private boolean moveTo(double middle) {
		boolean room = passes.stream().allMatch(
				pass -> Math.abs(pass.middle() - middle) <= NEAR && columns.get(pass.column).hasRoom(pass, middle - pass.axis));
		if (room) {
			passes.forEach(pass -> pass.top = middle - pass.axis);
		}
		return room;
	}
}
