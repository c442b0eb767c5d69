package org.sightline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Severity;

class AcceptancesTest {

	@Test
	void an_accepted_finding_becomes_information_and_shows_the_reason() throws Exception {
		Finding finding = only("link.none", "initiative Training {\n  accept \"link.none\" because \"required by law\"\n}");
		assertEquals(Severity.INFO, finding.severity());
		String message = finding.message().in(Locale.ENGLISH);
		assertEquals(" Accepted, because: required by law", message.substring(message.indexOf(" Accepted")));
	}

	@Test
	void an_acceptance_holds_for_its_own_element_only() throws Exception {
		List<Finding> findings = check("initiative A {\n  accept \"link.none\" because \"why\"\n}\ninitiative B");
		assertEquals(List.of(Severity.INFO, Severity.ERROR), findings.stream()
				.filter(finding -> finding.code().equals("link.none")).map(Finding::severity).toList());
	}

	@Test
	void without_a_reason_nothing_is_accepted() throws Exception {
		String plan = "initiative A {\n  accept \"link.none\" because \"…\"\n}";
		assertEquals(Severity.ERROR, only("link.none", plan).severity());
		assertEquals(Severity.WARNING, only("accept.unreasoned", plan).severity());
	}

	@Test
	void an_unknown_code_is_answered_with_the_nearest_one() throws Exception {
		Finding finding = only("accept.unknown", "initiative A {\n  accept \"link.nome\" because \"why\"\n}");
		assertEquals("There is no finding with the code \"link.nome\". Did you mean \"link.none\"?",
				finding.message().in(Locale.ENGLISH));
		assertEquals("\"link.none\"", finding.fixes().get(0).changes().get(0).text());
	}

	@Test
	void an_acceptance_that_is_not_needed_any_more_is_removed_by_its_fix() throws Exception {
		String plan = "unit lead {\n  accept \"link.none\" because \"why\"\n}";
		assertEquals("unit lead {\n}", Edited.text(plan, only("accept.unused", plan).fixes().get(0)));
	}

	private static Finding only(String code, String plan) throws Exception {
		List<Finding> found = check(plan).stream().filter(finding -> finding.code().equals(code)).toList();
		assertEquals(1, found.size(), code);
		return found.get(0);
	}

	private static List<Finding> check(String plan) throws Exception {
		return Checker.check(Fixtures.load(plan));
	}
}
