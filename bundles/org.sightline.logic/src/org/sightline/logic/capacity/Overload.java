package org.sightline.logic.capacity;

import java.time.YearMonth;
import java.util.List;

import org.sightline.model.Initiative;
import org.sightline.model.Team;

/**
 * A month in which a team has more to do than it can.
 *
 * @param load       person-days that its initiatives take
 * @param effective  person-days that it has, less what juggling several initiatives costs
 * @param fulfilment share of the work that is done, less than 1
 * @param causes     the initiatives that take its work in that month, the largest first
 */
public record Overload(Team team, YearMonth month, double load, double effective, double fulfilment, List<Cause> causes) {

	/**
	 * An initiative's part in it.
	 *
	 * @param effort person-days in that month
	 */
	public record Cause(Initiative initiative, double effort) {
	}

	public Overload {
		causes = List.copyOf(causes);
	}
}
