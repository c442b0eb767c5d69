package org.sightline.dsl.syntax;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.impl.PartialParsingHelper;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Reads an edited text again: only the block that was edited, as long as all is well; the whole text as soon as
 * something is wrong in it, since a mistake in one block can change how the others are read.
 */
public final class BlockReading extends PartialParsingHelper {

	@Override
	public IParseResult reparse(IParser parser, IParseResult before, ReplaceRegion change) {
		return before.hasSyntaxErrors() ? fullyReparse(parser, before, change) : super.reparse(parser, before, change);
	}

	@Override
	protected boolean isInvalidRootNode(ICompositeNode text, ICompositeNode candidate) {
		String within = GrammarUtil.containingRule(candidate.getGrammarElement()).getName();
		return super.isInvalidRootNode(text, candidate) || !within.equals("TopBlock") && !within.equals("PlanFile");
	}
}
