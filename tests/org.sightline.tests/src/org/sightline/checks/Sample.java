package org.sightline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import org.sightline.dsl.findings.Finding;

/** A plan without mistakes that a test spoils in one place; what the checks then say, and what their fixes make of it. */
public final class Sample {

	private String text;

	private Sample(String text) {
		this.text = text;
	}

	/** The plan of `fixtures/checks/link.broken.good.plan` without its agreement: leads, a conversion and a price make revenue. */
	public static Sample plan() throws Exception {
		return new Sample(Files.readString(Fixtures.FOLDER.resolve("link.broken.good.plan"))
				.replaceFirst("\nagreement [^}]*}\n", ""));
	}

	/** The plan with some words in place of others, which must be there. */
	public Sample with(String old, String words) {
		assertEquals(2, text.split(Pattern.quote(old), -1).length, old);
		text = text.replace(old, words);
		return this;
	}

	/** The plan with something more at its end. */
	public Sample and(String more) {
		text += more;
		return this;
	}

	/** All findings. */
	public List<Finding> check() throws Exception {
		return Checker.check(Fixtures.load(text));
	}

	/** The codes of all findings, in the order of the text. */
	public List<String> codes() throws Exception {
		return check().stream().map(Finding::code).toList();
	}

	/** The English messages of the findings with a code. */
	public List<String> english(String code) throws Exception {
		return Fixtures.english(check(), code);
	}

	/** The Japanese messages of the findings with a code. */
	public List<String> japanese(String code) throws Exception {
		return Fixtures.japanese(check(), code);
	}

	/** The plan after the first fix of the only finding with a code. */
	public Sample fixed(String code) throws Exception {
		List<Finding> found = check().stream().filter(finding -> finding.code().equals(code)).toList();
		assertEquals(1, found.size(), code);
		return new Sample(Edited.text(text, found.get(0).fixes().get(0)));
	}

	/** The line of the plan that contains some words, without its indentation. */
	public String line(String words) {
		return text.lines().filter(line -> line.contains(words)).findFirst().orElse("").strip();
	}
}
