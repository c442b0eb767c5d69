package org.sightline.lsp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.sightline.dsl.ide.outline.Highlight;

/**
 * Coloured words in the protocol's encoding: five numbers a word, its place relative to the word before. Each of our kinds is told as
 * the standard token type that themes colour most fittingly, since editors know no others.
 */
final class SemanticWords {

	private static final List<String> TYPES = List.of("keyword", "number", "string", "comment", "operator", "type", "namespace", "class",
			"interface", "variable", "event", "macro", "function", "decorator");
	private static final List<String> MODIFIERS = List.of("declaration");

	private SemanticWords() {
	}

	/** What the numbers stand for. */
	static SemanticTokensLegend legend() {
		return new SemanticTokensLegend(TYPES, MODIFIERS);
	}

	/** The words of a text. A word over several lines (a comment, a text) is told line by line, as the protocol wants it. */
	static List<Integer> of(List<Highlight> words, String written, Positions text) {
		List<Integer> data = new ArrayList<>();
		Position before = new Position(0, 0);
		for (Highlight word : words) {
			int start = word.place().offset();
			int end = start + word.place().length();
			for (String line : written.substring(start, end).split("(?<=\n)", -1)) {
				int length = line.stripTrailing().length();
				if (length > 0) {
					Position at = text.position(start);
					int lines = at.getLine() - before.getLine();
					data.addAll(Arrays.asList(lines, lines == 0 ? at.getCharacter() - before.getCharacter() : at.getCharacter(), length,
							TYPES.indexOf(type(word.kind())), word.declaration() ? 1 : 0));
					before = at;
				}
				start += line.length();
			}
		}
		return data;
	}

	private static String type(Highlight.Kind kind) {
		return switch (kind) {
			case KEYWORD -> "keyword";
			case NUMBER -> "number";
			case TEXT -> "string";
			case COMMENT -> "comment";
			case SIGN -> "operator";
			case UNIT -> "type";
			case TEAM -> "namespace";
			case JOURNEY -> "class";
			case TOUCHPOINT -> "interface";
			case METRIC -> "variable";
			case GOAL -> "event";
			case HYPOTHESIS -> "macro";
			case INITIATIVE -> "function";
			case AGREEMENT -> "decorator";
		};
	}
}
