package org.sightline.edits.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.services.PlanGrammarAccess;
import org.sightline.edits.text.Token.Kind;

/** Reads the words and signs of a parsed text; a month or a number with its sign is one of them. */
final class Tokens {

	private final PlanGrammarAccess grammar;
	private final List<Token> tokens = new ArrayList<>();

	private Tokens(PlanGrammarAccess grammar) {
		this.grammar = grammar;
	}

	static List<Token> of(ICompositeNode root, PlanGrammarAccess grammar) {
		Tokens reading = new Tokens(grammar);
		reading.visit(root);
		return reading.tokens;
	}

	private void visit(INode node) {
		if (node instanceof ICompositeNode composite && !isOneWord(composite.getGrammarElement())) {
			composite.getChildren().forEach(this::visit);
		} else if (!(node instanceof ILeafNode leaf && leaf.isHidden()) && node.getLength() > 0) {
			add(node);
		}
	}

	private void add(INode node) {
		tokens.add(new Token(node.getOffset(), node.getEndOffset(), node.getGrammarElement() instanceof Keyword keyword ? kind(keyword) : Kind.WORD));
	}

	private Kind kind(Keyword keyword) {
		boolean factor = GrammarUtil.containingRule(keyword) == grammar.getFactorRule();
		return switch (keyword.getValue()) {
			case "(" -> factor ? Kind.GROUPING : Kind.CALL;
			case ")" -> factor ? Kind.GROUPING : Kind.WORD;
			case "-" -> factor ? Kind.MINUS : Kind.WORD;
			default -> Kind.WORD;
		};
	}

	private static boolean isOneWord(EObject element) {
		EObject call = element instanceof CrossReference reference ? reference.getTerminal() : element;
		return call instanceof RuleCall ruleCall && ruleCall.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule);
	}
}
