package org.sightline.diagram.spec;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of the XML, which remembers what was read of it. Whoever has read a tag calls {@link #done()}: what nobody asked for
 * is not supported.
 */
final class Tag {

	private final String name;
	private final String type;
	private final String text;
	private final int line;
	private final Map<String, String> attributes;
	private final List<Tag> children;
	private final Set<String> readAttributes = new HashSet<>();
	private final Set<String> readChildren = new HashSet<>();

	Tag(String name, String type, String text, int line, Map<String, String> attributes, List<Tag> children) {
		this.name = name;
		this.type = type;
		this.text = text;
		this.line = line;
		this.attributes = new LinkedHashMap<>(attributes);
		this.children = List.copyOf(children);
	}

	/** The feature that holds it, such as `nodeMappings`; of the root, its class. */
	String name() {
		return name;
	}

	/** The class that `xsi:type` gives, without its package; empty where the feature says it all. */
	String type() {
		return type;
	}

	/** The text between its tags, without white space at its ends. */
	String text() {
		return text;
	}

	List<Tag> children() {
		return children;
	}

	Optional<String> attribute(String attribute) {
		readAttributes.add(attribute);
		return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isBlank());
	}

	/** Whether it is written at all, be it blank. */
	boolean says(String attribute) {
		return attributes.containsKey(attribute);
	}

	String required(String attribute) {
		return attribute(attribute).orElseThrow(() -> error("needs " + attribute));
	}

	boolean flag(String attribute, boolean otherwise) {
		String value = attribute(attribute).orElse(String.valueOf(otherwise));
		if (!value.equals("true") && !value.equals("false")) {
			throw error(attribute + " is neither true nor false");
		}
		return value.equals("true");
	}

	int number(String attribute, int otherwise) {
		String value = attribute(attribute).orElse(String.valueOf(otherwise));
		if (!value.matches("-?\\d{1,6}")) {
			throw error(attribute + " is no whole number: " + value);
		}
		return Integer.parseInt(value);
	}

	/** One of some known words. */
	<T> T choice(String attribute, String otherwise, Map<String, T> known) {
		String value = attribute(attribute).orElse(otherwise);
		if (!known.containsKey(value)) {
			throw error(attribute + "=\"" + value + "\" is not supported");
		}
		return known.get(value);
	}

	/** The values of an attribute with several: words with spaces between, or a tag for each. */
	List<String> values(String feature) {
		return Stream.concat(attribute(feature).stream().flatMap(words -> Stream.of(words.split("\\s+"))),
				children(feature).stream().map(Tag::text)).toList();
	}

	Expression expression(String attribute) {
		return Expression.parse(required(attribute), this);
	}

	Optional<Expression> maybe(String attribute) {
		return attribute(attribute).map(text -> Expression.parse(text, this));
	}

	List<Tag> children(String child) {
		readChildren.add(child);
		return children.stream().filter(tag -> tag.name.equals(child)).toList();
	}

	Optional<Tag> child(String child) {
		List<Tag> found = children(child);
		if (found.size() > 1) {
			throw found.get(1).error("is there twice");
		}
		return found.stream().findFirst();
	}

	/** Attributes and children that mean nothing for what is shown. */
	void skip(Collection<String> meaningless) {
		readAttributes.addAll(meaningless);
		readChildren.addAll(meaningless);
	}

	/** Says that nothing else of this tag is going to be read. */
	void done() {
		attributes.keySet().stream().filter(attribute -> !readAttributes.contains(attribute)).findFirst().ifPresent(attribute -> {
			throw error(attribute + "=\"" + attributes.get(attribute) + "\" is not supported");
		});
		children.stream().filter(child -> !readChildren.contains(child.name)).findFirst().ifPresent(child -> {
			throw child.error("is not supported in " + (type.isEmpty() ? name : type));
		});
	}

	DefinitionException error(String what) {
		String called = Optional.ofNullable(attributes.get("name")).map(value -> " \"" + value + "\"").orElse("");
		return new DefinitionException("line " + line + ": " + name + (type.isEmpty() ? "" : " (" + type + ")") + called + " " + what);
	}
}
