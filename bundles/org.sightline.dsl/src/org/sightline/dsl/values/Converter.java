package org.sightline.dsl.values;

import java.util.function.Function;

import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A value converter of two functions. */
final class Converter<T> extends AbstractNullSafeConverter<T> {

	/** Reads a value, or throws a refusal that names the node. */
	interface Reader<T> {
		T read(String text, INode node);
	}

	private final Reader<T> reader;
	private final Function<T, String> writer;

	Converter(Reader<T> reader, Function<T, String> writer) {
		this.reader = reader;
		this.writer = writer;
	}

	@Override
	protected T internalToValue(String text, INode node) {
		return reader.read(text, node);
	}

	@Override
	protected String internalToString(T value) {
		return writer.apply(value);
	}
}
