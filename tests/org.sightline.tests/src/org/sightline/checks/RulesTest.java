package org.sightline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.dsl.findings.Finding;

/** Every code has a plan that it flags and one that it does not, and speaks both languages. */
class RulesTest {

	static Set<String> codes() {
		Set<String> codes = new TreeSet<>();
		Rules.all().forEach(rule -> codes.addAll(rule.codes()));
		return codes;
	}

	@ParameterizedTest
	@MethodSource("codes")
	void the_bad_plan_is_flagged_in_both_languages(String code) throws Exception {
		List<Finding> found = Fixtures.check(code + ".bad").stream().filter(one -> one.code().equals(code)).toList();
		assertFalse(found.isEmpty());
		for (Finding finding : found) {
			String english = finding.message().in(Locale.ENGLISH);
			String japanese = finding.message().in(Locale.JAPANESE);
			assertFalse(english.matches("(?s).*\\{\\d.*"), english);
			assertFalse(japanese.matches("(?s).*\\{\\d.*"), japanese);
			assertTrue(japanese.matches("(?s).*[\\u3040-\\u30ff].*"), japanese);
		}
	}

	@ParameterizedTest
	@MethodSource("codes")
	void the_good_plan_is_not(String code) throws Exception {
		List<Finding> found = Fixtures.check(code + ".good");
		assertEquals(List.of(), Fixtures.english(found, code));
	}

	@Test
	void no_code_is_reported_by_two_rules() {
		assertEquals(codes().size(), Rules.all().stream().mapToInt(rule -> rule.codes().size()).sum());
	}
}
