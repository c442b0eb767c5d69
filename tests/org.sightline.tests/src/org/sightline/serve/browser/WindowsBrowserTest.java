package org.sightline.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Several windows of a real browser on one plan, a server that is killed, and names that want to be more than text. */
@Timeout(300)
class WindowsBrowserTest {

	private static final String PLAN = """
			plan "育成計画" {
			  currency JPY
			  horizon 2026-04 to 2027-03
			}

			metric 売上 : JPY / month { baseline 500万 }

			goal 売上目標 : 売上 total at least 7000万 JPY

			initiative 架電 {
			  runs 2026-04 to 2027-03
			  expect 売上 +5%
			}
			""";
	private static Browser browser;

	@TempDir
	Path folder;
	private Path file;
	private Served served;
	private BrowserContext person;

	@BeforeAll
	static void start_the_browser() {
		PlaywrightAssertions.setDefaultAssertionTimeout(Browser.PATIENCE);
		browser = Browser.start();
	}

	@AfterAll
	static void end_the_browser() {
		browser.close();
	}

	@BeforeEach
	void a_person_at_the_browser() {
		file = folder.resolve("plan.plan");
		person = browser.person("ja-JP");
	}

	@AfterEach
	void end() throws InterruptedException {
		person.close();
		served.close();
	}

	private Window opened(String plan) throws IOException {
		Files.writeString(file, plan);
		served = Served.start(file, 0);
		return Window.open(person, served.address());
	}

	@Test
	void what_one_window_draws_the_other_one_shows_and_undoes() throws IOException {
		Window one = opened(PLAN);
		Window two = Window.open(person, served.address());
		one.take("施策を加える");
		one.clickNothing();
		one.name("電話の折り返し");
		assertThat(two.node("電話の折り返し")).isVisible();
		assertThat(two.text()).containsText("電話の折り返し");
		two.text().click();
		two.press("Control+z");
		two.press("Control+z");
		assertThat(one.text()).not().containsText("電話の折り返し");
		assertThat(one.node("架電")).isVisible();
		assertThat(one.node("電話の折り返し")).hasCount(0);
		assertEquals(PLAN, Files.readString(file), "nothing was saved");
	}

	@Test
	void a_server_that_is_killed_costs_nothing_that_was_typed() throws IOException, InterruptedException {
		Window window = opened(PLAN);
		window.type("\n// 会議で決めた");
		int port = served.port();
		served.kill();
		window.type("\n// 接続が切れた後");
		assertThat(window.page().locator("body")).containsText("接続");
		assertEquals(PLAN, Files.readString(file));
		served = Served.start(file, port);
		Window.open(person, served.address()).page().close();
		assertThat(window.text()).containsText("// 会議で決めた");
		assertThat(window.text()).containsText("// 接続が切れた後");
		assertThat(window.page().locator("body")).containsText("起動し直された");
		window.text().click();
		window.save();
		assertThat(window.page().locator("#top button.main")).isDisabled();
		assertEquals(PLAN + "\n// 会議で決めた\n// 接続が切れた後", Files.readString(file));
	}

	@Test
	void text_of_a_window_that_was_closed_without_a_server_is_offered_again() throws IOException, InterruptedException {
		Window window = opened(PLAN);
		int port = served.port();
		served.kill();
		window.type("\n// 接続が切れた後");
		assertThat(window.page().locator("body")).containsText("サーバーとの接続が切れています");
		window.page().close();
		served = Served.start(file, port);
		Window again = Window.open(person, served.address());
		again.page().locator("dialog").getByText("元に戻す").click();
		assertThat(again.text()).containsText("// 接続が切れた後");
		assertEquals(PLAN, Files.readString(file));
	}

	@Test
	void a_hostile_name_is_text_in_every_pane() throws IOException {
		String hostile = "<img src=x onerror=top.hacked=1><script>top.hacked=1</script>";
		Window window = opened(PLAN.replace("initiative 架電 {", "initiative 架電 \"" + hostile + "\" {"));
		assertThat(window.node("<img src=x")).isVisible();
		assertThat(window.text()).containsText("onerror");
		window.click("<img src=x");
		for (Frame frame : window.page().frames()) {
			assertFalse((Boolean) frame.evaluate("() => 'hacked' in top || 'hacked' in window || document.querySelector('img[src=x]') !== null"), frame.url());
		}
	}
}
