package org.sightline.diagram.layout.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;
import org.sightline.diagram.layout.Route.Kind;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.journey.Stations.Station;

/**
 * Leads handovers through the alleys. One with a text arrives along the line below its text and drops onto the touchpoint from
 * above; the others arrive from the side.
 */
final class Handovers {

	/** Between two lines that end at one side of a touchpoint, in px. */
	private static final double SIDE_STEP = 9;
	private static final double DROP_STEP = 15;

	private final Floor floor;
	private final Map<Station, Block> blocks;
	private final Map<String, Double> shifts = new HashMap<>();
	private final Set<String> fromLeft = new HashSet<>();

	Handovers(Floor floor, Map<Station, Block> blocks, List<Way> ways) {
		this.floor = floor;
		this.blocks = blocks;
		Map<String, List<String>> sides = new LinkedHashMap<>();
		for (Way way : ways) {
			if (way.arrivesLeft()) {
				fromLeft.add(way.edge().id());
			}
			side(sides, way.from(), way.leavesRight(), "begin " + way.edge().id());
			if (blocks.get(way.to()).strip(way.edge()) < 0) {
				side(sides, way.to(), !way.arrivesLeft(), "end " + way.edge().id());
			}
		}
		for (List<String> ends : sides.values()) {
			for (int i = 0; i < ends.size(); i++) {
				shifts.put(ends.get(i), (i - (ends.size() - 1) / 2.0) * Math.min(SIDE_STEP, 36.0 / ends.size()));
			}
		}
	}

	private static void side(Map<String, List<String>> sides, Station station, boolean right, String end) {
		sides.computeIfAbsent(right + station.touchpoint().get(0).id(), side -> new ArrayList<>()).add(end);
	}

	PlacedEdge place(Way way) {
		Edge edge = way.edge();
		Block block = blocks.get(way.to());
		boolean text = block.strip(edge) >= 0;
		List<Point> points = new ArrayList<>();
		Point begin = side(way.from(), way.leavesRight(), shifts.get("begin " + edge.id()));
		points.add(begin);
		double x = floor.uprightAt(way.first(), way);
		points.add(new Point(x, begin.y()));
		if (way.across() >= 0) {
			points.add(new Point(x, floor.levelAt(way)));
			x = floor.uprightAt(way.last(), way);
			points.add(new Point(x, floor.levelAt(way)));
		}
		if (!text) {
			Point end = side(way.to(), !way.arrivesLeft(), shifts.get("end " + edge.id()));
			points.add(new Point(x, end.y()));
			points.add(end);
			return new PlacedEdge(edge, new Route(Kind.LINES, straightened(points)), List.of());
		}
		double line = floor.arrival(way);
		Point drop = drop(way, block);
		points.add(new Point(x, line));
		points.add(new Point(drop.x(), line));
		points.add(drop);
		return new PlacedEdge(edge, new Route(Kind.LINES, straightened(points)), texts(way, block, line));
	}

	/** The text of a strip belongs to the first of its handovers. */
	private List<Text> texts(Way way, Block block, double line) {
		if (block.strips().get(block.strip(way.edge())).get(0) != way.edge()) {
			return List.of();
		}
		double left = floor.corner(way.to()).x();
		double right = 2 * floor.touchpoint(way.to()).center().x() - left;
		Point at = new Point(way.arrivesLeft() ? left : right, line);
		return block.label(way.edge()).above(at, way.edge().style().width(), way.arrivesLeft() ? Anchor.START : Anchor.END);
	}

	/** Where a line meets the side of a touchpoint. */
	private Point side(Station station, boolean right, double shift) {
		Box box = floor.touchpoint(station);
		double reach = box.width() / 2 * Math.sqrt(1 - Math.pow(shift / (box.height() / 2), 2));
		return new Point(box.center().x() + (right ? reach : -reach), box.center().y() + shift);
	}

	/** Where a line meets the touchpoint from above: so placed that no line crosses another one's way down. */
	private Point drop(Way way, Block block) {
		List<List<Edge>> strips = block.strips();
		int left = (int) strips.stream().filter(strip -> fromLeft.contains(strip.get(0).id())).count();
		int strip = block.strip(way.edge());
		int place = way.arrivesLeft() ? left - 1 - strip : strip;
		Box box = floor.touchpoint(way.to());
		double step = Math.min(DROP_STEP, box.width() * 0.8 / strips.size());
		double shift = (place - (strips.size() - 1) / 2.0) * step;
		double rise = box.height() / 2 * Math.sqrt(1 - Math.pow(shift / (box.width() / 2), 2));
		return new Point(box.center().x() + shift, box.center().y() - rise);
	}

	/** Without points that lie on the line between their neighbours. */
	private static List<Point> straightened(List<Point> points) {
		List<Point> kept = new ArrayList<>();
		for (int i = 0; i < points.size(); i++) {
			Point point = points.get(i);
			boolean inner = i > 0 && i < points.size() - 1;
			boolean needless = inner && (kept.get(kept.size() - 1).x() == point.x() && point.x() == points.get(i + 1).x()
					|| kept.get(kept.size() - 1).y() == point.y() && point.y() == points.get(i + 1).y());
			if (!needless) {
				kept.add(point);
			}
		}
		return kept;
	}
}
