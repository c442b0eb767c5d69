package org.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.browser.Chromium;
import org.sightline.dsl.load.LoadedPlan;

/** What holds for the pages of all examples, and of a change of each of them, in both languages. */
class EveryPageTest {

	static List<Document> pages() throws Exception {
		List<Document> pages = new ArrayList<>();
		for (String example : List.of("starter", "subscription", "b2b-ja")) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
				pages.add(Pages.of(Pages.example(example), locale));
			}
		}
		pages.add(Pages.ofChange(Pages.example("starter"), Pages.example("b2b-ja"), Locale.JAPANESE));
		return pages;
	}

	@ParameterizedTest
	@MethodSource("pages")
	void a_page_is_one_file_that_fetches_nothing(Document page) {
		assertEquals(1, page.select("style").size());
		assertEquals(1, page.select("script").size());
		assertTrue(page.select("link, img, iframe, object, embed, base, form").isEmpty());
		page.getAllElements().forEach(element -> {
			assertFalse(element.hasAttr("style"), element::outerHtml);
			assertFalse(element.hasAttr("src"), element::outerHtml);
			assertTrue(element.attributes().asList().stream().noneMatch(attribute -> attribute.getKey().startsWith("on")), element::outerHtml);
			assertTrue(element.attr("href").matches("(#|[^:]*\\.plan#L\\d).*|"), element.attr("href"));
		});
		assertFalse(page.select("style").get(0).data().matches("(?s).*(@import|url\\((?!#)).*"));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void a_screen_reader_finds_its_way(Document page) {
		assertEquals(1, page.select("h1").size());
		assertEquals(1, page.select("main#main").size());
		assertFalse(page.title().isBlank());
		assertFalse(page.select("html").attr("lang").isEmpty());
		page.select("main > section").forEach(section -> assertFalse(page.getElementById(section.attr("aria-labelledby")).text().isBlank(), section.id()));
		page.select("svg[role], svg.sightline").forEach(svg -> assertFalse(svg.select("> title").text().isBlank(), svg.outerHtml()));
		page.select("svg").forEach(svg -> assertTrue(svg.hasAttr("role") || svg.attr("aria-hidden").equals("true"), svg.outerHtml()));
		page.select("button, input").forEach(control -> assertFalse((control.text() + control.attr("aria-label")
				+ (control.parent().is("label") ? control.parent().text() : "")).isBlank(), control.outerHtml()));
		page.select("table").forEach(table -> assertFalse(table.select("thead th[scope=col]").isEmpty(), table.outerHtml()));
		page.select("tbody:not(.group) tr, tfoot tr").forEach(row -> assertTrue(row.select("th[scope=row], th[scope=colgroup], td[colspan]").size() > 0, row.outerHtml()));
		page.select(".scroll").forEach(part -> assertEquals("0", part.attr("tabindex"), part.outerHtml()));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void links_inside_lead_somewhere_and_names_are_given_once(Document page) {
		Set<String> ids = new HashSet<>();
		page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
		page.select("a[href^=#]:not([data-find])").forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml()));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void every_picture_has_its_table(Document page) {
		for (Element picture : page.select("main svg.chart, main svg.sightline")) {
			Element section = picture.closest("section");
			// a comparison's table is the one of all changes
			assertFalse(section.select("table").isEmpty() && page.select("#changes table").isEmpty(), section.id());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "starter", "subscription", "b2b-ja" })
	void both_languages_have_the_same_sections_and_as_many_rows(String example) throws Exception {
		LoadedPlan plan = Pages.example(example);
		Document english = Pages.of(plan, Locale.ENGLISH);
		Document japanese = Pages.of(plan, Locale.JAPANESE);
		assertEquals(english.select("section").eachAttr("id"), japanese.select("section").eachAttr("id"));
		for (Element section : english.select("section")) {
			Element other = japanese.getElementById(section.id());
			assertEquals(section.select("tr").size(), other.select("tr").size(), section.id());
			assertEquals(section.select("svg").size(), other.select("svg").size(), section.id());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "subscription", "b2b-ja" })
	void a_browser_has_nothing_to_complain_about(String example, @TempDir(cleanup = CleanupMode.NEVER) Path folder) throws Exception {
		Path page = Files.writeString(folder.resolve("page.html"), PlanPage.html(Pages.request(Pages.example(example), Locale.JAPANESE)));
		assertEquals(List.of(), Chromium.complaints(page));
		Document loaded = Jsoup.parse(Chromium.dom(page));
		assertTrue(loaded.select(".tools").stream().noneMatch(tools -> tools.hasAttr("hidden")), "its script has run");
	}
}
