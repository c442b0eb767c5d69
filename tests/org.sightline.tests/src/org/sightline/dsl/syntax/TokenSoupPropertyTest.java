package org.sightline.dsl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.sightline.dsl.Plans;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.plans.RandomPlans;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Whatever stands in a file, it is read, and what is wrong with it is said. */
class TokenSoupPropertyTest {

	private static final List<String> WORDS = List.of("plan", "metric", "initiative", "expect", "+4", "to", "+8", "points", "{", "}", "(", ")",
			"\"x\"", "\"", "「x」", "2026-04", "2026-13", "400円", "=", "*", "-", "lag", ",", ":", "：", "\n", "\n", "\n", "/*", "//", "goal", "a", "商談化率",
			"import", "observations", "from", "review", "guide", "for", "runs", "[", "]", "/", "per", "month", "%", "〜", "unit", "\uD842", "𠮷");

	@Property(seed = "1", tries = 300)
	void a_soup_of_words_is_read(@ForAll long seed) {
		Random random = new Random(seed);
		StringBuilder soup = new StringBuilder();
		for (int i = random.nextInt(80); i > 0; i--) {
			soup.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
		}
		read(soup.toString());
	}

	@Property(seed = "1", tries = 200)
	void any_text_is_read(@ForAll @StringLength(max = 200) String text) {
		read(text);
	}

	@Property(seed = "1", tries = 60)
	void a_damaged_plan_is_read(@ForAll long seed) {
		StringBuilder text = new StringBuilder(RandomPlans.text(seed));
		Random random = new Random(seed);
		for (int i = random.nextInt(5); i >= 0; i--) {
			int at = random.nextInt(text.length());
			text.replace(at, Math.min(text.length(), at + random.nextInt(4)), random.nextBoolean() ? "" : WORDS.get(random.nextInt(WORDS.size())));
		}
		read(text.toString());
	}

	private static void read(String text) {
		LoadedPlan plan = Plans.read(text);
		assertEquals(text, plan.files().get(0).text());
		assertNotNull(plan.files().get(0).content());
		for (Finding finding : plan.findings()) {
			assertTrue(finding.place().offset() + finding.place().length() <= text.length());
			assertTrue(finding.message().in(Locale.ENGLISH).length() < 400);
			assertTrue(finding.message().in(Locale.JAPANESE).length() < 400);
		}
	}
}
