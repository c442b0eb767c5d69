package org.sightline.dsl.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.services.PlanGrammarAccess;

/**
 * Reads the words of a parsed text and finds where facts begin. The grammar tells: a fact begins where one turn of
 * a repeated choice begins, and every block is such a repeated choice. So new clauses need no change here.
 */
final class Words {

	private final PlanGrammarAccess grammar;
	private final Set<EObject> facts = new HashSet<>();
	private final Set<EObject> clauses = new HashSet<>();

	Words(PlanGrammarAccess access) {
		this.grammar = access;
		Grammar all = access.getGrammar();
		for (AbstractRule rule : all.getRules()) {
			Set<EObject> starts = rule == access.getEffectRule() ? clauses : facts;
			EcoreUtil.getAllContents(rule, true).forEachRemaining(element -> {
				if (element instanceof AbstractElement repeated && GrammarUtil.isMultipleCardinality(repeated)
						&& rule instanceof ParserRule) {
					if (repeated instanceof Alternatives choice) {
						choice.getElements().forEach(turn -> addFirst(turn, starts));
					} else if (repeated instanceof RuleCall) {
						starts.add(repeated);
					}
				}
			});
		}
	}

	private static void addFirst(AbstractElement element, Set<EObject> starts) {
		if (element instanceof Group group) {
			addFirst(group.getElements().stream().filter(part -> !(part instanceof Action)).findFirst().orElseThrow(), starts);
		} else if (element instanceof Assignment assignment) {
			addFirst(assignment.getTerminal(), starts);
		} else if (element instanceof Alternatives choice) {
			choice.getElements().forEach(turn -> addFirst(turn, starts));
		} else {
			starts.add(element);
		}
	}

	/** The words of a text without syntax errors; the last one, without a text, stands for its end. */
	List<Word> of(ICompositeNode root) {
		Reading reading = new Reading();
		reading.visit(root, Word.Starts.NOTHING);
		reading.add("", root, Word.Starts.FACT);
		return reading.words;
	}

	private final class Reading {

		private final List<Word> words = new ArrayList<>();
		private List<Word.Comment> comments = new ArrayList<>();
		private int newlines;

		private void visit(INode node, Word.Starts outer) {
			Word.Starts starts = starts(node, outer);
			if (node instanceof ICompositeNode composite && !isOneWord(composite.getGrammarElement())) {
				for (INode child : composite.getChildren()) {
					int before = words.size();
					visit(child, starts);
					starts = words.size() > before ? Word.Starts.NOTHING : starts;
				}
				return;
			}
			StringBuilder text = new StringBuilder();
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (leaf.isHidden()) {
					skip(leaf.getText());
				} else {
					text.append(leaf.getText());
				}
			}
			if (text.length() > 0) {
				add(text.toString(), node, starts);
			}
		}

		private Word.Starts starts(INode node, Word.Starts outer) {
			EObject element = node.getGrammarElement();
			if (facts.contains(element)) {
				return Word.Starts.FACT;
			}
			return clauses.contains(element) ? Word.Starts.CLAUSE : outer;
		}

		private void skip(String hidden) {
			if (hidden.startsWith("/")) {
				comments.add(new Word.Comment(hidden.stripTrailing(), newlines));
				newlines = 0;
			} else {
				newlines += (int) hidden.chars().filter(letter -> letter == '\n').count();
			}
		}

		private void add(String text, INode node, Word.Starts starts) {
			EObject element = node.getGrammarElement();
			AbstractRule rule = element instanceof Keyword ? GrammarUtil.containingRule(element) : null;
			boolean joined = text.equals(",") || text.equals(")") || text.equals("]") || text.equals("%")
					|| text.equals("(") && rule == grammar.getCallRule();
			boolean joins = text.equals("(") || text.equals("[") || text.equals("-") && rule == grammar.getFactorRule();
			words.add(new Word(text, starts, joined, joins, List.copyOf(comments), newlines));
			comments = new ArrayList<>();
			newlines = 0;
		}
	}

	/** Whether a grammar element stands for one word, such as a month, even if several tokens make it up. */
	private static boolean isOneWord(EObject element) {
		EObject call = element instanceof CrossReference reference ? reference.getTerminal() : element;
		return call instanceof RuleCall ruleCall && ruleCall.getRule() instanceof ParserRule rule
				&& GrammarUtil.isDatatypeRule(rule);
	}
}
