package org.sightline.lsp;

import java.util.Locale;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;

/** Findings as an editor shows them. */
final class Diagnostics {

	/** Who says it, in an editor that shows diagnostics of many tools. */
	private static final String SOURCE = "sightline";

	private Diagnostics() {
	}

	/** A finding in a text that is known. */
	static Diagnostic of(Finding finding, Positions text, Locale locale) {
		return of(finding, text.range(finding.place().offset(), finding.place().length()), locale);
	}

	/** A finding in a text of which only the finding's own place is known. */
	static Diagnostic of(Finding finding, Locale locale) {
		Place place = finding.place();
		return of(finding, new Range(new Position(place.line() - 1, place.column() - 1),
				new Position(place.endLine() - 1, place.endColumn() - 1)), locale);
	}

	private static Diagnostic of(Finding finding, Range range, Locale locale) {
		return new Diagnostic(range, finding.message().in(locale), severity(finding.severity()), SOURCE, finding.code());
	}

	private static DiagnosticSeverity severity(Severity severity) {
		return switch (severity) {
			case ERROR -> DiagnosticSeverity.Error;
			case WARNING -> DiagnosticSeverity.Warning;
			case INFO -> DiagnosticSeverity.Information;
		};
	}
}
