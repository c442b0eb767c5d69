package org.sightline.edits.grammar;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** A part of a rule. */
public sealed interface Part {

	/** The values in it, in the order in which they are written. */
	Stream<Value> values();

	/** A word or sign of the language. */
	record Sign(Keyword keyword) implements Part {

		@Override
		public Stream<Value> values() {
			return Stream.of();
		}
	}

	/** A value of a feature. */
	record Value(Assignment assignment) implements Part {

		@Override
		public Stream<Value> values() {
			return Stream.of(this);
		}

		/** Its feature in an object that the rule describes. */
		public EStructuralFeature feature(EObject object) {
			return object.eClass().getEStructuralFeature(assignment.getFeature());
		}

		/** Whether it is said by a word that is there or not. */
		public boolean isFlag() {
			return assignment.getOperator().equals("?=");
		}

		/** Whether there may be several. */
		public boolean isMany() {
			return assignment.getOperator().equals("+=");
		}

		/** Whether it is written as the name of something. */
		public boolean isReference() {
			return assignment.getTerminal() instanceof CrossReference;
		}

		/** The name of the rule by which it is written; empty for the name of something. */
		public String rule() {
			return assignment.getTerminal() instanceof RuleCall call ? call.getRule().getName() : "";
		}

		/** The word for a literal; empty where this is no choice of words, or has none for it. */
		public String word(Object literal) {
			return assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule rule ? Words.of(rule, literal) : "";
		}

		/** Whether it is one of a few words. */
		public boolean isWord() {
			return assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule;
		}
	}

	/** Parts in this order. */
	record Group(List<Part> parts, boolean optional) implements Part {

		@Override
		public Stream<Value> values() {
			return parts.stream().flatMap(Part::values);
		}
	}

	/** One of several parts. */
	record Choice(List<Part> options) implements Part {

		@Override
		public Stream<Value> values() {
			return options.stream().flatMap(Part::values);
		}
	}
}
