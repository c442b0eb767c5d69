package org.sightline.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.NodeStyle;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.graph.SourceLink;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedNode;
import org.w3c.dom.Element;

class SvgWriterTest {

	private static final SvgOptions FILE = SvgOptions.file(Theme.AUTO);

	private static Svg written(Picture picture, SvgOptions options) throws Exception {
		return Svg.read(SvgWriter.write(picture, options));
	}

	@Test
	void every_shape_line_and_mark_is_drawn_by_known_elements_only() throws Exception {
		for (Mark mark : Mark.values()) {
			for (SvgOptions options : List.of(FILE, SvgOptions.file(Theme.LIGHT), SvgOptions.file(Theme.DARK), SvgOptions.inPage("one"),
					SvgOptions.plain(Theme.AUTO), SvgOptions.plain(Theme.DARK))) {
				Svg svg = written(Pictures.everything(Locale.JAPANESE, mark), options);
				assertEquals(9 + 6, svg.all("g").stream().filter(group -> group.getAttribute("class").matches("node|edge")).count());
			}
		}
	}

	@Test
	void text_stays_text_in_the_fonts_of_the_reader() throws Exception {
		Svg svg = written(Pictures.everything(Locale.JAPANESE, Mark.NONE), FILE);
		assertTrue(svg.contents("text").containsAll(List.of("施策", "設備保全セミナー", "マーケティング・4–12月", "𠮷野家の48時間診断", "+960万", "45%")));
		assertTrue(svg.root().getAttribute("font-family").contains("Noto Sans CJK JP"));
	}

	@Test
	void readers_of_the_screen_are_told_what_it_is_and_what_is_in_it() throws Exception {
		Svg svg = written(Pictures.everything(Locale.JAPANESE, Mark.NONE), FILE);
		assertEquals("ja", svg.root().getAttribute("lang"));
		assertEquals("sightline-title", svg.root().getAttribute("aria-labelledby"));
		assertEquals(List.of("施策から目標まで"), svg.contents("desc"));
		assertEquals("見通し線", svg.contents("title").get(0));
		assertTrue(svg.contents("title").contains("設備保全セミナー マーケティング・4–12月"));
	}

	@Test
	void scripts_find_elements_and_layers() throws Exception {
		Element node = written(Pictures.everything(Locale.JAPANESE, Mark.NONE), FILE).all("g").stream()
				.filter(group -> group.getAttribute("data-id").equals("node:売上")).findFirst().orElseThrow();
		assertEquals("initiative", node.getAttribute("data-mapping"));
		assertEquals("capacity hypotheses", node.getAttribute("data-layers"));
	}

	@Test
	void elements_lead_to_the_line_where_they_are_written() throws Exception {
		Picture picture = new Pictures(Locale.ENGLISH).node("a b:c", Pictures.INPUT, Mark.NONE, new Box(0, 0, 100, 50), "A").picture();
		assertEquals("plans/a%20b%3Ac.plan#L12", written(picture, FILE).all("a").get(0).getAttribute("href"));
		assertEquals("../x/plans/a%20b%3Ac.plan#L12", written(picture, FILE.with(Links.relativeTo("../x"))).all("a").get(0).getAttribute("href"));
		assertEquals(List.of(), written(picture, FILE.with(Links.none())).all("a"));
		assertEquals(List.of(), written(picture, FILE.with(source -> Optional.of("javascript:alert(1)"))).all("a"));
		assertEquals(Optional.of("javascript%3Aalert(1)#L1".replace("(1)", "%281%29")), Links.relative().to(new SourceLink("javascript:alert(1)", 1, 1)));
	}

	@Test
	void a_file_follows_the_reader_s_preference_and_a_part_of_a_page_follows_the_page() {
		Picture picture = Pictures.everything(Locale.JAPANESE, Mark.NONE);
		String file = SvgWriter.write(picture, FILE);
		assertTrue(file.contains("@media (prefers-color-scheme:dark)") && file.contains("@media print") && file.contains("var(--flow-edge)"));
		String part = SvgWriter.write(picture, SvgOptions.inPage("sight"));
		assertTrue(!part.contains("<style") && part.contains("var(--flow-edge)") && part.contains("url(#sight-flow-soft-surface-right)"));
	}

	@Test
	void fixed_colours_need_no_style_sheet() {
		for (SvgOptions options : List.of(SvgOptions.file(Theme.DARK), SvgOptions.plain(Theme.LIGHT))) {
			String svg = SvgWriter.write(Pictures.everything(Locale.JAPANESE, Mark.NONE), options);
			assertFalse(svg.contains("var(") || svg.contains("<style"));
		}
		assertTrue(SvgWriter.write(Pictures.everything(Locale.JAPANESE, Mark.NONE), SvgOptions.plain(Theme.LIGHT)).contains("#5B8BB4"), "72% of flow");
	}

	@Test
	void marks_are_said_by_shape_and_word_too() throws Exception {
		assertTrue(written(Pictures.everything(Locale.ENGLISH, Mark.REMOVED), FILE).contents("title").contains("売上 3.76 → 4.18億円 (removed)"));
		Svg removed = written(Pictures.everything(Locale.JAPANESE, Mark.REMOVED), FILE);
		assertTrue(removed.contents("text").contains("削除"));
		assertTrue(removed.all("text").stream().anyMatch(text -> text.getAttribute("text-decoration").equals("line-through")));
		assertEquals(7 + 1, written(Pictures.everything(Locale.JAPANESE, Mark.ADDED), FILE).all("path").stream()
				.filter(path -> path.getAttribute("class").equals("badge")).count(), "seven nodes that are large enough, and the key");
	}

	@Test
	void japanese_in_an_english_picture_keeps_japanese_letter_forms() throws Exception {
		Svg svg = written(Pictures.everything(Locale.ENGLISH, Mark.NONE), FILE);
		assertEquals("ja", svg.all("text").stream().filter(text -> text.getTextContent().equals("売上")).findFirst().orElseThrow().getAttribute("lang"));
		assertEquals("", svg.all("text").stream().filter(text -> text.getTextContent().equals("45%")).findFirst().orElseThrow().getAttribute("lang"));
	}

	@Test
	void renderers_without_rare_letters_get_their_outlines() throws Exception {
		Svg svg = written(Pictures.everything(Locale.JAPANESE, Mark.NONE), SvgOptions.plain(Theme.LIGHT));
		assertFalse(svg.contents("text").contains("𠮷野家の48時間診断"));
		assertTrue(svg.all("path").stream().anyMatch(path -> path.getAttribute("aria-label").equals("𠮷野家の48時間診断")));
	}

	@Test
	void pictures_in_one_page_have_ids_of_their_own() {
		assertThrows(IllegalArgumentException.class, () -> SvgOptions.inPage("a b"));
		String one = SvgWriter.write(Pictures.everything(Locale.JAPANESE, Mark.NONE), SvgOptions.inPage("one"));
		assertTrue(one.contains("id=\"one-title\"") && !one.contains("id=\"sightline"));
	}

	@Test
	void the_same_picture_gives_the_same_file() {
		assertEquals(SvgWriter.write(Pictures.everything(Locale.JAPANESE, Mark.CHANGED), FILE),
				SvgWriter.write(Pictures.everything(Locale.JAPANESE, Mark.CHANGED), FILE));
	}

	@Test
	void every_picture_that_the_definition_refers_to_is_known() throws Exception {
		String folder = "/org.sightline.design/description/icons/";
		Matcher used = Pattern.compile("workspacePath=\"([^\"]*)\"").matcher(Files.readString(Path.of("../../bundles/org.sightline.design/description/plan.odesign")));
		List<String> files = new ArrayList<>(used.results().map(found -> found.group(1)).toList());
		assertFalse(files.isEmpty());
		Stream.of("error", "warning", "info").forEach(severity -> files.add(folder + severity + ".svg"));
		for (String file : files) {
			assertTrue(Files.exists(Path.of("../../bundles" + file)), file);
			assertEquals(1, written(new Pictures(Locale.ENGLISH).node("a", image(file), Mark.NONE, new Box(0, 0, 16, 16)).picture(), SvgOptions.plain(Theme.LIGHT))
					.all("g").stream().filter(group -> group.getAttribute("class").equals("node")).count());
		}
		Picture unknown = new Pictures(Locale.ENGLISH).node("a", image(folder + "nix.svg"), Mark.NONE, new Box(0, 0, 16, 16)).picture();
		assertThrows(IllegalArgumentException.class, () -> SvgWriter.write(unknown, FILE));
	}

	private static NodeStyle image(String file) {
		return new NodeStyle(Shape.IMAGE, Color.SURFACE, Color.SURFACE, NodeStyle.Gradient.NONE, Color.WARN, 0, LineStyle.SOLID, 0, 0, 0, file,
				NodeStyle.Arrangement.FREE);
	}

	@Test
	void a_tooltip_keeps_its_lines() throws Exception {
		PlacedNode plain = Pictures.placed("a", Pictures.INPUT, Mark.NONE, new Box(0, 0, 100, 50), "A");
		Node node = plain.node();
		Node told = new Node(node.id(), node.mapping(), node.element(), node.label(), node.style(), "A\r\nB\u0007", node.source(), List.of(), List.of(),
				node.layers(), node.mark());
		PlacedNode placed = new PlacedNode(told, plain.box(), plain.texts(), List.of(), List.of());
		assertEquals("A\nB\uFFFD", written(with(new Pictures(Locale.ENGLISH).picture(), placed), FILE).contents("title").get(1));
	}

	@Test
	void signs_of_findings_are_explained_where_they_are_there() throws Exception {
		NodeStyle warning = image("/org.sightline.design/description/icons/warning.svg");
		assertTrue(written(new Pictures(Locale.ENGLISH).node("a", warning, Mark.NONE, new Box(0, 0, 16, 16)).picture(), FILE).contents("text").contains("warning"));
		assertFalse(written(Pictures.everything(Locale.ENGLISH, Mark.NONE), FILE).contents("text").contains("warning"));
	}

	@Test
	void a_dot_that_only_holds_a_label_is_not_drawn() throws Exception {
		NodeStyle dot = NodeStyle.plain(Shape.DOT, Color.INK, Color.INK, 1);
		PlacedNode named = Pictures.placed("a", dot, Mark.NONE, new Box(0, 0, 10, 10), "A");
		PlacedNode outside = new PlacedNode(named.node().with(new Label(named.node().label().lines(), true, Label.Alignment.CENTER)), named.box(), named.texts(),
				List.of(), List.of());
		Picture picture = new Pictures(Locale.ENGLISH).picture();
		assertEquals(1, written(with(picture, named), FILE).all("circle").size());
		assertEquals(0, written(with(picture, outside), FILE).all("circle").size());
	}

	private static Picture with(Picture picture, PlacedNode node) {
		return new Picture(picture.view(), picture.title(), picture.description(), picture.locale(), picture.width(), picture.height(), List.of(),
				List.of(node), List.of(), List.of(), List.of(), Optional.empty());
	}
}
