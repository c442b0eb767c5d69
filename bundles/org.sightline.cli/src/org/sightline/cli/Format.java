package org.sightline.cli;

import java.util.Locale;

/** How figures are written: for people, for programs, for spreadsheets. */
public enum Format {
	TEXT, JSON, CSV;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
