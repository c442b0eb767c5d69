package org.sightline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlTest {

	private static Html english() {
		return new Html(Locale.ENGLISH);
	}

	@Test
	void text_stays_text() {
		assertEquals("<p title=\"&quot;&gt;\">&lt;b&gt;&amp;amp; &#39;x&#39;</p>", english().leaf("p", "<b>&amp; 'x'", "title", "\">").written());
	}

	@Test
	void characters_that_hide_or_reorder_others_are_shown_with_a_sign_for_them() {
		assertEquals("a\uFFFDb\uFFFD\uFFFDc 𠮷", english().text("a\u0000b\u202E\uD83Dc 𠮷").written().replaceAll("<[^>]*>", ""));
	}

	@Test
	void no_element_has_a_style_or_a_script() {
		assertThrows(IllegalArgumentException.class, () -> english().begin("p", "style", "color:red"));
		assertThrows(IllegalArgumentException.class, () -> english().begin("p", "onclick", "x()"));
		assertThrows(IllegalArgumentException.class, () -> english().begin("p", "a b", ""));
	}

	@Test
	void everything_that_is_begun_is_ended() {
		assertThrows(IllegalStateException.class, () -> english().begin("p").written());
		assertEquals("a<br>b", english().text("a").begin("br").text("b").written());
	}

	@Test
	void what_messages_quote_is_code_and_a_lone_back_tick_is_a_back_tick() {
		assertEquals("say <code>x &lt; y</code> so", english().prose("say `x < y` so").written());
		assertEquals("5` wide", english().prose("5` wide").written());
	}

	@Test
	void a_part_stands_out() {
		assertEquals("it is <span class=\"num\">45%</span>.", english().marked("it is " + Html.MARK + "45%" + Html.MARK + ".", "num").written());
	}

	@Test
	void japanese_in_an_english_page_is_told_from_it() {
		assertEquals("goal <span lang=\"ja\">売上目標</span> of 2026", english().text("goal 売上目標 of 2026").written());
		assertEquals("<span lang=\"ja\">30分以内に架電</span>!", english().text("30分以内に架電!").written().replace("30<span lang=\"ja\">", "<span lang=\"ja\">30"));
		assertEquals("目標 goal", new Html(Locale.JAPANESE).text("目標 goal").written());
	}

	@Test
	void only_the_pages_own_style_and_script_count() throws Exception {
		Document page = Jsoup.parse(new HtmlPage(Locale.ENGLISH, "<T>", "p{color:red}").with(english().leaf("p", "x")));
		String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
		assertTrue(policy.startsWith("default-src 'none';"), policy);
		assertTrue(policy.contains("style-src 'sha256-" + hash(page.select("style").get(0).data()) + "'"), policy);
		assertTrue(policy.contains("script-src 'sha256-" + hash(page.select("script").get(0).data()) + "'"), policy);
		assertEquals("<T>", page.title());
	}

	private static String hash(String text) throws Exception {
		return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}
}
