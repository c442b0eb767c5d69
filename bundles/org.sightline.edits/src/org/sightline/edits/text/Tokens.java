package org.sightline.edits.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.services.PlanGrammarAccess;

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
		StringBuilder visible = new StringBuilder();
		node.getLeafNodes().forEach(leaf -> visible.append(leaf.isHidden() ? "" : leaf.getText()));
		String text = visible.toString();
		AbstractRule rule = node.getGrammarElement() instanceof Keyword keyword ? GrammarUtil.containingRule(keyword) : null;
		boolean factor = rule == grammar.getFactorRule();
		boolean joined = List.of(",", ")", "]", "%").contains(text) || text.equals("(") && !factor;
		boolean joins = text.equals("(") || text.equals("[") || text.equals("-") && factor;
		tokens.add(new Token(node.getOffset(), node.getEndOffset(), new Word(text, joined, joins), factor && !text.equals("-")));
	}

	private static boolean isOneWord(EObject element) {
		EObject call = element instanceof CrossReference reference ? reference.getTerminal() : element;
		return call instanceof RuleCall ruleCall && ruleCall.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule);
	}
}
