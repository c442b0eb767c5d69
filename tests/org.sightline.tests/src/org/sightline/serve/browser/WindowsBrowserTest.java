package org.sightline.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Frame;

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
	@RegisterExtension
	static final Seat SEAT = new Seat("ja-JP");

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void name_the_plan() {
		file = folder.resolve("plan.plan");
	}

	@Test
	void what_one_window_draws_the_other_one_shows_and_undoes() throws IOException, InterruptedException {
		Window one = SEAT.open(file, PLAN);
		Window two = SEAT.open();
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
		Window window = SEAT.open(file, PLAN);
		window.type("\n// 会議で決めた");
		int port = SEAT.kill();
		window.type("\n// 接続が切れた後");
		assertThat(window.page().locator("body")).containsText("接続");
		assertEquals(PLAN, Files.readString(file));
		SEAT.serve(file, port);
		SEAT.open().page().close();
		assertThat(window.text()).containsText("// 会議で決めた");
		assertThat(window.text()).containsText("// 接続が切れた後");
		assertThat(window.page().locator("body")).containsText("起動し直された");
		window.text().click();
		window.save();
		assertThat(window.page().locator("#top button.main")).isDisabled();
		assertEquals(PLAN + "\n// 会議で決めた\n// 接続が切れた後", Files.readString(file));
	}

	@Test
	void windows_that_stay_open_while_the_server_starts_again_show_one_text_with_what_each_of_them_typed() throws IOException, InterruptedException {
		Window one = SEAT.open(file, PLAN);
		Window two = SEAT.open();
		two.type("\n// 二");
		assertThat(one.text()).containsText("// 二");
		SEAT.serve(file, SEAT.kill());
		Window newcomer = SEAT.open();
		assertThat(newcomer.text()).containsText("// 二");
		for (Window window : List.of(one, newcomer, two)) {
			assertThat(window.text()).containsText("// 二");
		}
		one.type("\n// 一");
		assertThat(newcomer.text()).containsText("// 一");
		newcomer.type("\n// 三");
		assertThat(two.text()).containsText("// 三");
		two.type("\n// 四");
		for (Window window : List.of(one, newcomer, two)) {
			for (String typed : List.of("一", "二", "三", "四")) {
				assertThat(window.text()).containsText("// " + typed);
			}
		}
		one.save();
		String saved = Seat.read(file, text -> text.contains("// 四"));
		assertEquals(saved.length(), PLAN.length() + 4 * "\n// 一".length(), saved);
		assertEquals(List.of("一", "三", "二", "四"), saved.lines().filter(line -> line.startsWith("// ")).map(line -> line.substring(3)).sorted().toList());
	}

	@Test
	void text_of_a_window_that_was_closed_without_a_server_is_offered_again() throws IOException, InterruptedException {
		Window window = SEAT.open(file, PLAN);
		int port = SEAT.kill();
		window.type("\n// 接続が切れた後");
		assertThat(window.page().locator("body")).containsText("サーバーとの接続が切れています");
		window.page().close();
		SEAT.serve(file, port);
		Window again = SEAT.open();
		again.page().locator("dialog").getByText("元に戻す").click();
		assertThat(again.text()).containsText("// 接続が切れた後");
		assertEquals(PLAN, Files.readString(file));
	}

	@Test
	void a_hostile_name_is_text_in_every_pane() throws IOException, InterruptedException {
		String hostile = "<img src=x onerror=top.hacked=1><script>top.hacked=1</script>";
		Window window = SEAT.open(file, PLAN.replace("initiative 架電 {", "initiative 架電 \"" + hostile + "\" {"));
		assertThat(window.node("<img src=x")).isVisible();
		assertThat(window.text()).containsText("onerror");
		window.click("<img src=x");
		for (Frame frame : window.page().frames()) {
			assertFalse((Boolean) frame.evaluate("() => 'hacked' in top || 'hacked' in window || document.querySelector('img[src=x]') !== null"), frame.url());
		}
	}
}
