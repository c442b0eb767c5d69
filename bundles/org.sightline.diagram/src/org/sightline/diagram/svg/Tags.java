package org.sightline.diagram.svg;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements. Whatever text comes in, text comes out: nothing that is written here can become markup. */
final class Tags {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";

	private final StringWriter text = new StringWriter();
	private final XMLStreamWriter writer;

	Tags() {
		try {
			writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	private interface Step {
		void run() throws XMLStreamException;
	}

	private Tags step(Step step) {
		try {
			step.run();
			return this;
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Begins the outermost element. */
	Tags root() {
		return step(() -> {
			writer.writeStartElement("svg");
			writer.writeDefaultNamespace(NAMESPACE);
		});
	}

	/** Begins an element that holds others or text. */
	Tags open(String name) {
		return step(() -> writer.writeStartElement(name));
	}

	/** Writes an element without content; what follows directly are its attributes. */
	Tags empty(String name) {
		return step(() -> writer.writeEmptyElement(name));
	}

	Tags close() {
		return step(writer::writeEndElement);
	}

	/** An attribute of the element that was begun last. */
	Tags at(String name, String value) {
		return step(() -> writer.writeAttribute(name, Harmless.of(value)));
	}

	/** An attribute in px. */
	Tags at(String name, double value) {
		return at(name, number(value));
	}

	/** An attribute that is left out where its value is empty. */
	Tags ifAny(String name, String value) {
		return value.isEmpty() ? this : at(name, value);
	}

	Tags text(String content) {
		return step(() -> writer.writeCharacters(Harmless.of(content)));
	}

	/** A text of several lines. */
	Tags lines(String content) {
		return step(() -> writer.writeCharacters(content.lines().map(Harmless::of).collect(Collectors.joining("\n"))));
	}

	/** An element that holds nothing but a text, which may have several lines. */
	Tags element(String name, String content) {
		return open(name).lines(content).close();
	}

	/** A line break, so that the file can be compared line by line. */
	Tags line() {
		return step(() -> writer.writeCharacters("\n"));
	}

	/** What has been written. */
	String written() {
		step(writer::flush);
		return text.toString();
	}

	/** What has been written since this was last asked for; everything that was begun must have been closed. */
	String cut() {
		String piece = written();
		text.getBuffer().setLength(0);
		return piece;
	}

	/** A number with at most two decimals, without exponent, the same on every machine. */
	static String number(double value) {
		if (!Double.isFinite(value)) {
			return "0";
		}
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}
}
