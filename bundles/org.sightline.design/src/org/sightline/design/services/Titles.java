package org.sightline.design.services;

import org.sightline.design.Words;
import org.sightline.model.PlanFile;

/** The headings of the views. */
public class Titles {

	public String lineOfSightTitle(PlanFile file) {
		return Words.of(file, "title.lineOfSight");
	}
}
