package org.sightline.workbench.findings;

import java.util.Comparator;

import org.eclipse.core.resources.IMarker;

/** A finding as a row: what is wrong, in which file, in which line (from 1). */
record Row(IMarker marker, int severity, String text, String file, int line) {

	/** Errors first, then file by file, from the top down. */
	static final Comparator<Row> ORDER = Comparator.comparingInt((Row row) -> -row.severity).thenComparing(Row::file).thenComparingInt(Row::line);

	static Row of(IMarker marker) {
		return new Row(marker, marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO), marker.getAttribute(IMarker.MESSAGE, ""),
				marker.getResource().getName(), marker.getAttribute(IMarker.LINE_NUMBER, 1));
	}

	/** Its shape, as everywhere in Sightline: colour is never the only sign. */
	String sign() {
		return switch (severity) {
			case IMarker.SEVERITY_ERROR -> "■";
			case IMarker.SEVERITY_WARNING -> "▲";
			default -> "●";
		};
	}
}
