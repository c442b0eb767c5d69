package org.sightline.charts;

/** A chart, ready to be shown. */
public interface Chart {

	/**
	 * The chart as an `svg` element of class `chart`, with a title and a description. Its colours are the style sheet's `--ink`,
	 * `--flow` and so on; its letters those of the page around it. No ids, no styles, no scripts.
	 */
	String svg();
}
