package org.sightline.dsl.syntax;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.ParseResult;

/** A parsed text with all that is wrong in it. */
public final class PlanParseResult extends ParseResult {

	private final List<Problem> problems;

	PlanParseResult(EObject content, ICompositeNode text, List<Problem> problems) {
		super(content, text, !problems.isEmpty());
		this.problems = List.copyOf(problems);
	}

	/** The problems in the order of the text; of those that follow from each other the first. */
	public List<Problem> problems() {
		return problems;
	}
}
