package org.sightline.diagram.svg;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.EdgeStyle;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedCell;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.svg.Key.Entry;
import org.sightline.dsl.findings.Message;

/** What a picture has to explain: only what it shows, and what no heading says already. */
final class KeyEntries {

	/** The mappings that a view explains, in this order. */
	private static final Map<String, List<String>> EXPLAINED = Map.of("journey", List.of("touchpoint", "initiativeHere", "handover", "missingHandover"));
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

	private void mapping(String mapping) {
		Optional<Samples> node = picture.allNodes().map(PlacedNode::node).filter(one -> one.mapping().equals(mapping)).map(Node::style)
				.findFirst().map(Samples::node);
		Stream<EdgeStyle> edges = picture.edges().stream().map(placed -> placed.edge()).filter(one -> one.mapping().equals(mapping)).map(Edge::style);
		node.or(() -> edges.findFirst().map(style -> Samples.edge(style, style.width())))
				.ifPresent(sample -> entries.add(sample.entry(say("key." + mapping, locale))));
	}

	static String say(String key, Locale locale, Object... arguments) {
		return Message.of(KeyEntries.class, key, arguments).in(locale);
	}
}
