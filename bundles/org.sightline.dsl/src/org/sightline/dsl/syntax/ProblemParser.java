package org.sightline.dsl.syntax;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.sightline.dsl.parser.antlr.internal.InternalPlanParser;
import org.sightline.dsl.services.PlanGrammarAccess;

/** The generated parser; reports problems in words for people, and where it had to pass over text. */
final class ProblemParser extends InternalPlanParser {

	/**
	 * The parser could not go on at a token, and went on at a later one, leaving out what is between.
	 *
	 * @param betweenClauses where a clause of a block could begin
	 * @param betweenBlocks  where a block could begin
	 * @param problem        what is wrong there
	 */
	record Gap(int from, int to, boolean betweenClauses, boolean betweenBlocks, Problem problem) {
	}

	private final ProblemWording wording;
	private final Problems problems;
	private final List<Gap> gaps = new ArrayList<>();
	private final int length;

	ProblemParser(XtextTokenStream tokens, PlanGrammarAccess grammar, ProblemWording wording, Problems problems, int length) {
		super(tokens, grammar);
		this.wording = wording;
		this.problems = problems;
		this.length = length;
	}

	List<Gap> gaps() {
		return gaps;
	}

	/** Called where one word is missing or too much, and the parser goes on. */
	@Override
	public void reportError(RecognitionException error) {
		Problem problem = add(error);
		if (error instanceof MissingTokenException && wording.expectsEndOfText(error)) {
			gaps.add(new Gap(offset(input), length, false, true, problem));
		}
		if (atJunk(error)) {
			gaps.add(new Gap(offset(input), offset(input), true, false, problem));
		}
		super.reportError(error);
	}

	/** Called where the parser gives a rule up. */
	@Override
	public void recover(IntStream in, RecognitionException error) {
		Problem problem = add(error);
		int from = offset(in);
		super.recover(in, error);
		int to = offset(in);
		if (to > from || atJunk(error)) {
			boolean betweenBlocks = wording.expectsEndOfText(error);
			gaps.add(new Gap(from, to, wording.expectsEnd(error) && !betweenBlocks, betweenBlocks, problem));
		}
	}

	private Problem add(RecognitionException error) {
		Token token = error.token;
		boolean atEnd = token == null || token.getType() == Token.EOF;
		int offset = atEnd ? length : ((CommonToken) token).getStartIndex();
		int size = atEnd ? 0 : ((CommonToken) token).getStopIndex() + 1 - offset;
		Token before = input.LT(-1);
		int endBefore = before == null ? 0 : ((CommonToken) before).getStopIndex() + 1;
		Problem problem = wording.problem(error, getCurrentNode(), offset, size, endBefore);
		problems.add(problem);
		return problem;
	}

	private boolean atJunk(RecognitionException error) {
		return error.token != null && wording.isJunk(error.token.getType());
	}

	private int offset(IntStream in) {
		Token next = ((XtextTokenStream) in).LT(1);
		return next.getType() == Token.EOF ? length : ((CommonToken) next).getStartIndex();
	}

	@Override
	protected void handleValueConverterException(ValueConverterException error) {
		INode node = error.getNode() == null ? getCurrentNode().getLastChild() : error.getNode();
		problems.add(wording.refused(error, node));
		super.handleValueConverterException(error);
	}
}
