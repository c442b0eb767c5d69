package org.sightline.workbench.views.forecast;

import java.util.List;
import java.util.Optional;

import org.sightline.dsl.findings.Place;
import org.sightline.workbench.views.picture.Drawing;

/**
 * What the forecast view shows of a plan, in words and pictures. Immutable: nothing of the plan's model is in it.
 *
 * @param goals its goals, the main one first
 * @param load  who has too much to do and when; empty where the plan has no team
 */
record Outlook(List<GoalOutlook> goals, Optional<Drawing> load) {

	/**
	 * One goal.
	 *
	 * @param name    its name in the plan
	 * @param called  how people call it
	 * @param heading how likely it is, in a sentence
	 * @param chart   where its figure may go
	 * @param shares  what each initiative brings, the largest share first
	 */
	record GoalOutlook(String name, String called, String heading, Drawing chart, List<Share> shares) {
	}

	/**
	 * What one initiative brings to one goal.
	 *
	 * @param name         its name in the plan
	 * @param called       how people call it
	 * @param place        where it is written
	 * @param part         its contribution as a share of the largest one, -1 to 1
	 * @param contribution its share of the uplift
	 * @param alone        what it would bring as the only initiative
	 * @param marginal     what the plan would lose without it
	 * @param loses        whether the plan would gain without it
	 * @param lever        what one point of its execution adds
	 * @param execution    planned execution, in percent
	 */
	record Share(String name, String called, Place place, double part, String contribution, String alone, String marginal, boolean loses,
			String lever, int execution) {
	}
}
