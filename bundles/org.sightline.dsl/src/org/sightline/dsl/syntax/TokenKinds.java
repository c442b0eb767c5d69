package org.sightline.dsl.syntax;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The kinds of tokens by the name that the grammar gives them. */
final class TokenKinds {

	private final Map<String, Integer> byName = new HashMap<>();
	private final Map<Integer, String> keywords = new HashMap<>();
	final int space;
	final int lineComment;
	final int blockComment;
	final int name;
	final int number;
	final int string;
	final int junk;
	final int other;

	TokenKinds(ITokenDefProvider definitions) {
		definitions.getTokenDefMap().forEach((kind, definition) -> {
			byName.put(definition, kind);
			if (definition.startsWith("'")) {
				keywords.put(kind, definition.substring(1, definition.length() - 1));
			}
		});
		space = byName.get("RULE_WS");
		lineComment = byName.get("RULE_SL_COMMENT");
		blockComment = byName.get("RULE_ML_COMMENT");
		name = byName.get("RULE_ID");
		number = byName.get("RULE_NUM");
		string = byName.get("RULE_STRING");
		junk = byName.get("RULE_JUNK");
		other = byName.get("RULE_ANY_OTHER");
	}

	boolean hidden(int kind) {
		return kind == space || kind == lineComment || kind == blockComment;
	}

	/** The kind of a keyword or sign. */
	int of(String keyword) {
		return byName.getOrDefault("'" + keyword + "'", other);
	}

	/** The keyword or sign of a kind; empty for names, numbers and the like. */
	String keyword(int kind) {
		return keywords.getOrDefault(kind, "");
	}
}
