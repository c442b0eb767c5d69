package org.sightline.diagram;

import java.util.List;

import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.PlanFile;
import org.sightline.model.Team;

/** Services of the definition in {@link EvaluatorTest}. */
public class OwnServices {

	public List<Goal> goals(Team team) {
		return ((PlanFile) team.eContainer()).getBlocks().stream().filter(Goal.class::isInstance).map(Goal.class::cast).toList();
	}

	public boolean isOf(Goal goal, Team team) {
		return goal.getTeam() == team;
	}

	public boolean isShort(Metric metric) {
		return metric.getName().length() < 3;
	}

	public boolean isVeryShort(Metric metric) {
		return metric.getName().length() < 2;
	}

	public int length(Metric metric) {
		return metric.getName().length();
	}

	/** The more special one is for initiatives. */
	public String kind(Element element) {
		return "element";
	}

	public String kind(Metric metric) {
		return "metric";
	}

	public String broken(Initiative initiative) {
		throw new IllegalArgumentException("as tests want it");
	}
}
