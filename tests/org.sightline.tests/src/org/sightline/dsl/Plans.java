package org.sightline.dsl;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.MemorySource;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;

/** Reads plans given as text, for tests. */
public final class Plans {

	private static final PlanLoader LOADER = new PlanLoader();

	private Plans() {
	}

	/** A plan of one file, `x.plan`. */
	public static LoadedPlan read(String text) {
		return read(Map.of("x.plan", text), "x.plan");
	}

	/** A plan of several files, the first of which imports the others. */
	public static LoadedPlan read(Map<String, String> files, String first) {
		try {
			return LOADER.load(new MemorySource(files), first);
		} catch (PlanUnreadableException e) {
			throw new AssertionError(e.reason().in(Locale.ENGLISH), e);
		}
	}

	/** The loader that the tests share. */
	public static PlanLoader loader() {
		return LOADER;
	}

	/** Each finding as `line code: message`. */
	public static List<String> said(LoadedPlan plan) {
		return said(plan, Locale.ENGLISH);
	}

	/** Each finding as `line code: message`, in a language. */
	public static List<String> said(LoadedPlan plan, Locale locale) {
		return plan.findings().stream().map(finding -> finding.place().line() + " " + finding.code() + ": " + finding.message().in(locale)).toList();
	}

	/** Each finding as `line code`. */
	public static List<String> codes(LoadedPlan plan) {
		return plan.findings().stream().map(finding -> finding.place().line() + " " + finding.code()).toList();
	}

	/** The text after the first fix of every finding. */
	public static String fixed(LoadedPlan plan) {
		StringBuilder text = new StringBuilder(plan.files().get(0).text());
		List<Finding> findings = plan.findings();
		for (int i = findings.size() - 1; i >= 0; i--) {
			if (!findings.get(i).fixes().isEmpty()) {
				TextChange change = findings.get(i).fixes().get(0).changes().get(0);
				text.replace(change.offset(), change.offset() + change.length(), change.text());
			}
		}
		return text.toString();
	}
}
