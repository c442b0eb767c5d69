package org.sightline.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;

/** Plans to check, from the fixtures folder or from text. */
public final class Fixtures {

	public static final Path FOLDER = Path.of("fixtures", "checks");

	private Fixtures() {
	}

	/** What the checks say about `fixtures/checks/NAME.plan`. */
	public static List<Finding> check(String name) throws PlanUnreadableException {
		return Checker.check(new PlanLoader().load(FOLDER.resolve(name + ".plan")));
	}

	/** A plan of one file with that text. */
	public static LoadedPlan load(String text) throws Exception {
		Path folder = Files.createTempDirectory("plan");
		Path file = Files.writeString(folder.resolve("test.plan"), text);
		try {
			return new PlanLoader().load(file);
		} finally {
			Files.delete(file);
			Files.delete(folder);
		}
	}

	/** The English messages of the findings with a code. */
	public static List<String> english(List<Finding> findings, String code) {
		return texts(findings, code, Locale.ENGLISH);
	}

	/** The Japanese messages of the findings with a code. */
	public static List<String> japanese(List<Finding> findings, String code) {
		return texts(findings, code, Locale.JAPANESE);
	}

	private static List<String> texts(List<Finding> findings, String code, Locale locale) {
		return findings.stream().filter(finding -> finding.code().equals(code))
				.map(finding -> finding.message().in(locale)).toList();
	}
}
