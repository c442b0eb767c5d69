package org.sightline.diagram.layout.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.journey.Stations.Station;

/** Where columns, lanes and alleys lie, and where each block stands. */
final class Floor {

	/** Between boxes and the nearest line of an alley, in px. */
	private static final double CLEAR = 16;
	private static final double BETWEEN_BLOCKS = 22;

	private final Map<Station, Block> blocks = new HashMap<>();
	private final Map<Station, Double> tops = new HashMap<>();
	private final double[] laneTops;
	private final double[] columnLefts;
	private final double[] widths;
	private final Tracks[] upright;
	private final Tracks[] level;

	/** @param widths of the boxes of each column @param left and top of the whole */
	Floor(List<Block> all, List<Way> ways, double[] widths, int lanes, double left, double top) {
		this.widths = widths;
		upright = tracks(widths.length + 1);
		level = tracks(lanes + 1);
		laneTops = new double[lanes + 1];
		columnLefts = new double[widths.length + 1];
		all.forEach(block -> blocks.put(block.station(), block));
		for (Way way : ways) {
			if (way.across() >= 0) {
				level[way.across()].add(way.edge().id(), way.first(), way.last());
			}
		}
		for (Tracks tracks : level) {
			tracks.assign();
		}
		stack(all, lanes, top);
		ways.forEach(this::walk);
		double x = left;
		for (int column = 0; column <= widths.length; column++) {
			upright[column].assign();
			columnLefts[column] = x + 2 * CLEAR + upright[column].width();
			x = columnLefts[column] + (column < widths.length ? widths[column] : 0);
		}
	}

	private static Tracks[] tracks(int count) {
		Tracks[] tracks = new Tracks[count];
		for (int i = 0; i < count; i++) {
			tracks[i] = new Tracks();
		}
		return tracks;
	}

	private void stack(List<Block> all, int lanes, double top) {
		double y = top;
		for (int lane = 0; lane <= lanes; lane++) {
			laneTops[lane] = y;
			double first = y + 2 * CLEAR + level[lane].width();
			double bottom = first;
			Map<Integer, Double> filled = new HashMap<>();
			for (Block block : all) {
				if (block.station().lane() == lane) {
					double at = filled.getOrDefault(block.station().column(), first);
					tops.put(block.station(), at);
					filled.put(block.station().column(), at + block.height() + BETWEEN_BLOCKS);
					bottom = Math.max(bottom, at + block.height());
				}
			}
			y = bottom + CLEAR / 2;
		}
	}

	private void walk(Way way) {
		double begin = middle(way.from());
		double end = arrival(way);
		if (way.across() < 0) {
			upright[way.first()].add(way.edge().id(), begin, end);
		} else {
			upright[way.first()].add(way.edge().id(), begin, levelAt(way));
			upright[way.last()].add(way.edge().id(), levelAt(way), end);
		}
	}

	/** The middle of a touchpoint. */
	double middle(Station station) {
		return tops.get(station) + blocks.get(station).touchpoint().center().y();
	}

	/** At which height a handover comes out of its last alley. */
	double arrival(Way way) {
		Block block = blocks.get(way.to());
		return block.strip(way.edge()) >= 0 ? tops.get(way.to()) + block.line(way.edge()) : middle(way.to());
	}

	/** x of a handover in an upright alley. */
	double uprightAt(int alley, Way way) {
		return columnLefts[alley] - CLEAR - upright[alley].width() + upright[alley].offset(way.edge().id());
	}

	/** y of a handover in its level alley. */
	double levelAt(Way way) {
		return laneTops[way.across()] + CLEAR + level[way.across()].offset(way.edge().id());
	}

	Point corner(Station station) {
		return new Point(columnLefts[station.column()], tops.get(station));
	}

	Box touchpoint(Station station) {
		Point corner = corner(station);
		return blocks.get(station).touchpoint().movedBy(corner.x(), corner.y());
	}

	/** The column with half of the alleys beside it, from a height down to the end of the lanes. */
	Box column(int column, double top) {
		double left = columnLefts[column] - CLEAR - upright[column].width() / 2;
		double right = columnLefts[column + 1] - CLEAR - upright[column + 1].width() / 2;
		return new Box(left, top, right - left, bottom() - top);
	}

	double laneTop(int lane) {
		return laneTops[lane];
	}

	double bottom() {
		int last = laneTops.length - 1;
		return laneTops[last] + CLEAR + level[last].width();
	}

	double right() {
		return widths.length == 0 ? columnLefts[0] : column(widths.length - 1, 0).right();
	}
}
