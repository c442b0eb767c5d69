package org.sightline.dsl.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.dsl.findings.Fix.Blank;

/** What a fix leaves to people to write. */
class FixTest {

	private static List<Blank> blanks(TextChange... changes) {
		return new Fix(Message.of(Message.class, "any"), List.of(changes)).blanks();
	}

	@Test
	void a_fix_that_knows_all_its_words_leaves_nothing() {
		assertEquals(List.of(), blanks(new TextChange("a.plan", 10, 6, "owner Sales")));
	}

	@Test
	void an_ellipsis_in_quotes_is_to_be_typed_over_without_its_quotes() {
		assertEquals(List.of(new Blank("a.plan", 10 + " source \"".length(), 1)), blanks(new TextChange("a.plan", 10, 0, " source \"…\"")));
	}

	@Test
	void places_count_in_the_text_that_the_fix_makes() {
		List<Blank> blanks = blanks(new TextChange("a.plan", 50, 0, "when \"…\" do \"…\""), new TextChange("a.plan", 5, 3, "見込み客"));
		assertEquals(List.of(new Blank("a.plan", 50 + 1 + 6, 1), new Blank("a.plan", 50 + 1 + 13, 1)), blanks, "one character more in front of them");
	}

	@Test
	void each_file_counts_by_itself() {
		List<Blank> blanks = blanks(new TextChange("b.plan", 0, 0, "\"…\"\n"), new TextChange("a.plan", 7, 0, "\"…\""), new TextChange("b.plan", 3, 1, "\"…\""));
		assertEquals(List.of(new Blank("b.plan", 1, 1), new Blank("b.plan", 3 + 4 + 1, 1), new Blank("a.plan", 8, 1)), blanks);
	}

	@Test
	void what_people_have_written_with_an_ellipsis_in_it_is_no_blank() {
		assertEquals(List.of(), blanks(new TextChange("a.plan", 0, 0, "because \"so…\" // …")));
	}
}
