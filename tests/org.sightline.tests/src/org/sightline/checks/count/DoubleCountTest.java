package org.sightline.checks.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Sample;

class DoubleCountTest {

	@Test
	void the_months_that_both_run_are_named() throws Exception {
		assertEquals(List.of("`Training` and `Callback` both expect a change of `winRate` because of `FastCallback`, in the same "
				+ "months (2026-10 to 2026-12): the same success may be counted twice. Let one of them claim it, or name what is "
				+ "different in another hypothesis."), with("Training", "2026-10 to 2027-03").english("count.double"));
	}

	@Test
	void one_after_the_other_is_fine() throws Exception {
		assertEquals(List.of(), with("Training", "2027-01 to 2027-03").english("count.double"));
	}

	@Test
	void two_lines_of_one_initiative_are_one_claim() throws Exception {
		assertEquals(List.of(), Sample.plan().with("because FastCallback lasting",
				"because FastCallback lasting\n  expect winRate +1 points because FastCallback").english("count.double"));
	}

	private static Sample with(String name, String months) throws Exception {
		return Sample.plan().and("initiative " + name + " {\n  runs " + months
				+ "\n  expect winRate +1 points because FastCallback\n}\n");
	}
}
