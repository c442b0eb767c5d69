package org.sightline.design.services;

import java.util.Comparator;
import java.util.Optional;

import org.sightline.design.tools.RefusedException;
import org.sightline.model.Journey;
import org.sightline.model.Stage;
import org.sightline.model.Touchpoint;

/** What the tools do with touchpoints and the stages between which they move the customer. */
public class Stages {

	/**
	 * Lets a touchpoint meet the customers of another stage. Where it led to stays if that is still ahead, otherwise it leads to the
	 * next stage.
	 */
	public Touchpoint moveTouchpoint(Touchpoint touchpoint, Stage stage) {
		if (touchpoint.getFrom() != null && touchpoint.getFrom().eContainer() != stage.eContainer()) {
			throw new RefusedException("stage.elsewhere", stage);
		}
		put(touchpoint, stage);
		return touchpoint;
	}

	static void put(Touchpoint touchpoint, Stage stage) {
		touchpoint.setFrom(stage);
		boolean ahead = Optional.ofNullable(touchpoint.getTo()).filter(to -> to.getLevel() > stage.getLevel()).isPresent();
		if (!ahead) {
			touchpoint.setTo(after(stage));
		}
	}

	private static Stage after(Stage stage) {
		return ((Journey) stage.eContainer()).getStages().stream().filter(other -> other.getLevel() > stage.getLevel())
				.min(Comparator.comparingInt(Stage::getLevel)).orElse(stage);
	}
}
