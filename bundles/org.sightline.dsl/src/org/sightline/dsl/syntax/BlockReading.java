package org.sightline.dsl.syntax;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
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
		if (before.hasSyntaxErrors()) {
			return fullyReparse(parser, before, change);
		}
		IParseResult read = super.reparse(parser, before, change);
		return endsHidden(read.getRootNode()) ? fullyReparse(parser, read, new ReplaceRegion(0, 0, "")) : read;
	}

	/**
	 * Whether some block ends with white space or a comment. Read as a whole, these belong to the block that follows; a block
	 * that is read alone keeps what an edit has put at its end.
	 */
	private static boolean endsHidden(ICompositeNode text) {
		for (INode block : text.getChildren()) {
			if (block instanceof ICompositeNode composite && last(composite) instanceof ILeafNode leaf && leaf.isHidden()) {
				return true;
			}
		}
		return false;
	}

	private static INode last(ICompositeNode node) {
		INode last = node;
		while (last instanceof ICompositeNode composite && composite.hasChildren()) {
			last = composite.getLastChild();
		}
		return last;
	}

	@Override
	protected boolean isInvalidRootNode(ICompositeNode text, ICompositeNode candidate) {
		String within = GrammarUtil.containingRule(candidate.getGrammarElement()).getName();
		return super.isInvalidRootNode(text, candidate) || !within.equals("TopBlock") && !within.equals("PlanFile");
	}
}
