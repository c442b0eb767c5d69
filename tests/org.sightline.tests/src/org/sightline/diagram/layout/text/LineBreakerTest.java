package org.sightline.diagram.layout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

	private static List<String> lines(String text, double width, int most) {
		return new LineBreaker(width, 14, false).lines(text, most);
	}

	private static String cut(String text, double width) {
		return new LineBreaker(width, 14, false).cut(text);
	}

	@ParameterizedTest
	@CsvSource({ "困りごとから入ると相談が増える, 困りごとから入ると, 相談が増える", //
			"早い現地診断は試験導入につながる, 早い現地診断は, 試験導入につながる", //
			"削減額が見えると決裁も継続も決まる, 削減額が見えると, 決裁も継続も決まる", //
			"最初の90日で使い方が決まる, 最初の90日で, 使い方が決まる", //
			"比較表を先に読んだ人は検討が進んでいる, 比較表を先に読んだ人は, 検討が進んでいる", //
			"資料請求フォームを12項目から5項目に, 資料請求フォームを, 12項目から5項目に", //
			"Renew expired cards by themselves, Renew expired cards, by themselves" })
	void a_name_is_broken_between_phrases(String name, String first, String second) {
		assertEquals(List.of(first, second), lines(name, 170, 2));
	}

	@Test
	void what_fits_stays_in_one_line() {
		assertEquals(List.of("関心は翌日には冷める"), lines("関心は翌日には冷める", 140, 2));
	}

	@Test
	void comma_articles_and_what_they_belong_to_stay_together() {
		assertEquals(List.of("People buy the recipe,", "not the beans"), lines("People buy the recipe, not the beans", 170, 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ユーザー、パーティー。キャッシュ", "あっあっあっあっあっ", "「カッコ」の（中）ー々ヶ", "コール・センターのチャット" })
	void no_line_begins_with_what_must_not_stand_first_or_ends_with_an_opening_bracket(String text) {
		for (double width = 28; width < 150; width += 7) {
			List<String> lines = lines(text, width, 9);
			for (String line : lines.subList(1, lines.size())) {
				assertTrue("、。）」ーっャィュッ々ヶ・".indexOf(line.charAt(0)) < 0, lines.toString());
			}
			for (String line : lines.subList(0, lines.size() - 1)) {
				assertTrue("「（".indexOf(line.charAt(line.length() - 1)) < 0, lines.toString());
			}
		}
	}

	@Test
	void a_text_is_cut_at_the_last_letter_that_fits() {
		assertEquals("展示会のブ…", cut("展示会のブースを2小間から4小間に", 6 * 14));
		assertEquals("Half-price…", cut("Half-price codes for the trial box", 90));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "売上は1,608万円になる|100|売上は…", "前に ¥418.3M あった|90|前に…", "率は18.0%へ|72|率は…",
			"12345678901234567890|60|…" })
	void a_number_is_never_cut(String text, double width, String shown) {
		assertEquals(shown, cut(text, width));
	}

	@Test
	void letters_of_several_chars_are_cut_as_a_whole() {
		assertEquals("𠮷𠮷…", cut("𠮷𠮷𠮷𠮷", 43));
		assertEquals("a…", cut("ae\u0301e\u0301e\u0301", 24));
	}

	@Test
	void what_is_too_long_for_all_lines_is_cut_in_the_last_one() {
		List<String> lines = lines("値引きは顧客ではなく営業が言い出しているのに誰も気づいていない", 150, 2);
		assertEquals(2, lines.size());
		assertTrue(lines.get(1).endsWith("…"), lines.toString());
	}

	@Test
	void no_line_is_wider_than_allowed_whatever_the_text() {
		for (String text : List.of("x".repeat(100_000), "1,".repeat(50_000), "（".repeat(5_000), "e\u0301".repeat(50_000), " ", "")) {
			for (String line : lines(text, 100, 2)) {
				assertTrue(TextMetrics.width(line, 14, false) <= 100, line);
			}
		}
	}
}
