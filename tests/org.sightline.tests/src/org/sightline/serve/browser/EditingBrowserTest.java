package org.sightline.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Locator;

/** A person edits a plan in the diagram of a real browser. */
@Timeout(300)
class EditingBrowserTest {

	private static final String PLAN = """
			// What we do.
			plan "Growth" {
			  currency USD
			  horizon 2026-04 to 2027-03
			}

			unit lead "Lead" means "asked for a quote"

			metric Leads : lead / month {
			  baseline 400 // as of March
			}

			metric Value : USD / lead { baseline 150 }

			metric Revenue : USD / month = Leads * Value

			goal RevenueGoal : Revenue total at least 850k USD

			// Why we believe in it.
			hypothesis Quick "Who is called at once buys" {
			  confidence 70%
			}

			initiative Callback {
			  runs 2026-04 to 2027-03 // all year
			  expect Leads +20 to +40 because Quick
			}
			""";
	@RegisterExtension
	static final Seat SEAT = new Seat("en-US");

	@TempDir
	Path folder;
	private Path file;
	private Window window;

	@BeforeEach
	void open_the_plan() throws IOException, InterruptedException {
		file = folder.resolve("growth.plan");
		window = SEAT.open(file, PLAN);
	}

	private String saved(Predicate<String> wanted) throws IOException, InterruptedException {
		window.save();
		String text = Seat.read(file, wanted);
		assertTrue(wanted.test(text), text);
		return text;
	}

	@Test
	void a_new_initiative_is_connected_to_a_metric_and_undone_step_by_step() throws IOException, InterruptedException {
		window.take("New initiative");
		window.clickNothing();
		window.name("Webinar");
		assertThat(window.node("Webinar")).isVisible();
		window.take("Expected effect");
		assertThat(window.message()).containsText("choose where it begins");
		window.click("Webinar");
		assertThat(window.message()).containsText("choose where it leads");
		window.click("Leads");
		window.answer(0, "+5 to +9");
		window.accept();
		assertThat(window.text()).containsText("expect Leads +5 to +9");
		String text = saved(written -> written.contains("+5 to +9"));
		assertEquals(PLAN + """

				initiative Webinar {
				  runs 2026-04 to 2027-03
				  expect Leads +5 to +9
				}
				""", text);
		window.press("Control+z");
		assertThat(window.text()).not().containsText("+5 to +9");
		window.press("Control+z");
		assertThat(window.text()).not().containsText("Webinar");
		window.press("Control+z");
		assertEquals(PLAN, saved(PLAN::equals));
	}

	@Test
	void a_rename_in_the_picture_follows_into_every_reference() throws IOException, InterruptedException {
		window.click("Leads");
		window.press("F2");
		window.name("Enquiries");
		assertThat(window.node("Enquiries")).isVisible();
		assertEquals(PLAN.replace("Leads", "Enquiries"), saved(text -> text.contains("Enquiries")));
	}

	@Test
	void a_name_that_is_taken_is_refused_where_it_is_typed() {
		window.click("Leads");
		window.press("F2");
		window.name("Value");
		assertThat(window.page().frameLocator("iframe").locator(".rename .reason")).containsText("Value");
		window.press("Escape");
		assertThat(window.node("Leads")).isVisible();
	}

	@Test
	void a_deletion_says_first_what_goes_with_it_and_leaves_all_comments() throws IOException, InterruptedException {
		window.click("Who is called at once buys");
		window.press("Delete");
		assertThat(window.form()).containsText("Callback");
		window.accept();
		assertThat(window.text()).not().containsText("confidence 70%");
		String text = saved(written -> !written.contains("confidence"));
		for (String comment : new String[] { "// What we do.", "// as of March", "// Why we believe in it.", "// all year" }) {
			assertTrue(text.contains(comment), text);
		}
		assertTrue(text.contains("  expect Leads +20 to +40\n"), text);
	}

	@Test
	void what_is_dragged_stays_there_and_the_text_stays_as_it_is() throws IOException, InterruptedException {
		double before = window.box("Callback").y;
		window.drag("Callback", 0, 60);
		Path positions = folder.resolve("growth.positions");
		assertThat(window.page().locator("#top button.main")).isEnabled();
		window.save();
		String moved = Seat.read(positions, text -> text.contains("Callback"));
		assertTrue(moved.contains("Callback"), moved);
		assertEquals(PLAN, Files.readString(file));
		assertEquals(before + 60, window.box("Callback").y, 12);
		window.page().locator("#top button[aria-label^=Undo]").click();
		assertThat(window.page().locator("#top button[aria-label^=Redo]")).isEnabled();
		assertThat(window.tabs()).hasCount(1); // the file of positions is no text for people
	}

	@Test
	void a_plan_that_is_too_large_for_the_browser_says_so() throws IOException, InterruptedException {
		Path large = folder.resolve("large.plan");
		Files.writeString(large, PLAN + "//" + " ".repeat(8 << 20) + "\n");
		SEAT.serve(large, 0);
		assertThat(SEAT.visit().locator(".notice")).containsText("8,388,608 characters");
	}

	@Test
	void while_the_text_has_errors_the_picture_refuses_with_a_reason() {
		window.type("initiative {{{");
		assertThat(window.page().locator("body")).containsText("Errors");
		window.take("New initiative");
		window.clickNothing();
		assertThat(window.message()).containsText("error");
		assertThat(window.text()).not().containsText("New initiative");
	}

	@Test
	void a_fix_leads_to_the_words_that_only_a_person_knows() {
		window.page().locator(".cm-line").filter(new Locator.FilterOptions().setHasText("metric Leads")).click();
		window.press("Control+.");
		window.page().locator("dialog .choices li").filter(new Locator.FilterOptions().setHasText("source")).first().click();
		window.page().waitForFunction("() => getSelection().toString() === '…'");
		window.page().keyboard().type("CRM 2026-03");
		assertThat(window.text()).containsText("source \"CRM 2026-03\"");
		assertThat(window.text()).not().containsText("…");
	}

	@Test
	void a_file_that_changes_on_disk_is_shown_at_once() throws IOException {
		Files.writeString(file, PLAN.replace("initiative Callback", "initiative Recall"));
		assertThat(window.text()).containsText("initiative Recall");
		assertThat(window.node("Recall")).isVisible();
	}
}
