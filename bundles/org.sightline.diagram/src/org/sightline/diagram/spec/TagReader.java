package org.sightline.diagram.spec;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML → tags. Nothing outside the file is ever read: no document type, no entity, no schema. */
final class TagReader {

	private static final String OWN_CLASSES = "http://www.eclipse.org/sirius/";
	private static final String XMI = "http://www.omg.org/XMI";

	private final XMLStreamReader xml;

	private TagReader(XMLStreamReader xml) {
		this.xml = xml;
	}

	static Tag read(InputStream in) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(in);
			while (xml.next() != XMLStreamConstants.START_ELEMENT) {
				if (xml.getEventType() == XMLStreamConstants.DTD) {
					throw new DefinitionException("A document type is not supported");
				}
			}
			return new TagReader(xml).tag();
		} catch (XMLStreamException e) {
			throw new DefinitionException("No XML: " + e.getMessage(), e);
		}
	}

	/** The tag that begins here, with all in it. */
	private Tag tag() throws XMLStreamException {
		String name = xml.getLocalName();
		int line = xml.getLocation().getLineNumber();
		String type = type(line);
		Map<String, String> attributes = attributes();
		List<Tag> children = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (xml.isStartElement()) {
				children.add(tag());
			} else if (xml.isCharacters()) {
				text.append(xml.getText());
			} else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new DefinitionException("line " + line + ": an entity is not supported");
			}
		}
		return new Tag(name, type, text.toString().strip(), line, attributes, children);
	}

	/** The class of an `xsi:type`. Which of the packages of Sirius it belongs to does not matter: no two classes share a name. */
	private String type(int line) {
		String value = xml.getAttributeValue(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type");
		if (value == null) {
			return "";
		}
		int colon = value.indexOf(':');
		String namespace = colon < 0 ? null : xml.getNamespaceURI(value.substring(0, colon));
		if (namespace == null || !namespace.startsWith(OWN_CLASSES)) {
			throw new DefinitionException("line " + line + ": " + value + " is no class of Sirius");
		}
		return value.substring(colon + 1);
	}

	private Map<String, String> attributes() {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String namespace = xml.getAttributeNamespace(i);
			boolean frame = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace) || XMI.equals(namespace);
			if (!frame || xml.getAttributeLocalName(i).equals("id")) {
				attributes.put(frame ? "xmi:id" : xml.getAttributeLocalName(i), xml.getAttributeValue(i));
			}
		}
		return attributes;
	}
}
