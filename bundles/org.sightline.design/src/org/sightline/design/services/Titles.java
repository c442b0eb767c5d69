package org.sightline.design.services;

import org.sightline.design.Words;
import org.sightline.model.PlanFile;

/** The headings of the views. */
public class Titles {

	public String lineOfSightTitle(PlanFile file) {
		return Words.of(file, "title.lineOfSight");
	}

	public String journeyTitle(PlanFile file) {
		return Words.of(file, "title.journey");
	}

	public String driverTreeTitle(PlanFile file) {
		return Words.of(file, "title.driverTree");
	}

	public String loadTitle(PlanFile file) {
		return Words.of(file, "title.load");
	}

	public String contributionTitle(PlanFile file) {
		return Words.of(file, "title.contribution");
	}
}
