package org.sightline.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.browser.Chromium;
import org.sightline.checks.Checker;
import org.sightline.checks.Fixtures;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.compare.PlanComparison;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Picture;
import org.sightline.dsl.load.LoadedPlan;

/** Names that would like to be more than names. */
class HostileNamesTest {

	private static final String MARK = "document.documentElement.setAttribute('data-owned','1')";
	private static final List<String> NAMES = List.of("</text><script>" + MARK + "</script>", "\"><svg onload=\"" + MARK + "\">",
			"' onclick='" + MARK, "]]><!--", "<![CDATA[", "&lt;script&gt;", "&#60;script>", "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
			"</title><img src=x onerror=\"" + MARK + "\">", "</style><script>" + MARK + "</script>", "javascript:" + MARK,
			"<foreignObject><iframe src=\"javascript:parent." + MARK + "\"/></foreignObject>", "<a href=\"javascript:" + MARK + "\">",
			"\u0000\u0007\u001B[31m\u007F\u0085", "\uD83D lone \uDE00", "\uFFFE\uFFFF", "\u202Egpj.exe\u2066", "line\nbreak\ttab\r\n",
			"`${alert(1)}`{{constructor.constructor('" + MARK.replace("'", "\\'") + "')()}}", "", " ", "=cmd|' /C calc'!A0");

	private static Picture hostile(Mark mark) {
		Pictures pictures = new Pictures(Locale.ENGLISH);
		for (int i = 0; i < NAMES.size(); i++) {
			pictures.node(NAMES.get(i), Pictures.INITIATIVE, mark, new Box(10, 10 + 70 * i, 300, 60), NAMES.get(i), NAMES.get(i));
			pictures.edge(NAMES.get(i), NAMES.get(0), Pictures.LOSS, mark, Pictures.curve(310, 40 + 70 * i, 400, 60), NAMES.get(i));
		}
		Picture picture = pictures.picture();
		String all = String.join(" ", NAMES);
		return new Picture(all, all, all, Locale.ENGLISH, 700, 1600, picture.rules(), picture.nodes(), picture.edges(), picture.cells(),
				picture.captions(), picture.fallback());
	}

	@Test
	void are_text_wherever_they_stand() throws Exception {
		for (Mark mark : Mark.values()) {
			Svg svg = Svg.read(SvgWriter.write(hostile(mark), SvgOptions.file(Theme.AUTO)));
			assertTrue(svg.contents("text").containsAll(NAMES.stream().limit(13).toList()));
			assertTrue(svg.all("a").stream().allMatch(link -> link.getAttribute("href").startsWith("plans/")));
			Svg.read(SvgWriter.write(hostile(mark), SvgOptions.plain(Theme.LIGHT)));
		}
	}

	@Test
	void with_characters_that_no_text_has_are_shown_with_a_sign_for_them() throws Exception {
		assertEquals("\uFFFD\uFFFD\uFFFD[31m\uFFFD\uFFFD", shown("\u0000\u0007\u001B[31m\u007F\u0085"));
		assertEquals("\uFFFD lone \uFFFD", shown("\uD83D lone \uDE00"));
		assertEquals("\uFFFDgpj.exe\uFFFD", shown("\u202Egpj.exe\u2066"));
		assertEquals("line break tab  ", shown("line\nbreak\ttab\r\n"));
		assertEquals("𠮷野家 がんばれ 👍", shown("𠮷野家 がんばれ 👍"));
	}

	private static String shown(String name) throws Exception {
		Picture picture = new Pictures(Locale.JAPANESE).node("a", Pictures.INPUT, Mark.NONE, new Box(0, 0, 100, 50), name).picture();
		return Svg.read(SvgWriter.write(picture, SvgOptions.file(Theme.LIGHT))).contents("text").get(0);
	}

	/** Every text of a plan that a picture may show is hostile; names are what the language lets them be. */
	private static final String PLAN = """
			plan "EVIL" { currency JPY horizon 2026-04 to 2027-03 }
			unit lead "EVIL" means "EVIL"
			team Sales "EVIL" { capacity 20 person-days per month }
			journey Way "EVIL" for "EVIL" { stage One "EVIL" level 1 stage Two "EVIL" level 2 }
			touchpoint Mail "EVIL" { moves One to Two run by Sales receives lead from Sales when "EVIL" within 1 days }
			metric leads "EVIL" : lead / month at Mail { baseline 100 means "EVIL" source "EVIL" }
			metric price "EVIL" : JPY / lead { baseline 1_000 source "EVIL" }
			metric revenue "EVIL" : JPY / month = leads * price
			goal target "EVIL" : revenue total at least 150万 JPY
			hypothesis Belief "EVIL" { because "EVIL" reception "EVIL" evidence "EVIL" confidence 60% }
			initiative Calls "EVIL" { purpose "EVIL" owner Sales runs 2026-04 to 2027-03 effort 5 person-days per month from Sales
				expect leads +10% because Belief }
			initiative Lost "EVIL" { purpose "EVIL" }
			""";

	@Test
	void of_a_plan_stay_text_in_all_its_pictures_and_in_comparisons(@TempDir Path folder) throws Exception {
		for (String evil : List.of("</text><script>" + MARK + "</script>", "'><img src=x onerror=" + MARK + ">", "\u202E<!--", "]]>&lt;")) {
			LoadedPlan plan = Fixtures.load(PLAN.replace("EVIL", evil));
			Views views = new Views(plan, Checker.check(plan), Locale.JAPANESE);
			List<String> pictures = new ArrayList<>();
			for (ViewInfo view : Views.all(Locale.JAPANESE)) {
				List<String> layers = view.layers().stream().map(ViewInfo.LayerInfo::name).toList();
				pictures.add(SvgWriter.write(new Layouts().lay(views.draw(view.name(), layers)), SvgOptions.inPage("a-" + view.name())));
			}
			LoadedPlan other = Fixtures.load(PLAN.replace("EVIL", evil).replace("+10%", "+20%").replace("Lost", "Found"));
			PlanComparison comparison = new PlanComparison(plan, other, Checker.check(other), Locale.ENGLISH);
			for (String view : List.of("lineOfSight", "journey", "driverTree")) {
				pictures.add(SvgWriter.write(comparison.picture(view), SvgOptions.inPage("b-" + view)));
			}
			for (String picture : pictures) {
				Svg.read(picture);
			}
			Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><meta charset=\"utf-8\"><title>x</title><body>" + String.join("", pictures));
			String dom = Chromium.dom(page);
			assertFalse(dom.contains("data-owned=\"1\"") || dom.contains("<script") || dom.contains("<img"), dom);
		}
	}

	@Test
	void run_nothing_in_a_browser(@TempDir Path folder) throws Exception {
		String inPage = SvgWriter.write(hostile(Mark.CHANGED), SvgOptions.inPage("one"));
		Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><meta charset=\"utf-8\"><title>x</title><body>" + inPage);
		String dom = Chromium.dom(page);
		assertFalse(dom.contains("data-owned=\"1\""), dom);
		assertFalse(dom.contains("<script"), dom);
		Path file = Files.writeString(folder.resolve("file.svg"), SvgWriter.write(hostile(Mark.NONE), SvgOptions.file(Theme.AUTO)));
		assertFalse(Chromium.dom(file).contains("data-owned=\"1\""));
	}

	@Test
	void need_nothing_that_a_strict_policy_forbids(@TempDir Path folder) throws Exception {
		String policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
		String picture = SvgWriter.write(hostile(Mark.ADDED), SvgOptions.inPage("one"));
		Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><meta charset=\"utf-8\">" + policy + "<title>x</title><body>" + picture);
		assertEquals(List.of(), Chromium.complaints(page));
	}
}
