package org.sightline.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.cli.Main;
import org.sightline.cli.Surroundings;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures in the pages are those that the commands below them draw: the same elements and texts at the same places. */
class PicturesPageTest {

	private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
	private static final Pattern DRAWN = Pattern.compile("`\\./sightline (draw [^`]*-o (docs/images/[^ `]+)[^`]*)`");
	/** How far a text may stand from where it stood, in px. */
	private static final double TOLERANCE = 1;

	record Drawing(String command, String file) {
	}

	static List<Drawing> drawings() throws IOException {
		List<Drawing> drawings = new ArrayList<>();
		try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
			for (Path page : pages.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
				Matcher drawn = DRAWN.matcher(Files.readString(page));
				while (drawn.find()) {
					drawings.add(new Drawing(drawn.group(1), drawn.group(2)));
				}
			}
		}
		return drawings;
	}

	@ParameterizedTest
	@MethodSource("drawings")
	void isWhatTheProgramDraws(Drawing drawing, @TempDir Path folder) throws Exception {
		Path fresh = folder.resolve("fresh.svg");
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
		int code = Main.run(new Surroundings(InputStream.nullInputStream(), print, print, Map.of("LANG", "en_US.UTF-8"), ROOT, false),
				drawing.command().replace(drawing.file(), fresh.toString()).split(" "));
		assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
		List<Element> shown = elements(ROOT.resolve(drawing.file()));
		List<Element> drawn = elements(fresh);
		assertEquals(shown.stream().map(PicturesPageTest::name).toList(), drawn.stream().map(PicturesPageTest::name).toList(),
				"draw it anew: ./sightline " + drawing.command());
		for (int i = 0; i < shown.size(); i++) {
			for (String place : List.of("x", "y")) {
				assertEquals(number(shown.get(i), place), number(drawn.get(i), place), TOLERANCE,
						name(drawn.get(i)) + " moved; draw it anew: ./sightline " + drawing.command());
			}
		}
	}

	@Test
	void everyPictureBesideThePagesIsDrawnByACommandInThem() throws Exception {
		List<String> drawn = drawings().stream().map(Drawing::file).toList();
		try (Stream<Path> files = Files.list(ROOT.resolve("docs/images"))) {
			files.map(file -> "docs/images/" + file.getFileName()).filter(file -> file.endsWith(".svg"))
					.forEach(file -> assertTrue(drawn.contains(file), file));
		}
	}

	private static List<Element> elements(Path svg) throws Exception {
		NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile()).getElementsByTagName("*");
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < all.getLength(); i++) {
			Element element = (Element) all.item(i);
			if (element.getTagName().equals("text") || element.hasAttribute("data-id")) {
				elements.add(element);
			}
		}
		return elements;
	}

	private static String name(Element element) {
		return element.hasAttribute("data-id") ? element.getAttribute("class") + " " + element.getAttribute("data-id") : element.getTextContent();
	}

	private static double number(Element element, String attribute) {
		return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : 0;
	}
}
