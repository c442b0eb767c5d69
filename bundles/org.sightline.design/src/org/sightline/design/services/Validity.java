package org.sightline.design.services;

import java.util.List;
import java.util.stream.Collectors;

import org.sightline.design.PlanFacts;
import org.sightline.design.tools.RefusedException;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Severity;
import org.sightline.model.Element;

/** What the checks say, as rules of an editor: for each severity whether they say anything of an element, what, and how to mend it. */
public class Validity {

	/** Whether the checks find no error in an element. */
	public boolean hasNoErrors(Element element) {
		return of(element, Severity.ERROR).isEmpty();
	}

	/** Whether they find nothing to warn of. */
	public boolean hasNoWarnings(Element element) {
		return of(element, Severity.WARNING).isEmpty();
	}

	/** Whether they find nothing to note. */
	public boolean hasNoNotes(Element element) {
		return of(element, Severity.INFO).isEmpty();
	}

	/** The errors, a line for each, with its code. */
	public String errorText(Element element) {
		return text(element, Severity.ERROR);
	}

	/** Likewise what is warned of. */
	public String warningText(Element element) {
		return text(element, Severity.WARNING);
	}

	/** Likewise what is noted. */
	public String noteText(Element element) {
		return text(element, Severity.INFO);
	}

	/** Mends the first error that can be mended, by its best quick fix. */
	public Element mendError(Element element) {
		return mend(element, Severity.ERROR);
	}

	/** Likewise what is warned of. */
	public Element mendWarning(Element element) {
		return mend(element, Severity.WARNING);
	}

	/** Likewise what is noted. */
	public Element mendNote(Element element) {
		return mend(element, Severity.INFO);
	}

	private static String text(Element element, Severity severity) {
		PlanFacts facts = PlanFacts.of(element);
		return of(element, severity).stream().map(finding -> Marks.line(finding, facts.locale())).collect(Collectors.joining("\n"));
	}

	private static Element mend(Element element, Severity severity) {
		Fix fix = of(element, severity).stream().flatMap(finding -> finding.fixes().stream()).findFirst()
				.orElseThrow(() -> new RefusedException("fix.none"));
		PlanFacts.of(element).editor().mend(fix);
		return element;
	}

	private static List<Finding> of(Element element, Severity severity) {
		return PlanFacts.of(element).findings(element).stream().filter(finding -> finding.severity() == severity).toList();
	}
}
