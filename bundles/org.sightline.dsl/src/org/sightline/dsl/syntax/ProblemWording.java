package org.sightline.dsl.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.findings.Message;

/** Says what the parser misses, in words of the language. */
final class ProblemWording {

	/** Rules that a writer knows by what is to be written there. */
	private static final Map<String, String> THINGS = Map.ofEntries(Map.entry("Name", "name"), Map.entry("QualifiedName", "name"),
			Map.entry("Keyword", "name"), Map.entry("UnitKeyword", "name"), Map.entry("UnitName", "unit"), Map.entry("UnitWord", "unit"),
			Map.entry("UnitFactor", "unit"), Map.entry("UnitExpression", "unit"), Map.entry("Quantity", "number"),
			Map.entry("PlainQuantity", "number"), Map.entry("SignedDecimal", "number"), Map.entry("Decimal", "number"),
			Map.entry("Count", "number"), Map.entry("Month", "month"), Map.entry("Day", "day"), Map.entry("Expression", "formula"),
			Map.entry("Term", "formula"), Map.entry("Factor", "formula"), Map.entry("Size", "size"), Map.entry("RULE_ID", "name"),
			Map.entry("RULE_NUM", "number"), Map.entry("RULE_STRING", "text"));

	private final PlanWords words;
	private final TokenKinds kinds;
	private final String text;

	ProblemWording(PlanWords words, TokenKinds kinds, String text) {
		this.words = words;
		this.kinds = kinds;
		this.text = text;
	}

	/** Whether the parser could not go on where a block, or the text, could have ended: a clause that does not exist. */
	boolean expectsEnd(RecognitionException error) {
		return error instanceof MismatchedTokenException mismatch
				&& (mismatch.expecting == Token.EOF || kinds.keyword(mismatch.expecting).equals("}"));
	}

	boolean expectsEndOfText(RecognitionException error) {
		return error instanceof MismatchedTokenException mismatch && mismatch.expecting == Token.EOF;
	}

	boolean isJunk(int kind) {
		return kind == kinds.junk;
	}

	/**
	 * What the parser misses.
	 *
	 * @param offset    characters before the word at which it could not go on
	 * @param length    characters of that word; 0 at the end of the text
	 * @param endBefore end of the word before it
	 */
	Problem problem(RecognitionException error, ICompositeNode node, int offset, int length, int endBefore) {
		String found = text.substring(offset, offset + length);
		if (length == 0) {
			return following("syntax.end", message("end", expected(error, node)), offset, 0, null);
		}
		boolean closing = !expectsEndOfText(error) && expectsEnd(error);
		if (closing && words.blocks().contains(found)) {
			return following("syntax.brace", message("brace.missing", found), endBefore, 0, "\n}");
		}
		if (expectsEnd(error)) {
			return unexpectedWord(found, ((MismatchedTokenException) error).expecting, node, offset, length);
		}
		if (error instanceof UnwantedTokenException) {
			return following("syntax.unexpected", message("unwanted", StrayText.shown(found)), offset, length, null);
		}
		Message missing = expected(error, node);
		if (text.substring(endBefore, offset).indexOf('\n') >= 0) {
			return following("syntax.expected", message("expected.after", missing), endBefore, 0, null);
		}
		String key = !found.equals("}") && takesThePlace(error) ? "expected.instead" : "expected";
		return following("syntax.expected", message(key, missing, StrayText.shown(found)), offset, length, null);
	}

	/** Whether what stands there was probably meant for what is missing: anything for a value, a name or a strange sign for a word. */
	private boolean takesThePlace(RecognitionException error) {
		String keyword = error instanceof MismatchedTokenException mismatch && mismatch.expecting > 0 ? kinds.keyword(mismatch.expecting) : "";
		int kind = error.token == null ? kinds.other : error.token.getType();
		return keyword.isEmpty() || Character.isLetter(keyword.charAt(0)) && (kind == kinds.name || kind == kinds.other);
	}

	/** A word where a clause or the end could be. */
	private Problem unexpectedWord(String found, int expecting, ICompositeNode node, int offset, int length) {
		String block = blockOf(node);
		Set<String> clauses = words.clausesOf(block);
		if (expecting == Token.EOF || clauses.isEmpty() || !Character.isLetter(found.codePointAt(0)) && !found.startsWith("_")) {
			return following("syntax.unexpected", message("unwanted", StrayText.shown(found)), offset, length, null);
		}
		Optional<String> meant = Translations.clause(found).filter(clauses::contains).or(() -> Nearest.to(found, clauses));
		Message message = meant.map(clause -> message("unknown.clause.meant", StrayText.shown(found), block, clause))
				.orElseGet(() -> message("unknown.clause", StrayText.shown(found), block,
						String.join(", ", clauses.stream().filter(clause -> clauses.size() == 1 || !clause.equals("accept")).sorted().toList())));
		return following("syntax.unknown", message, offset, length, meant.orElse(null));
	}

	private String blockOf(INode node) {
		for (INode up = node; up != null; up = up.getParent()) {
			String word = firstWord(up);
			if (!words.clausesOf(word).isEmpty()) {
				return word;
			}
		}
		return "";
	}

	private String firstWord(INode node) {
		for (var leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf.getText();
			}
		}
		return "";
	}

	private Message expected(RecognitionException error, ICompositeNode node) {
		if (error instanceof MismatchedTokenException mismatch && mismatch.expecting > 0) {
			String keyword = kinds.keyword(mismatch.expecting);
			if (keyword.equals("at")) {
				return message("thing.comparison");
			}
			if (!keyword.isEmpty()) {
				return message("thing.word", keyword);
			}
			if (mismatch.expecting == kinds.number) {
				return thing(ruleOf(node)).orElseGet(() -> message("thing.number"));
			}
			return message(mismatch.expecting == kinds.string ? "thing.text" : "thing.name");
		}
		AbstractRule rule = ruleOf(node);
		Set<String> literals = PlanWords.literals(rule);
		if (!literals.isEmpty()) {
			return message("thing.oneOf", String.join(", ", literals));
		}
		return thing(rule).orElseGet(() -> message("thing.other"));
	}

	private Optional<Message> thing(AbstractRule rule) {
		return Optional.ofNullable(rule).map(AbstractRule::getName).map(THINGS::get).map(name -> message("thing." + name));
	}

	private static AbstractRule ruleOf(ICompositeNode node) {
		EObject element = node == null ? null : node.getGrammarElement();
		if (element instanceof RuleCall call) {
			return call.getRule();
		}
		if (element instanceof CrossReference reference && reference.getTerminal() instanceof RuleCall call) {
			return call.getRule();
		}
		return element instanceof AbstractRule rule ? rule : null;
	}

	/** A word that is refused as a value. */
	Problem refused(ValueConverterException error, INode node) {
		int offset = node == null ? 0 : node.getOffset();
		int length = node == null ? 0 : node.getLength();
		String found = text.substring(offset, Math.min(text.length(), offset + length));
		if (error instanceof Refusal refusal) {
			return new Problem(refusal.code(), refusal.reason(), offset, found.stripTrailing().length(), refusal.replacement(), false);
		}
		return following("syntax.unexpected", message("unwanted", StrayText.shown(found)), offset, length, null);
	}

	private static Problem following(String code, Message message, int offset, int length, String replacement) {
		return new Problem(code, message, offset, length, Optional.ofNullable(replacement), true);
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(ProblemWording.class, key, arguments);
	}
}
