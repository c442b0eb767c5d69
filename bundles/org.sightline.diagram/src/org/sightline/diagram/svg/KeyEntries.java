package org.sightline.diagram.svg;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.NodeStyle;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedCell;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.svg.Key.Entry;
import org.sightline.dsl.findings.Message;

/** What a picture has to explain: only what it shows, and what no heading says already. */
final class KeyEntries {

	/** The mappings that a view explains, in this order. */
	private static final Map<String, List<String>> EXPLAINED = Map.of("journey", List.of("touchpoint", "initiativeHere", "handover"));
	/** The views whose figures are pairs: without initiatives, and as expected. */
	private static final Set<String> PAIRS = Set.of("lineOfSight", "journey");

	private final Picture picture;
	private final Locale locale;
	private final List<Entry> entries = new ArrayList<>();

	private KeyEntries(Picture picture) {
		this.picture = picture;
		this.locale = picture.locale();
	}

	static List<Entry> of(Picture picture) {
		KeyEntries all = new KeyEntries(picture);
		Set<Mark> marks = all.marks();
		marks.forEach(all::mark);
		EXPLAINED.getOrDefault(picture.view(), List.of()).forEach(all::mapping);
		all.missingHandover();
		if (picture.view().equals("load") && !picture.cells().isEmpty()) {
			all.entries.add(Entry.words(say("key.load", picture.locale())));
		}
		all.findings();
		if (picture.view().equals("driverTree")) {
			all.drivers();
		}
		new Widths(picture).explain(marks.isEmpty() ? "key.width" : "key.width.after", all.entries);
		if (marks.isEmpty() && PAIRS.contains(picture.view()) && picture.allNodes().anyMatch(KeyEntries::pair)) {
			all.entries.add(Entry.words(say("key.pair", picture.locale())));
		}
		return all.entries;
	}


	private static boolean pair(PlacedNode placed) {
		return placed.texts().stream().anyMatch(text -> text.text().contains(" → "));
	}

	private Set<Mark> marks() {
		Set<Mark> present = EnumSet.noneOf(Mark.class);
		picture.allNodes().map(placed -> placed.node().mark()).forEach(present::add);
		picture.edges().stream().map(placed -> placed.edge().mark()).forEach(present::add);
		picture.cells().stream().map(PlacedCell::mark).forEach(present::add);
		present.remove(Mark.NONE);
		return present;
	}

	private void mark(Mark mark) {
		entries.add(Badge.of(mark).map(Samples::badge).orElseGet(() -> Samples.box(mark)).entry(say("key." + mark.name().toLowerCase(Locale.ROOT), locale)));
	}

	/** A sample of what a mapping looks like where nothing is wrong; what is wrong has an entry of its own. */
	private void mapping(String mapping) {
		Optional<Samples> node = picture.allNodes().map(PlacedNode::node).filter(one -> one.mapping().equals(mapping)).map(Node::style)
				.filter(style -> style.border() != Color.WARN).findFirst().map(Samples::node);
		node.or(() -> edge(edge -> edge.mapping().equals(mapping) && edge.style().color() != Color.WARN))
				.ifPresent(sample -> entries.add(sample.entry(say("key." + mapping, locale))));
	}

	/** The signs of findings that are there, the most serious first. */
	private void findings() {
		EnumSet<Icon> icons = EnumSet.noneOf(Icon.class);
		picture.allNodes().map(PlacedNode::node).filter(node -> node.style().shape() == Shape.IMAGE).map(node -> Icon.of(node.style().image())).forEach(icons::add);
		icons.remove(Icon.DEAD_END);
		icons.forEach(icon -> entries.add(Samples.icon(icon).entry(say("key." + icon.name().toLowerCase(Locale.ROOT), locale))));
	}

	/** What inputs and what formulas look like, and the input that cost most. */
	private void drivers() {
		driver("key.input", style -> style.border() == Color.INK2 && style.borderWidth() > 1);
		driver("key.formula", style -> style.fill() == Color.SUNK);
		driver("key.largest", style -> style.border() == Color.WARN);
	}

	private void driver(String key, Predicate<NodeStyle> which) {
		picture.nodes().stream().map(PlacedNode::node).filter(node -> node.mark() == Mark.NONE).map(Node::style).filter(which).findFirst()
				.ifPresent(style -> entries.add(Samples.node(style).entry(say(key, locale))));
	}

	private void missingHandover() {
		if (picture.view().equals("journey")) {
			edge(edge -> edge.style().color() == Color.WARN).ifPresent(sample -> entries.add(sample.entry(say("key.missingHandover", locale))));
		}
	}

	private Optional<Samples> edge(Predicate<Edge> which) {
		return picture.edges().stream().map(PlacedEdge::edge).filter(which).map(Edge::style).findFirst().map(style -> Samples.edge(style, style.width()));
	}

	static String say(String key, Locale locale, Object... arguments) {
		return Message.of(KeyEntries.class, key, arguments).in(locale);
	}
}
