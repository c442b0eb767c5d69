package org.sightline.checks.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.checks.Checked.initiative;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Checked;

class SizeRulesTest {

	@Test
	void the_size_of_a_conversion_is_points_or_relative() throws Exception {
		Checked size = initiative("size.ambiguous", "expect toDeal +3% to +5% lasting");
		assertEquals("expect toDeal +3 to +5 points lasting", size.fixed(0));
		assertEquals("expect toDeal +3% to +5% relative lasting", size.fixed(1));
		assertEquals("expect toDeal -3 points", initiative("size.ambiguous", "expect toDeal -3").fixed(0));
		assertEquals("+3% to +5%", size.pointedAt());
	}

	@Test
	void both_ends_are_percent_or_none() throws Exception {
		assertEquals("expect leads +4% to +8%", initiative("size.mixed", "expect leads +4 to +8%").fixed(0));
		assertEquals("expect leads +4 to +8", initiative("size.mixed", "expect leads +4 to +8%").fixed(1));
		assertEquals("expect toDeal +4 points", initiative("size.mixed", "expect toDeal +4% points").fixed(0));
		assertEquals("expect leads +4% relative", initiative("size.mixed", "expect leads +4 relative").fixed(0));
		assertEquals(0, initiative("size.mixed", "expect leads +4% to +8% relative").count());
	}

	@Test
	void points_are_for_shares_only() throws Exception {
		Checked size = initiative("size.points", "expect leads +4 to +8 points after 1 month");
		assertEquals("`leads` は「lead / month」で数える指標です。パーセントポイント（points）は転換率や割合にだけ使えます。"
				+ "「lead / month」の量か「%」で書いてください。", size.japanese());
		assertEquals("expect leads +4 to +8 after 1 month", size.fixed(0));
	}

	@Test
	void one_size_has_one_finding() throws Exception {
		assertEquals(0, initiative("size.mixed", "expect toDeal +3 to +4%").count());
		assertEquals(1, initiative("size.ambiguous", "expect toDeal +3 to +4%").count());
	}
}
