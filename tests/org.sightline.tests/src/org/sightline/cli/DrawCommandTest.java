package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.Views;

class DrawCommandTest extends CommandTest {

	private static final String PLAN = """
			plan "Growth" { currency USD horizon 2026-04 to 2027-03 }
			unit deal "Deal"
			metric deals "Deals" : deal / month { baseline 10 source "CRM" }
			metric price "Price" : USD / deal { baseline 100 source "CRM" }
			metric revenue "Revenue" : USD / month = deals * price
			goal Year : revenue total at least 13_000 USD
			hypothesis Trust "Who knows us buys" { confidence 50% }
			initiative Visit "Visit customers" { runs 2026-04 to 2027-03 expect deals +2 because Trust }
			""";

	@BeforeEach
	void plan() {
		cli.file("growth/growth.plan", PLAN);
	}

	private void refuses(String line, String... arguments) {
		assertEquals(2, cli.run(arguments));
		assertEquals("", cli.out());
		assertEquals("sightline: " + line + "\n", cli.err());
	}

	private List<String> files(String within) throws Exception {
		try (Stream<Path> files = Files.walk(folder.resolve(within))) {
			return files.filter(Files::isRegularFile).map(file -> folder.resolve(within).relativize(file).toString().replace('\\', '/')).sorted().toList();
		}
	}

	@Test
	void one_picture_goes_to_standard_output() {
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "growth"), cli.err());
		assertTrue(cli.out().startsWith("<svg ") && cli.out().endsWith("</svg>\n"), cli.out());
		assertTrue(cli.out().contains(">Visit customers</text>"), cli.out());
	}

	@Test
	void all_pictures_go_into_a_folder_that_is_made() throws Exception {
		assertEquals(0, cli.run("draw", "-o", "pictures", "growth"), cli.err());
		assertEquals(List.of("contribution.svg", "driver-tree.svg", "journey.svg", "line-of-sight.svg", "load.svg"), files("pictures"));
		assertEquals("""
				pictures/line-of-sight.svg
				pictures/journey.svg
				pictures/driver-tree.svg
				pictures/load.svg
				pictures/contribution.svg
				""", cli.out());
		assertEquals(0, cli.run("draw", "-q", "-o", "pictures", "growth"));
		assertEquals("", cli.out());
	}

	@Test
	void without_a_place_for_several_pictures_it_says_what_to_do() {
		refuses("There are 5 pictures, so say into which folder they are to go, with -o FOLDER, or choose one with --view.", "draw", "growth");
		refuses("図が 5 枚あります。-o FOLDER で保存先のフォルダーを指定するか、--view で 1 枚を選んでください。", "draw", "--lang", "ja", "growth");
	}

	@Test
	void the_name_of_the_file_says_which_format() throws Exception {
		assertEquals(0, cli.run("draw", "--view", "lineOfSight", "-o", "sight.png", "growth"), cli.err());
		byte[] png = Files.readAllBytes(folder.resolve("sight.png"));
		assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
		assertEquals(0, cli.run("draw", "--view", "lineOfSight", "--format", "png", "growth"));
		assertTrue(cli.out().substring(0, 8).contains("PNG"));
	}

	@Test
	void elements_link_to_their_line_from_where_the_picture_is() throws Exception {
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "-o", "docs/images/", "growth"), cli.err());
		String svg = Files.readString(folder.resolve("docs/images/line-of-sight.svg"));
		assertTrue(svg.contains("href=\"../../growth/growth.plan#L8\""), svg);
	}

	@Test
	void layers_are_added_and_hidden() {
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "growth"));
		assertTrue(cli.out().contains("data-mapping=\"hypothesis\""), cli.out());
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "--hide", "hypotheses", "--layer", "direct-effects", "growth"));
		assertFalse(cli.out().contains("data-mapping=\"hypothesis\""), cli.out());
		assertTrue(cli.out().contains("data-mapping=\"directEffect\""), cli.out());
	}

	@Test
	void the_part_around_an_element() {
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "--around", "Visit", "--depth", "1", "growth"));
		assertTrue(cli.out().contains("Visit customers") && cli.out().contains("Who knows us"), cli.out());
		assertFalse(cli.out().contains("Revenue"), cli.out());
		refuses("Nothing that is drawn of growth is called \"Nobody\". It takes the name that stands behind the keyword in the plan, such as "
				+ "Callback in \"initiative Callback\".", "draw", "--view", "line-of-sight", "--around", "Nobody", "growth");
		refuses("Option --depth takes a whole number from 0 to 1,000.", "draw", "--view", "load", "--around", "Visit", "--depth", "-1", "growth");
	}

	@Test
	void nodes_stand_where_somebody_put_them_and_what_is_gone_is_said() {
		cli.file("growth/growth.positions", "lineOfSight initiative:Gone at 1 2\nlineOfSight initiative:Visit at 40 300\nsomething else\n");
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "growth"), cli.err());
		List<String> said = cli.err().lines().toList();
		assertEquals(2, said.size(), cli.err());
		assertTrue(said.get(0).startsWith("sightline: growth/growth.positions:3: "), cli.err());
		assertTrue(said.get(1).startsWith("sightline: growth/growth.positions:1: ") && said.get(1).contains("initiative:Gone"), cli.err());
		assertTrue(cli.out().contains("data-id=\"initiative:Visit\""), cli.out());
	}

	@Test
	void themes() {
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "--theme", "dark", "growth"));
		assertTrue(cli.out().contains("#182029") && !cli.out().contains("prefers-color-scheme"), cli.out());
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "growth"));
		assertTrue(cli.out().contains("prefers-color-scheme"), cli.out());
	}

	@Test
	void several_plans_each_get_a_folder() throws Exception {
		cli.file("other/growth.plan", PLAN);
		cli.file("third.plan", PLAN);
		assertEquals(0, cli.run("draw", "--view", "load", "-o", "pictures", "growth", "other/growth.plan", "third.plan"), cli.err());
		assertEquals(List.of("growth-2/load.svg", "growth/load.svg", "third/load.svg"), files("pictures"));
		assertEquals(0, cli.run("draw", "--each", "--view", "load", "-o", "two", "growth", "third.plan"), cli.err());
		assertEquals(List.of("growth/load.svg", "third/load.svg"), files("two"));
	}

	@Test
	void two_versions_become_one_picture() throws Exception {
		cli.file("new.plan", PLAN.replace("+2", "+3") + "initiative Mail { runs 2026-04 to 2027-03 expect price +1 }\n");
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "growth", "new.plan"), cli.err());
		assertTrue(cli.out().contains("Visit customers") && cli.out().contains("Mail"), cli.out());
		assertTrue(cli.out().contains("12,000") || cli.out().contains("13,200"), cli.out());
		assertEquals(0, cli.run("draw", "-o", "pictures", "growth", "new.plan"), cli.err());
		assertEquals(List.of("driver-tree.svg", "journey.svg", "line-of-sight.svg"), files("pictures"));
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "--around", "Mail", "--depth", "0", "growth", "new.plan"), cli.err());
		assertTrue(cli.out().contains("Mail") && !cli.out().contains("Visit customers"), cli.out());
		refuses("\"Load\" is a table, and two versions of a table do not become one picture. Draw each on its own with --each, or list the "
				+ "changes: sightline diff", "draw", "--view", "load", "growth", "new.plan");
	}

	@Test
	void what_is_not_there_is_said_with_what_is() {
		refuses("There is no view \"funnel\". There are: line-of-sight, journey, driver-tree, load, contribution.", "draw", "--view", "funnel", "growth");
		assertEquals(2, cli.run("draw", "--view", "line-of-sight", "--layer", "funnel", "growth"));
		assertTrue(cli.err().startsWith("sightline: There is no layer \"funnel\" in what is to be drawn. There are: hypotheses, "), cli.err());
		refuses("There is no layer \"funnel\" in what is to be drawn, nor any other.", "draw", "--view", "load", "--layer", "funnel", "growth");
	}

	@Test
	void a_plan_is_never_overwritten_and_one_with_errors_not_drawn() throws Exception {
		refuses("growth/growth.plan is a plan; the result would take its place. Name another file.", "draw", "--view", "load", "-o",
				"growth/growth.plan", "growth");
		assertEquals(PLAN, Files.readString(folder.resolve("growth/growth.plan")));
		cli.file("broken.plan", PLAN + "metric x : = +\n");
		refuses("broken.plan has errors, so what it comes to would mislead. Correct them first: sightline check broken.plan", "draw",
				"--view", "load", "broken.plan");
	}

	@Test
	void help_names_every_view() {
		for (String language : List.of("en", "ja")) {
			assertEquals(0, cli.run("draw", "--help", "--lang", language));
			for (ViewInfo view : Views.all(Locale.ENGLISH)) {
				String name = view.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
				assertTrue(cli.out().contains(name), name);
			}
		}
	}

	@Test
	void names_that_mean_harm_stay_names() {
		cli.file("evil.plan", PLAN.replace("Visit customers", "</text><script>alert(1)</script>").replace("Deals", "\\\" onload=\\\"x"));
		assertEquals(0, cli.run("draw", "--view", "line-of-sight", "evil.plan"), cli.err());
		assertFalse(cli.out().contains("<script"), cli.out());
	}
}
