package org.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.browser.Chromium;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;

/** A plan in which every text would like to be more than text. */
class HostilePlanTest {

	private static final List<String> TEXTS = List.of("</style></script><script>document.documentElement.dataset.owned=1</script>",
			"<img src=x onerror='document.documentElement.dataset.owned=1'>", "' onclick='document.documentElement.dataset.owned=1", "javascript:alert(1)",
			"<!-- ", "]]>", "&lt;b&gt;", "`</code><b>`", "{0} {1,number} '", "\u202Etxt.exe", "${1+1}{{1}}");

	private static String plan(String text) {
		String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
		return """
				plan "X" {
				  currency JPY
				  horizon 2026-04 to 2027-03
				}
				unit lead "X" means "X"
				unit order "X"
				team Marketing "X" { capacity 5 person-days per month }
				team Sales "X" { capacity 5 person-days per month }
				journey J "X" for "X" {
				  stage one "X" level 1
				  stage two "X" level 2
				  stage three "X" level 3
				}
				touchpoint Web "X" { moves one to two run by Marketing }
				touchpoint Call "X" { moves two to three run by Sales receives lead from Marketing when "X" within 2 days }
				metric leads "X" : lead / month at Web { baseline 100 means "X" source "X" }
				conversion rate_ "X" : lead to order at Call { baseline 20% source "X" }
				metric price "X" : JPY / order { baseline 1_000 source "X" }
				metric revenue "X" : JPY / month = leads * rate_ * price { source "X" }
				goal sales "X" : revenue total at least 300_000 JPY
				goal many "X" : leads total at least 1_300 lead by Marketing
				hypothesis h "X" { because "X" reception "X" seen in leads evidence "X" confidence 60% refuted if leads below 90 by 2026-06 }
				initiative a "X" {
				  purpose "X"
				  owner Marketing
				  runs 2026-04 to 2026-12
				  added 2026-05 because "X"
				  effort 9 person-days per month from Sales
				  cost 10 JPY per month
				  execution 90% measured by "X"
				  expect leads +10 to +20 at Web because h
				  guide for Sales { when "X" do "X" done "X" }
				}
				initiative lost "X" { owner Sales accept "link.none" because "X" }
				agreement Kickoff "X" { signed Marketing 2026-03-28 "X" logic "sl1:0" }
				observations "X" {
				  2026-04 leads 95
				  2026-04 a 40%
				  2026-06 leads 97
				}
				review 2026-06 {
				  under Kickoff
				  decide a improve because "X"
				  heard Sales on a "X"
				  next b "X"
				}
				""".replace("\"X\"", "\"" + quoted + "\"");
	}

	@Test
	void every_text_is_shown_as_it_is() {
		for (String text : TEXTS) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
				Document page = Pages.of(Plans.read(plan(text)), locale);
				harmless(page);
				String shown = text.replace("\u202E", "\uFFFD");
				assertTrue(page.select("#team-2 dd").eachText().contains(shown.replaceAll("\\s+", " ").strip()), text + "\n" + page.select("#team-2").text());
				assertTrue(page.select("#sight svg text").text().contains(shown.substring(0, Math.min(8, shown.length())).strip()), text);
			}
		}
	}

	@Test
	void the_page_of_a_change_too() {
		for (String text : TEXTS) {
			LoadedPlan before = Plans.read(plan("plain"));
			Document page = Pages.ofChange(before, Plans.read(plan(text).replace("+10 to +20", "+10 to +30")), Locale.JAPANESE);
			harmless(page);
			assertTrue(page.select("#changes ins").text().contains(text.replace("\u202E", "\uFFFD").strip().substring(0, 3)), text);
		}
	}

	private static void harmless(Document page) {
		assertEquals(1, page.select("script").size());
		assertEquals(1, page.select("style").size());
		assertTrue(page.select("img, b:not(li > b)").isEmpty());
		page.getAllElements().forEach(element -> assertTrue(element.attributes().asList().stream()
				.noneMatch(attribute -> attribute.getKey().startsWith("on") || attribute.getValue().startsWith("javascript:")
						&& !attribute.getKey().equals("aria-label") && !attribute.getKey().equals("title")), element::outerHtml));
	}

	@Test
	void nothing_of_it_runs_in_a_browser(@TempDir(cleanup = CleanupMode.NEVER) Path folder) throws Exception {
		LoadedPlan plan = Plans.read(plan(String.join(" ", TEXTS.subList(0, 5))));
		Path page = Files.writeString(folder.resolve("page.html"), PlanPage.html(Pages.request(plan, Locale.ENGLISH)));
		assertEquals(List.of(), Chromium.complaints(page));
		assertFalse(Jsoup.parse(Chromium.dom(page)).select("html").hasAttr("data-owned"));
	}
}
