package org.sightline.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.live.LivePlans;

import com.google.gson.JsonObject;

/** What becomes of the text when somebody edits in a picture. */
class DiagramEditingTest {

	private static final PlanServices SERVICES = PlanServices.create();
	private static final String FILE = "growth.plan";
	private static final String PLAN = """
			// What we do.
			plan "Growth 2026" {
			  currency USD
			  horizon 2026-04 to 2027-03
			}

			unit lead "Lead" means "asked for a quote"

			metric leads "Leads" : lead / month {
			  baseline 400 // as of March
			}

			metric price "Value" : USD / lead { baseline 150 }

			metric revenue "Revenue" : USD / month = leads * price

			goal RevenueGoal : revenue total at least 850k USD

			hypothesis Quick "Who is called at once buys" {
			  confidence 70%
			}

			initiative Callback {
			  runs 2026-04 to 2027-03
			  expect leads +20 to +40 because Quick
			}

			initiative Instagram {
			  runs 2026-04 to 2027-03
			}
			""";

	@TempDir
	Path folder;
	private final LivePlans plans = new LivePlans(SERVICES.loader());
	private TextHost host;
	private Page page;

	@BeforeEach
	void write_the_plan() throws IOException {
		Files.writeString(folder.resolve(FILE), PLAN);
		host = new TextHost(plans.open(folder));
		page = new Page(SERVICES, host);
	}

	@AfterEach
	void end() {
		page.close();
		plans.close();
	}

	private JsonObject opened(String view, String lang) {
		return page.open(view, lang).hears("setModel").getAsJsonObject("newRoot");
	}

	private String text() {
		return host.text(FILE).orElseThrow();
	}

	private JsonObject update() {
		return page.hears("updateModel").getAsJsonObject("newRoot");
	}

	@Test
	void the_palette_offers_what_the_view_shows() {
		page.open("lineOfSight", "en");
		System.out.println(page.hears("sightline:tools").toString().replaceAll("data:[^\"]*", "DATA"));
	}

	@Test
	void a_new_initiative_is_written_into_the_text_and_its_name_is_edited_at_once() {
		opened("lineOfSight", "en");
		page.act(Map.of("kind", "createNode", "elementTypeId", "createInitiative", "location", Map.of("x", 10, "y", 10), "containerId", "graph"));
		JsonObject created = page.hears("sightline:created");
		System.out.println(created + text());
	}

	@Test
	void connecting_asks_how_large_and_on_what_it_rests() {
		opened("lineOfSight", "en");
		page.act(Map.of("kind", "createEdge", "elementTypeId", "createEffect", "sourceElementId", "initiative:Instagram", "targetElementId", "metric:leads"));
		JsonObject ask = page.hears("sightline:ask");
		System.out.println(ask);
		page.act(Map.of("kind", "sightline:answer", "askId", ask.get("askId").getAsString(), "answers", Map.of("size", "much", "hypothesis", "Quick")));
		System.out.println(page.hears("sightline:ask"));
		page.act(Map.of("kind", "sightline:answer", "askId", ask.get("askId").getAsString(), "answers", Map.of("size", "+5 to +10", "hypothesis", "Quick")));
		page.hears("sightline:asked");
		System.out.println(page.hears("sightline:created") + text());
	}

	@Test
	void an_element_that_is_renamed_has_its_new_name_everywhere() {
		opened("lineOfSight", "en");
		page.act(Map.of("kind", "requestEditValidation", "requestId", "v", "contextId", "label", "modelElementId", "initiative:Callback#name", "text", "Insta gram"));
		System.out.println(page.hears("setEditValidationResult"));
		page.act(Map.of("kind", "applyLabelEdit", "labelId", "metric:leads#name", "text", "requests"));
		System.out.println(page.hears("sightline:created") + text());
	}

	@Test
	void deleting_says_first_what_else_goes() {
		opened("lineOfSight", "en");
		page.act(Map.of("kind", "deleteElement", "elementIds", List.of("metric:leads")));
		JsonObject ask = page.hears("sightline:ask");
		System.out.println(ask);
		assertEquals(PLAN, text());
		page.act(Map.of("kind", "sightline:answer", "askId", ask.get("askId").getAsString()));
		System.out.println(update().get("revision") + text());
	}
}
