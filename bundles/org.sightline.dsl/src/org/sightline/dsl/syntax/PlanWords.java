package org.sightline.dsl.syntax;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

import org.sightline.dsl.services.PlanGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The words of the language by their place in it, read from the grammar: what begins a block, and what begins a clause in it. */
@Singleton
public final class PlanWords {

	private final Set<String> blocks = new LinkedHashSet<>();
	private final Map<String, Set<String>> clauses = new LinkedHashMap<>();
	private final Set<String> anyClause = new LinkedHashSet<>();

	@Inject
	public PlanWords(PlanGrammarAccess grammar) {
		this(grammar.getGrammar());
	}

	private PlanWords(Grammar grammar) {
		AbstractRule top = GrammarUtil.findRuleForName(grammar, "TopBlock");
		firstWords(GrammarUtil.findRuleForName(grammar, "Import").getAlternatives(), blocks);
		firstWords(top.getAlternatives(), blocks);
		for (AbstractRule rule : grammar.getRules()) {
			Set<String> inside = new LinkedHashSet<>();
			if (rule instanceof ParserRule parserRule && !parserRule.isFragment()) {
				collectClauses(rule.getAlternatives(), inside);
			}
			if (!inside.isEmpty()) {
				Set<String> names = new LinkedHashSet<>();
				firstWords(rule.getAlternatives(), names);
				names.forEach(name -> clauses.put(name, inside));
				anyClause.addAll(inside);
			}
		}
	}

	/** The words that begin a top-level block or an import; no element can be called so. */
	public Set<String> blocks() {
		return Collections.unmodifiableSet(blocks);
	}

	/** The words that begin a clause of a block, such as `owner` of `initiative`. */
	public Set<String> clausesOf(String block) {
		return clauses.getOrDefault(block, Set.of());
	}

	/** Whether a word begins a clause of some block. */
	public boolean beginsClause(String word) {
		return anyClause.contains(word);
	}

	/** The literals of an enumeration of the grammar, such as `keep`, `improve` … of Verb; empty for any other rule. */
	public static Set<String> literals(AbstractRule rule) {
		Set<String> found = new LinkedHashSet<>();
		if (rule instanceof EnumRule) {
			firstWords(rule.getAlternatives(), found);
		}
		return found;
	}

	private static void collectClauses(AbstractElement element, Set<String> into) {
		if (element instanceof Group group) {
			boolean open = false;
			for (AbstractElement part : group.getElements()) {
				if (open) {
					firstWords(part, into);
					return;
				}
				open = part instanceof Keyword keyword && keyword.getValue().equals("{");
				collectClauses(part, into);
			}
		} else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()) {
			collectClauses(rule.getAlternatives(), into);
		}
	}

	private static void firstWords(AbstractElement element, Set<String> into) {
		if (element instanceof Keyword keyword) {
			into.add(keyword.getValue());
		} else if (element instanceof Alternatives alternatives) {
			alternatives.getElements().forEach(part -> firstWords(part, into));
		} else if (element instanceof Group group) {
			group.getElements().stream().filter(part -> !(part instanceof Action)).findFirst().ifPresent(part -> firstWords(part, into));
		} else if (element instanceof Assignment assignment) {
			firstWords(assignment.getTerminal(), into);
		} else if (element instanceof EnumLiteralDeclaration literal) {
			into.add(literal.getLiteral().getValue());
		} else if (element instanceof RuleCall call && !(call.getRule() instanceof TerminalRule)) {
			firstWords(call.getRule().getAlternatives(), into);
		}
	}
}
