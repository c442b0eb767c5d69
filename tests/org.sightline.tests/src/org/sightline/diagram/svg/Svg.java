package org.sightline.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Reads what was written, and refuses what no picture needs. */
public final class Svg {

	private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "style", "defs", "linearGradient", "stop", "g", "a", "rect", "path",
			"ellipse", "circle", "text");
	private static final Set<String> ATTRIBUTES = Set.of("xmlns", "class", "viewBox", "width", "height", "lang", "xml:lang", "role", "aria-labelledby",
			"aria-describedby", "aria-label", "font-family", "font-variant", "font-size", "font-weight", "id", "x", "y", "x2", "y2", "rx", "ry", "cx", "cy", "r",
			"d", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "text-anchor", "text-decoration", "transform", "offset",
			"stop-color", "href", "data-view", "data-id", "data-mapping", "data-element", "data-layers", "data-row", "data-column");

	private final Element root;

	private Svg(Element root) {
		this.root = root;
	}

	/** Parses it as XML; fails on anything that is not known to be harmless. */
	public static Svg read(String text) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		Svg svg = new Svg(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement());
		svg.each(Svg::check);
		return svg;
	}

	private static void check(Element element) {
		assertTrue(ELEMENTS.contains(element.getTagName()), element.getTagName());
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			assertTrue(ATTRIBUTES.contains(attribute.getName()), attribute.getName());
			boolean paint = attribute.getName().equals("fill") || attribute.getName().startsWith("stroke") || attribute.getName().equals("stop-color");
			assertTrue(!paint || attribute.getValue().matches("#[0-9A-F]{6}|none|round|stroke|var\\(--[a-z0-9-]+\\)|url\\(#[A-Za-z0-9-]+\\)|[0-9. ]+"),
					() -> attribute.getName() + " " + attribute.getValue());
		}
	}

	/** The elements of one kind. */
	public List<Element> all(String name) {
		List<Element> found = new ArrayList<>();
		each(element -> {
			if (element.getTagName().equals(name)) {
				found.add(element);
			}
		});
		return found;
	}

	/** The contents of the elements of one kind. */
	public List<String> contents(String name) {
		return all(name).stream().map(Element::getTextContent).toList();
	}

	public Element root() {
		return root;
	}

	private void each(Consumer<Element> visit) {
		each(root, visit);
	}

	private static void each(Element element, Consumer<Element> visit) {
		visit.accept(element);
		for (int i = 0; i < element.getChildNodes().getLength(); i++) {
			if (element.getChildNodes().item(i) instanceof Element child) {
				each(child, visit);
			}
		}
	}
}
