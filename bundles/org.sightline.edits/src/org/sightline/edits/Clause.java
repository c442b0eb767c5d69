package org.sightline.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.edits.grammar.Form;
import org.sightline.edits.grammar.Turn;
import org.sightline.edits.text.PlanText;
import org.sightline.edits.text.Range;

/** A clause as it stands in the text, or a block of a file. */
record Clause(Turn turn, Range range) {

	/** The clauses of an object in the order of its text. */
	static List<Clause> of(EObject old, Form form, PlanText text) {
		Reading reading = new Reading(form, text);
		reading.visit(NodeModelUtils.findActualNodeFor(old));
		reading.end();
		return reading.clauses;
	}

	private static final class Reading {

		private final Form form;
		private final PlanText text;
		private final List<Clause> clauses = new ArrayList<>();
		private Optional<Turn> current = Optional.empty();
		private Range range = new Range(0, 0);

		Reading(Form form, PlanText text) {
			this.form = form;
			this.text = text;
		}

		private void visit(ICompositeNode node) {
			for (INode child : node.getChildren()) {
				if (child instanceof ILeafNode leaf && leaf.isHidden()) {
					continue;
				}
				if (child instanceof ICompositeNode composite && continues(composite)) {
					visit(composite);
				} else {
					add(child, child.getGrammarElement());
				}
			}
		}

		/** Whether a part of the text belongs to the same object: one of a fragment, or of a rule that stands for another. */
		private static boolean continues(ICompositeNode node) {
			return node.getGrammarElement() instanceof ParserRule || node.getGrammarElement() instanceof Action || node.getGrammarElement() instanceof RuleCall call
					&& GrammarUtil.containingAssignment(call) == null && call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule);
		}

		private void add(INode node, EObject element) {
			Optional<Turn> turn = form.turn(element);
			Range here = text.range(node);
			if (turn.isPresent() && turn.equals(current) && !Form.begins(turn.get(), element)) {
				range = new Range(range.first(), here.last());
				return;
			}
			end();
			current = turn;
			range = here;
		}

		private void end() {
			current.ifPresent(turn -> clauses.add(new Clause(turn, range)));
			current = Optional.empty();
		}
	}
}
