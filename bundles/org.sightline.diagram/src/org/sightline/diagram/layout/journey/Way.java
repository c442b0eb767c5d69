package org.sightline.diagram.layout.journey;

import java.util.List;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.layout.journey.Stations.Station;

/**
 * Through which alleys a handover goes. Alley number n of the upright ones is left of column n, of the level ones above lane n.
 *
 * @param first  upright alley into which it leaves
 * @param last   upright alley from which it arrives
 * @param across level alley between the two; -1 if they are one
 */
record Way(Edge edge, Station from, Station to, int first, int last, int across) {

	static Way of(Edge edge, Station from, Station to) {
		boolean forward = to.column() > from.column();
		boolean back = to.column() < from.column();
		int first = back ? from.column() : from.column() + 1;
		int last = forward ? to.column() : to.column() + 1;
		int across = first == last ? -1 : from.lane() > to.lane() ? to.lane() + 1 : to.lane();
		return new Way(edge, from, to, first, last, across);
	}

	/** From which side it arrives with which text. */
	List<Object> saying() {
		return List.of(arrivesLeft(), edge.beginLabel(), edge.centerLabel(), edge.endLabel());
	}

	boolean leavesRight() {
		return first > from.column();
	}

	boolean arrivesLeft() {
		return last == to.column();
	}
}
