package org.sightline.dsl.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The one replacement that leads from a text to another. */
class TextChangeTest {

	private static TextChange between(String before, String after) {
		return TextChange.between("a.plan", before, after);
	}

	@Test
	void what_both_begin_and_end_with_stays() {
		assertEquals(new TextChange("a.plan", 5, 5, "Marketing"), between("team Sales {", "team Marketing {"));
		assertEquals(new TextChange("a.plan", 2, 0, "a"), between("aab", "aaab"));
		assertEquals(new TextChange("a.plan", 3, 0, ""), between("abc", "abc"));
		assertEquals(new TextChange("a.plan", 0, 0, "new"), between("", "new"));
		assertEquals(new TextChange("a.plan", 0, 3, ""), between("old", ""));
	}

	/** 𠮷, 𠮸 and 𡮷 are two units each in Java: the first two begin alike, the first and the last end alike. */
	@Test
	void no_character_is_taken_apart() {
		assertEquals(new TextChange("a.plan", 1, 2, "𠮸"), between("「𠮷」", "「𠮸」"));
		assertEquals(new TextChange("a.plan", 1, 2, "𡮷"), between("「𠮷」", "「𡮷」"));
		assertEquals(new TextChange("a.plan", 2, 0, "𠮷"), between("𠮷", "𠮷𠮷"));
		assertEquals(new TextChange("a.plan", 2, 2, ""), between("𠮷𠮸", "𠮷"));
	}

	@Test
	void changes_count_in_the_text_before_whatever_their_order() {
		List<TextChange> changes = List.of(new TextChange("a.plan", 8, 1, "営業"), new TextChange("b.plan", 0, 9, ""), new TextChange("a.plan", 0, 4, "group"));
		assertEquals("group A, 営業\n", TextChange.apply("a.plan", changes, "team A, B\n"));
	}
}
