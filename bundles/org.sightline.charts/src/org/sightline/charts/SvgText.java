package org.sightline.charts;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What Batik has drawn as text, without what a page decides (fonts) or what says nothing. */
final class SvgText {

	private static final Set<String> KEPT = Set.of("cx", "cy", "d", "fill", "fill-opacity", "font-size", "font-weight", "height", "opacity", "points", "r",
			"rx", "ry", "stroke", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-opacity", "stroke-width", "text-anchor", "transform",
			"width", "x", "x1", "x2", "y", "y1", "y2");

	private final XMLStreamWriter out;

	private SvgText(XMLStreamWriter out) {
		this.out = out;
	}

	static String of(Element drawn, int width, int height, String title, String description) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			out.writeStartElement("svg");
			out.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
			out.writeAttribute("class", "chart");
			out.writeAttribute("viewBox", "0 0 " + width + " " + height);
			out.writeAttribute("role", "img");
			element(out, "title", title);
			element(out, "desc", description);
			new SvgText(out).element("g", drawn);
			out.writeEndElement();
			out.flush();
			return text.toString();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void element(XMLStreamWriter out, String name, String content) throws XMLStreamException {
		out.writeStartElement(name);
		out.writeCharacters(content);
		out.writeEndElement();
	}

	private void element(String name, Element element) throws XMLStreamException {
		out.writeStartElement(name);
		for (Map.Entry<String, String> attribute : attributes(element).entrySet()) {
			out.writeAttribute(attribute.getKey(), attribute.getValue());
		}
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner && !isLeftOut(inner)) {
				element(inner.getTagName(), inner);
			} else if (child instanceof Text text) {
				out.writeCharacters(text.getData());
			}
		}
		out.writeEndElement();
	}

	/** Groups of nothing, and clip paths, whose names would be those of another chart's on the same page. */
	private static boolean isLeftOut(Element element) {
		return element.getTagName().equals("defs") || element.getTagName().equals("g") && !element.hasChildNodes();
	}

	private static Map<String, String> attributes(Element element) {
		Map<String, String> kept = new TreeMap<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Node attribute = element.getAttributes().item(i);
			if (KEPT.contains(attribute.getNodeName())) {
				String value = attribute.getNodeValue();
				kept.put(attribute.getNodeName(), attribute.getNodeName().equals("font-weight") && value.equals("bold") ? "600" : value);
			}
		}
		return kept;
	}
}
