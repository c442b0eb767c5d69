package org.sightline.diagram.layout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Figures as they stand in the fonts' own tables (Noto Sans and Noto Sans CJK JP, units of 1/1000 em). */
class TextMetricsTest {

	@Test
	void kana_and_kanji_are_as_wide_as_high() {
		assertEquals(4 * 14, TextMetrics.width("売上目標", 14, false));
		assertEquals(4 * 14, TextMetrics.width("売上目標", 14, true));
		assertEquals(3 * 13, TextMetrics.width("、ー「", 13, false));
	}

	@Test
	void all_digits_are_equally_wide_so_that_figures_stand_below_each_other() {
		for (char digit = '0'; digit <= '9'; digit++) {
			assertEquals(5.72, TextMetrics.width(String.valueOf(digit), 10, false), 1e-9);
			assertEquals(5.9, TextMetrics.width(String.valueOf(digit), 10, true), 1e-9);
		}
	}

	@Test
	void latin_letters_differ() {
		assertEquals((907 + 278) * 13 / 1000.0, TextMetrics.width("M,", 13, false), 1e-9);
	}

	@Test
	void half_width_kana_are_half_as_wide() {
		assertEquals(7, TextMetrics.width("ｱ", 14, false));
	}

	@Test
	void what_is_drawn_onto_the_letter_before_takes_no_room() {
		assertEquals(TextMetrics.width("e", 14, false), TextMetrics.width("e\u0301", 14, false));
		assertEquals(0, TextMetrics.width("\u200D\u202E\n", 14, false));
	}

	@Test
	void letters_beyond_the_table_get_a_width_too() {
		assertEquals(14, TextMetrics.width("𠮷", 14, false));
		assertEquals(1.3 * 14, TextMetrics.width("📈", 14, false), 1e-9);
		assertTrue(TextMetrics.width("ก", 14, false) > 0);
	}
}
