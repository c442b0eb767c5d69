package org.sightline.design.services;

import org.sightline.design.Words;
import org.sightline.model.PlanFile;

/** The headings of the views, one service for each view. */
public class Titles {

	/** What reaches revenue, and what does not. */
	public String lineOfSightTitle(PlanFile file) {
		return Words.of(file, "title.lineOfSight");
	}

	/** Who meets the customer where. */
	public String journeyTitle(PlanFile file) {
		return Words.of(file, "title.journey");
	}

	/** What revenue is made of. */
	public String driverTreeTitle(PlanFile file) {
		return Words.of(file, "title.driverTree");
	}

	/** Who has too much to do. */
	public String loadTitle(PlanFile file) {
		return Words.of(file, "title.load");
	}

	/** What brings how much. */
	public String contributionTitle(PlanFile file) {
		return Words.of(file, "title.contribution");
	}
}
