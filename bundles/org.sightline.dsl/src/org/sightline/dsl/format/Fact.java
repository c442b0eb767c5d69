package org.sightline.dsl.format;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block, or a clause of a block: some words and, for a block, what its braces hold.
 *
 * @param words at least one, without braces
 */
record Fact(List<Word> words, Optional<Body> body) {

	/** What stands between braces. */
	record Body(Word open, List<Fact> facts, Word close) {

		/** Whether a comment in it needs a line break. */
		boolean needsLines() {
			Fact first = facts.isEmpty() ? null : facts.get(0);
			Word behindOpen = first == null ? close : first.words().get(0);
			return !behindOpen.comments().isEmpty() || !close.leading(false).isEmpty()
					|| close.comments().stream().anyMatch(Word.Comment::hasLines) || facts.stream().anyMatch(Fact::needsLines);
		}
	}

	/** Whether a comment between its words needs a line break. */
	boolean needsLines() {
		Stream<Word> inner = Stream.concat(words.stream().skip(1), body.map(Body::open).stream());
		return inner.flatMap(word -> word.comments().stream()).anyMatch(Word.Comment::hasLines);
	}

	/** How many of its words begin a clause. */
	long clauses() {
		return words.stream().filter(word -> word.starts() == Word.Starts.CLAUSE).count();
	}

	/** The facts of a text, of which the last word stands for its end. */
	static List<Fact> of(List<Word> words) {
		return facts(words.listIterator());
	}

	private static List<Fact> facts(ListIterator<Word> words) {
		List<Fact> facts = new ArrayList<>();
		while (words.hasNext()) {
			Word next = words.next();
			words.previous();
			if (next.text().equals("}") || next.text().isEmpty()) {
				return facts;
			}
			facts.add(fact(words));
		}
		return facts;
	}

	private static Fact fact(ListIterator<Word> words) {
		List<Word> own = new ArrayList<>(List.of(words.next()));
		while (words.hasNext()) {
			Word next = words.next();
			if (next.text().equals("{")) {
				return new Fact(own, Optional.of(new Body(next, facts(words), words.next())));
			}
			if (next.starts() == Word.Starts.FACT || next.text().equals("}") || next.text().isEmpty()) {
				words.previous();
				break;
			}
			own.add(next);
		}
		return new Fact(own, Optional.empty());
	}
}
