package org.sightline.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sightline.dsl.ide.outline.Highlight.Kind;

/** Words of `team Sales owner Sales`, which stay with their text while it is edited. */
class WordsTest {

	private static final Words WORDS = new Words(List.of(new Word(0, 4, Kind.KEYWORD, false, Word.NO_NAME), new Word(5, 5, Kind.TEAM, true, 0),
			new Word(11, 5, Kind.KEYWORD, false, Word.NO_NAME), new Word(17, 5, Kind.TEAM, false, 0)));

	private static List<String> places(Words words) {
		return words.all().stream().map(word -> word.offset() + "+" + word.length()).toList();
	}

	@Test
	void a_name_is_found_at_each_of_its_ends() {
		assertEquals(Optional.of(5), WORDS.nameAt(5).map(Word::offset));
		assertEquals(Optional.of(5), WORDS.nameAt(10).map(Word::offset));
		assertEquals(Optional.empty(), WORDS.nameAt(2));
		assertEquals(List.of(5, 17), WORDS.namesOf(0).stream().map(Word::offset).toList());
	}

	@Test
	void what_is_written_before_a_word_moves_it_and_within_it_makes_it_longer() {
		assertEquals(List.of("0+4", "5+7", "13+5", "19+5"), places(WORDS.after(7, 0, 2)));
		assertEquals(List.of("2+4", "7+5", "13+5", "19+5"), places(WORDS.after(0, 0, 2)));
		assertEquals(List.of("0+4", "5+5", "11+5", "17+5"), places(WORDS.after(22, 0, 2)));
	}

	@Test
	void what_is_taken_away_takes_the_words_that_it_touches() {
		assertEquals(List.of("0+4", "7+5"), places(WORDS.after(7, 10, 0)));
		assertEquals(List.of("0+4", "5+3", "9+5", "15+5"), places(WORDS.after(6, 2, 0)));
	}

	@Test
	void only_what_looks_different_counts_as_a_difference() {
		assertEquals(Optional.empty(), WORDS.difference(new Words(WORDS.all())));
		Words other = new Words(List.of(WORDS.all().get(0), new Word(5, 5, Kind.METRIC, true, 3), WORDS.all().get(2), new Word(17, 5, Kind.TEAM, false, 9)));
		assertArrayEquals(new int[] { 5, 5 }, WORDS.difference(other).orElseThrow());
	}
}
