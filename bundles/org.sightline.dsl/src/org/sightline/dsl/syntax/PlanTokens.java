package org.sightline.dsl.syntax;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** The tokens of a text, all of them, so that what is wrong among them can be mended before the parser sees it. */
final class PlanTokens {

	final TokenKinds kinds;
	final String text;
	private final List<CommonToken> tokens = new ArrayList<>();
	private final boolean[] startsLine;

	PlanTokens(TokenSource lexer, TokenKinds kinds, String text) {
		this.kinds = kinds;
		this.text = text;
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			if (token.getType() == Token.INVALID_TOKEN_TYPE) {
				token.setType(kinds.other); // a comment that does not end; without its type the text would be lost
			}
			tokens.add((CommonToken) token);
		}
		startsLine = new boolean[tokens.size()];
		boolean fresh = true;
		for (int i = 0; i < startsLine.length; i++) {
			CommonToken token = tokens.get(i);
			startsLine[i] = fresh && !kinds.hidden(token.getType());
			fresh = !startsLine[i] && (fresh || token.getType() == kinds.space && hasLineEnd(token));
			if (token.getType() == kinds.lineComment) {
				fresh = false;
			}
		}
	}

	private boolean hasLineEnd(CommonToken token) {
		for (int i = token.getStartIndex(); i <= token.getStopIndex(); i++) {
			if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
				return true;
			}
		}
		return false;
	}

	int size() {
		return tokens.size();
	}

	CommonToken get(int index) {
		return tokens.get(index);
	}

	int kind(int index) {
		return tokens.get(index).getType();
	}

	boolean hidden(int index) {
		return kinds.hidden(kind(index));
	}

	/** Whether a token is the first word of its line. */
	boolean startsLine(int index) {
		return startsLine[index];
	}

	/** The keyword or sign that a token is; empty for names, numbers and the like. */
	String keyword(int index) {
		return kinds.keyword(kind(index));
	}

	String text(int index) {
		return text.substring(start(index), end(index));
	}

	int start(int index) {
		return tokens.get(index).getStartIndex();
	}

	int end(int index) {
		return tokens.get(index).getStopIndex() + 1;
	}

	/** The next token that is no white space, no comment and not joined to another; `size()` at the end. */
	int next(int index) {
		int next = index + 1;
		while (next < size() && (hidden(next) || kind(next) == Token.INVALID_TOKEN_TYPE)) {
			next++;
		}
		return next;
	}

	/** Lets a token be read as a keyword or sign. */
	void readAs(int index, String keyword) {
		tokens.get(index).setType(kinds.of(keyword));
	}

	/** Lets a token be passed over. */
	void pass(int index) {
		tokens.get(index).setType(kinds.space);
	}

	/** Joins tokens into one: the first grows, the others are left without text and passed over. */
	void join(int first, int last, int kind) {
		CommonToken token = tokens.get(first);
		token.setType(kind);
		int stop = tokens.subList(first, last + 1).stream().mapToInt(CommonToken::getStopIndex).max().orElseThrow();
		token.setStopIndex(stop); // one of them may be a token that has grown beyond the last
		token.setText(null); // the token keeps its first text otherwise
		for (int i = first + 1; i <= last; i++) {
			tokens.get(i).setType(Token.INVALID_TOKEN_TYPE);
		}
	}

	/** A source of these tokens for a parser, without those that were joined to others. */
	TokenSource source() {
		List<CommonToken> read = tokens.stream().filter(token -> token.getType() != Token.INVALID_TOKEN_TYPE).toList();
		return new TokenSource() {
			private int next;

			@Override
			public Token nextToken() {
				return next < read.size() ? new CommonToken(read.get(next++)) : Token.EOF_TOKEN;
			}

			@Override
			public String getSourceName() {
				return "";
			}
		};
	}
}
