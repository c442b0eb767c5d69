package org.sightline.diagram.layout.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;

/** Reads where ELK leads an edge. */
final class ElkRoutes {

	private ElkRoutes() {
	}

	/** y of the edge at x, which lies between its ends. */
	static double height(ElkEdge edge, double x) {
		List<KVector> points = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(new KVector(section.getStartX(), section.getStartY()));
			section.getBendPoints().forEach(bend -> points.add(new KVector(bend.getX(), bend.getY())));
			points.add(new KVector(section.getEndX(), section.getEndY()));
		}
		points.sort(Comparator.comparingDouble(point -> point.x));
		KVector before = points.get(0);
		for (KVector point : points) {
			if (point.x >= x) {
				double share = point.x == before.x ? 0 : (x - before.x) / (point.x - before.x);
				return before.y + share * (point.y - before.y);
			}
			before = point;
		}
		return before.y;
	}
}
