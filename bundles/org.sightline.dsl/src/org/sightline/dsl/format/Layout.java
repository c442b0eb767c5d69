package org.sightline.dsl.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sightline.dsl.format.Fact.Body;
import org.sightline.dsl.format.Word.Comment;
import org.sightline.dsl.format.Word.Starts;

/** Writes facts in the canonical layout, each on lines of its own. */
final class Layout {

	private static final String INDENT = "  ";
	private static final int WIDTH = 100;
	/** An `expect` with more clauses than these gives each a line of its own. */
	private static final int CLAUSES_ON_ONE_LINE = 2;
	private static final Set<String> FIGURES = Set.of("metric", "conversion", "rate");
	/** Blocks that stay on one line as long as they hold one short fact. */
	private static final Set<String> SHORT = Set.of("unit", "team", "touchpoint", "metric", "conversion", "rate", "goal");

	private final StringBuilder out = new StringBuilder();

	static String of(List<Word> words) {
		Layout layout = new Layout();
		layout.file(Fact.of(words), words.get(words.size() - 1));
		return layout.out.toString();
	}

	private void file(List<Fact> facts, Word end) {
		Optional<Fact> before = Optional.empty();
		for (Fact fact : facts) {
			boolean apart = before.isPresent() && apart(before.get(), fact);
			begin(fact.words().get(0), 0, apart, false);
			fact(fact, 0);
			before = Optional.of(fact);
		}
		end(end, 0, false);
		if (!out.isEmpty()) {
			out.append('\n');
		}
	}

	/** Whether a blank line separates two neighbours: different kinds, or one of them has several lines. */
	private static boolean apart(Fact before, Fact fact) {
		return !kind(before).equals(kind(fact)) || hasLines(before) || hasLines(fact);
	}

	private static String kind(Fact fact) {
		String keyword = fact.words().get(0).text();
		return FIGURES.contains(keyword) ? "metric" : keyword;
	}

	private static boolean hasLines(Fact fact) {
		return fact.body().map(body -> !fitsOnOneLine(fact, body)).orElse(false);
	}

	private static boolean fitsOnOneLine(Fact fact, Body body) {
		if (fact.needsLines() || body.needsLines()) {
			return false;
		}
		return body.facts().isEmpty() || body.facts().size() == 1 && SHORT.contains(fact.words().get(0).text())
				&& body.facts().get(0).body().isEmpty() && Columns.of(onOneLine(fact, body)) <= WIDTH;
	}

	private static String onOneLine(Fact fact, Body body) {
		Layout line = new Layout();
		line.words(fact.words(), 0, false);
		line.body(body);
		return line.out.toString();
	}

	private void fact(Fact fact, int depth) {
		words(fact.words(), depth, fact.clauses() > 0 && breaks(fact, depth));
		if (fact.body().isEmpty()) {
			return;
		}
		Body body = fact.body().get();
		if (fitsOnOneLine(fact, body)) {
			body(body);
			return;
		}
		gap(body.open(), depth + 1);
		out.append('{');
		boolean first = true;
		for (Fact inner : body.facts()) {
			begin(inner.words().get(0), depth + 1, false, first);
			fact(inner, depth + 1);
			first = false;
		}
		end(body.close(), depth + 1, first);
		line(depth);
		out.append('}');
	}

	/** A body on the line of its block: it holds one fact at most, and no comment that ends a line. */
	private void body(Body body) {
		gap(body.open(), 0);
		out.append('{');
		for (Fact fact : body.facts()) {
			out.append(' ');
			words(fact.words(), 0, false);
		}
		trail(body.close().trailing(false));
		out.append(" }");
	}

	private static boolean breaks(Fact fact, int depth) {
		if (fact.clauses() > CLAUSES_ON_ONE_LINE || fact.needsLines()) {
			return true;
		}
		Layout line = new Layout();
		line.out.append(INDENT.repeat(depth));
		line.words(fact.words(), 0, false);
		return Columns.of(line.out.toString()) > WIDTH;
	}

	private void words(List<Word> words, int depth, boolean broken) {
		out.append(words.get(0).text());
		for (int i = 1; i < words.size(); i++) {
			Word word = words.get(i);
			if (broken && word.starts() == Starts.CLAUSE) {
				trail(word.trailing(false));
				lead(word, depth + 1, false, false, false);
			} else if (!word.comments().isEmpty()) {
				gap(word, depth + 1);
			} else if (!word.joined() && !words.get(i - 1).joins()) {
				out.append(' ');
			}
			out.append(word.text());
		}
	}

	/** Everything between the words of one line. */
	private void gap(Word word, int depth) {
		boolean ended = false;
		for (Comment comment : word.comments()) {
			if (ended || comment.endsLine() && comment.newlines() > 0) {
				line(depth);
			} else {
				out.append(' ');
			}
			out.append(comment.text());
			ended = comment.endsLine();
		}
		if (ended) {
			line(depth);
		} else {
			out.append(' ');
		}
	}

	/** Everything before a fact: the comments behind the one before, blank lines, its own comments, the line break. */
	private void begin(Word word, int depth, boolean apart, boolean behindBrace) {
		trail(out.isEmpty() ? List.of() : word.trailing(behindBrace));
		lead(word, depth, apart, !behindBrace, behindBrace);
	}

	private void lead(Word word, int depth, boolean apart, boolean blanks, boolean behindBrace) {
		List<Comment> own = out.isEmpty() ? word.comments() : word.leading(behindBrace);
		boolean hasBlank = word.newlines() > 1 || own.stream().anyMatch(comment -> comment.newlines() > 1);
		boolean first = true;
		boolean ended = true;
		for (Comment comment : own) {
			separate(depth, first || ended || comment.newlines() > 0,
					first ? blanks && (comment.newlines() > 1 || apart && !hasBlank) : comment.newlines() > 1);
			out.append(comment.text());
			first = false;
			ended = comment.endsLine();
		}
		separate(depth, first || ended || word.newlines() > 0,
				first ? blanks && (word.newlines() > 1 || apart) : (blanks || behindBrace) && word.newlines() > 1);
	}

	/** The end of a body or of the file. */
	private void end(Word word, int depth, boolean behindBrace) {
		boolean start = out.isEmpty();
		trail(start ? List.of() : word.trailing(behindBrace));
		boolean first = true;
		for (Comment comment : start ? word.comments() : word.leading(behindBrace)) {
			separate(depth, first || comment.newlines() > 0, !(first && behindBrace) && comment.newlines() > 1);
			out.append(comment.text());
			first = false;
		}
	}

	private void separate(int depth, boolean line, boolean blank) {
		if (out.isEmpty()) {
			return;
		}
		if (!line) {
			out.append(' ');
			return;
		}
		if (blank) {
			out.append('\n');
		}
		line(depth);
	}

	private void trail(List<Comment> comments) {
		comments.forEach(comment -> out.append(' ').append(comment.text()));
	}

	private void line(int depth) {
		out.append('\n').append(INDENT.repeat(depth));
	}
}
