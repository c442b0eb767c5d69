package org.sightline.dsl.syntax;

import java.util.List;

import org.antlr.runtime.CharStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.antlr.runtime.RecognitionException;
import org.sightline.dsl.parser.antlr.PlanParser;

import com.google.inject.Inject;

/**
 * Reads the text of a plan so that one mistake costs one message and nothing else is lost: words are mended before they
 * are parsed; and where the parser had to pass over more than the line of a mistake, the text is read once more without
 * that line.
 */
public final class PlanReader extends PlanParser {

	/** A text may be read so often; a plan with more mistakes of the kind loses the rest of a block. */
	private static final int READINGS = 12;
	/** Texts longer than this are read twice at most: they are no plans that a person broke. */
	private static final int LONG = 2_000_000;

	@Inject
	private PlanWords words;
	private TokenKinds kinds;

	private record Reading(IParseResult result, List<ProblemParser.Gap> gaps) {
	}

	@Override
	protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder builder, int lookAhead) {
		String text = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
		if (kinds == null) {
			kinds = new TokenKinds(getTokenDefProvider());
		}
		PlanTokens tokens = new PlanTokens(createLexer(in), kinds, text);
		Problems problems = new Problems();
		new Habits(tokens, words, problems).mend();
		new TokenMending(tokens, problems).mend();
		new DividedNames(tokens, words, problems).join();
		new FormulaLength(tokens, words.blocks(), problems).limit();
		new Nesting(tokens, problems).limit();
		if (!rule.equals("PlanFile") && !beginsBlock(tokens)) {
			Reading only = read(rule, tokens, text, builder, lookAhead, problems);
			return finish(only, problems, text);
		}
		new StrayText(tokens, words, problems).join();
		GapClosing closing = new GapClosing(tokens, words);
		int readings = text.length() > LONG ? 2 : READINGS;
		for (int i = 1;; i++) {
			Problems found = new Problems();
			Reading reading = read(rule, tokens, text, builder, lookAhead, found);
			List<ProblemParser.Gap> closed = i == readings ? List.of() : closing.close(reading.gaps());
			if (closed.isEmpty()) {
				problems.addAll(found);
				return finish(reading, problems, text);
			}
			// the other problems will be found again
			closed.forEach(gap -> problems.add(gap.problem()));
		}
	}

	private boolean beginsBlock(PlanTokens tokens) {
		int first = tokens.next(-1);
		return first < tokens.size() && words.blocks().contains(tokens.keyword(first));
	}

	private Reading read(String rule, PlanTokens tokens, String text, NodeModelBuilder builder, int lookAhead, Problems problems) {
		XtextTokenStream stream = createTokenStream(tokens.source());
		stream.initCurrentLookAhead(lookAhead);
		setInitialHiddenTokens(stream);
		ProblemParser parser = new ProblemParser(stream, getGrammarAccess(), new ProblemWording(words, kinds, text), problems, text.length());
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
		parser.setNodeModelBuilder(builder);
		parser.setSemanticModelBuilder(getElementFactory());
		IUnorderedGroupHelper unordered = getUnorderedGroupHelper().get();
		parser.setUnorderedGroupHelper(unordered);
		unordered.initializeWith(parser);
		try {
			return new Reading(parser.parse(rule), parser.gaps());
		} catch (RecognitionException e) {
			throw new IllegalStateException(e); // the parser recovers from all of them
		}
	}

	private static IParseResult finish(Reading reading, Problems problems, String text) {
		EObject content = reading.result().getRootASTElement();
		return new PlanParseResult(content, reading.result().getRootNode(), problems.worthSaying(text));
	}
}
