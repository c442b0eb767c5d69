package org.sightline.diagram.layout.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines side by side in an alley: two share a track only where they do not meet. */
final class Tracks {

	/** Between two tracks, in px. */
	static final double STEP = 11;

	/** What of the alley a line uses, by the id of its edge. */
	private record Piece(String edge, double from, double to) {
	}

	private final List<Piece> pieces = new ArrayList<>();
	private final Map<String, Integer> tracks = new HashMap<>();
	private int count;

	void add(String edge, double one, double other) {
		pieces.add(new Piece(edge, Math.min(one, other), Math.max(one, other)));
	}

	/** Gives each line a track, those that begin first the first ones. */
	void assign() {
		pieces.sort(Comparator.comparingDouble(Piece::from).thenComparing(Piece::edge));
		List<Double> ends = new ArrayList<>();
		for (Piece piece : pieces) {
			int track = 0;
			while (track < ends.size() && ends.get(track) + STEP > piece.from()) {
				track++;
			}
			if (track == ends.size()) {
				ends.add(piece.to());
			} else {
				ends.set(track, piece.to());
			}
			tracks.put(piece.edge(), track);
		}
		count = ends.size();
	}

	/** How much room the tracks take, in px. */
	double width() {
		return Math.max(0, count - 1) * STEP;
	}

	/** Where the line of an edge runs, in px from the first track. */
	double offset(String edge) {
		return tracks.get(edge) * STEP;
	}
}
