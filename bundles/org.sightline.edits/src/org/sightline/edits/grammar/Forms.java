package org.sightline.edits.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The forms of all classes, as the grammar has them: a new clause needs no change here. Formulas and units are no forms. */
public final class Forms {

	private final Map<EClass, ParserRule> rules = new HashMap<>();
	private final Map<EClass, Form> forms = new HashMap<>();

	public Forms(Grammar grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
			if (!rule.isFragment() && rule.getType().getClassifier() instanceof EClass kind && !kind.isAbstract()) {
				rules.putIfAbsent(kind, rule);
			}
		}
	}

	/** How objects of a class are written. */
	public Form of(EClass kind) {
		return forms.computeIfAbsent(kind, any -> new Reading().read(rules.get(kind)));
	}

	private static final class Reading {

		private final List<Part> head = new ArrayList<>();
		private final List<Turn> turns = new ArrayList<>();
		private boolean braces;

		Form read(ParserRule rule) {
			sequence(rule.getAlternatives());
			return new Form(new Part.Group(List.copyOf(head), false), turns, braces);
		}

		private void sequence(AbstractElement element) {
			if (element instanceof RuleCall call && isFragment(call) && !GrammarUtil.isMultipleCardinality(call)) {
				sequence(((ParserRule) call.getRule()).getAlternatives());
			} else if (element instanceof Group group && opens(group)) {
				braces = true;
				turns(group.getElements().get(1));
			} else if (GrammarUtil.isMultipleCardinality(element)) {
				turns(element);
			} else if (element instanceof Group group && !GrammarUtil.isOptionalCardinality(group)) {
				group.getElements().forEach(this::sequence);
			} else if (!(element instanceof Action)) {
				head.add(part(element));
			}
		}

		private static boolean opens(Group group) {
			return group.getElements().get(0) instanceof Keyword keyword && keyword.getValue().equals("{");
		}

		private void turns(AbstractElement element) {
			if (element instanceof Alternatives choice) {
				choice.getElements().forEach(this::turns);
			} else if (element instanceof RuleCall call && isFragment(call)) {
				turns(((ParserRule) call.getRule()).getAlternatives());
			} else {
				turns.add(new Turn(turns.size(), element, part(element)));
			}
		}
	}

	private static boolean isFragment(RuleCall call) {
		return call.getRule() instanceof ParserRule rule && rule.isFragment();
	}

	private static Part part(AbstractElement element) {
		Part part = once(element);
		return GrammarUtil.isOptionalCardinality(element) && !GrammarUtil.isMultipleCardinality(element) ? new Part.Group(List.of(part), true) : part;
	}

	private static Part once(AbstractElement element) {
		if (element instanceof Keyword keyword) {
			return new Part.Sign(keyword);
		}
		if (element instanceof Assignment assignment) {
			return new Part.Value(assignment);
		}
		if (element instanceof Alternatives choice) {
			return new Part.Choice(choice.getElements().stream().map(Forms::part).toList());
		}
		List<AbstractElement> parts = ((Group) element).getElements().stream().filter(each -> !(each instanceof Action)).toList();
		return new Part.Group(parts.stream().map(Forms::part).toList(), false);
	}
}
