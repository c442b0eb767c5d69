package org.sightline.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PlanFormatterTest {

	private static final PlanFormatter FORMATTER = PlanFormatter.create();

	private static void formats(String text, String expected) throws UnformattableException {
		assertEquals(expected, FORMATTER.format(text));
		assertEquals(expected, FORMATTER.format(expected), "again");
	}

	@Test
	void one_short_fact_stays_beside_its_block_and_two_get_lines_of_their_own() throws UnformattableException {
		formats("""
				metric price "平均単価":JPY/order{baseline 380_000}
				metric leads : lead / month at Webinar { baseline 400   source "CRM" }
				""", """
				metric price "平均単価" : JPY / order { baseline 380_000 }

				metric leads : lead / month at Webinar {
				  baseline 400
				  source "CRM"
				}
				""");
	}

	@Test
	void short_blocks_of_one_kind_stay_together_and_kinds_are_apart() throws UnformattableException {
		formats("""
				import "a.plan"
				unit lead "リード" means "連絡先が有効" unit deal
				team Sales { capacity 200 person-days per month }
				metric a : 1 conversion b : lead to deal
				""", """
				import "a.plan"

				unit lead "リード" means "連絡先が有効"
				unit deal

				team Sales { capacity 200 person-days per month }

				metric a : 1
				conversion b : lead to deal
				""");
	}

	@Test
	void an_expectation_with_three_clauses_gives_each_a_line() throws UnformattableException {
		formats("""
				initiative CallbackSLA { expect leads +5 % because Trust at Webinar
				expect 商談化率 +4 to +8 points at FirstCall because FastCallback after 1 months ramping 2 months fading by half every 3 months
				guide for Sales { do "架電" } }
				""", """
				initiative CallbackSLA {
				  expect leads +5% because Trust at Webinar
				  expect 商談化率 +4 to +8 points
				    at FirstCall
				    because FastCallback
				    after 1 months
				    ramping 2 months
				    fading by half every 3 months
				  guide for Sales {
				    do "架電"
				  }
				}
				""");
	}

	@Test
	void japanese_characters_count_two_columns() throws UnformattableException {
		String touchpoint = "初".repeat(45);
		formats("initiative A { expect m +1 at " + touchpoint + " expect m +1 at " + "x".repeat(45) + " }",
				"initiative A {\n  expect m +1\n    at " + touchpoint + "\n  expect m +1 at " + "x".repeat(45) + "\n}\n");
	}

	@Test
	void comments_stay_with_their_facts() throws UnformattableException {
		formats("""
				// the file

				/* 単位 */ unit lead // counted by hand


				// the price,
				// as sold
				metric price : JPY { // in yen
				   baseline 380_000 // from the list
				   // not measured yet
				   /* a */ source "ERP" /* b */

				   // the end
				}   // closed
				// last
				""", """
				// the file

				/* 単位 */ unit lead // counted by hand

				// the price,
				// as sold
				metric price : JPY { // in yen
				  baseline 380_000 // from the list
				  // not measured yet
				  /* a */ source "ERP" /* b */

				  // the end
				} // closed
				// last
				""");
	}

	@Test
	void a_comment_inside_a_fact_stays_between_its_words() throws UnformattableException {
		formats("""
				initiative A {
				  expect m +1 // one
				      at T // two
				}
				metric /* x */ m // y
				 : 1
				""", """
				initiative A {
				  expect m +1 // one
				    at T // two
				}

				metric /* x */ m // y
				  : 1
				""");
	}

	@Test
	void formulas_are_spaced_as_people_read_them() throws UnformattableException {
		formats("metric r:JPY/month=lag( a,2 )*(b-c)+-d*1[ x/y ]-max(e , 3 )",
				"metric r : JPY / month = lag(a, 2) * (b - c) + -d * 1 [x / y] - max(e, 3)\n");
	}

	@Test
	void windows_line_breaks_and_the_byte_order_mark_stay() throws UnformattableException {
		formats("\uFEFFunit a\r\n\r\n\r\n/* x\r\n y */\r\nteam b { }", "\uFEFFunit a\r\n\r\n/* x\r\n y */\r\nteam b { }\r\n");
	}

	@Test
	void nothing_stays_nothing_and_comments_alone_stay() throws UnformattableException {
		formats("", "");
		formats("\n\n", "");
		formats("\n // only this\n\n", "// only this\n");
	}

	@Test
	void a_text_with_a_syntax_error_is_refused_with_its_line() {
		UnformattableException refusal = assertThrows(UnformattableException.class,
				() -> FORMATTER.format("unit a\nmetric : : 1\n"));
		assertEquals("Line 2 has a syntax error, so nothing was formatted. Correct it first; \"sightline check\" says what is wrong.",
				refusal.reason().in(Locale.ENGLISH));
		assertTrue(refusal.reason().in(Locale.JAPANESE).startsWith("2 行目に構文の誤りがあるため"));
	}

	@Test
	void what_the_reader_only_guesses_is_not_formatted() {
		for (String text : List.of("team A\n/* no end", "team A\nteam B ｛ ｝", "team A\n}", "team A\ntaem B { }", "team A\nmetric m : 1 { baseline 400円 }")) {
			assertEquals(2, assertThrows(UnformattableException.class, () -> FORMATTER.format(text), text).line(), text);
		}
	}

	@Test
	void five_thousand_elements_take_a_few_seconds_at_most() {
		String text = IntStream.range(0, 5000).mapToObj(i -> """
				metric 指標%d "有効リード数" : lead / month = a * b + lag(c, 2) { means "重複を除く" source "CRM" } // %d
				""".formatted(i, i)).collect(Collectors.joining());
		assertTimeout(Duration.ofSeconds(10), () -> FORMATTER.format(text));
	}
}
