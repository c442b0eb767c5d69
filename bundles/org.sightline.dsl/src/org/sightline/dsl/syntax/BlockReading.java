package org.sightline.dsl.syntax;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.util.ReplaceRegion;
import org.sightline.model.Block;
import org.sightline.model.PlanFile;

import com.google.inject.Inject;

/**
 * Reads an edited text again: only the block that was edited, as long as all is well; the whole text as soon as
 * something is wrong in it, since a mistake in one block can change how the others are read.
 *
 * <p>Where a block ends is as clear from the block alone as in the whole text, since the words that begin a block stand
 * nowhere else.
 */
public final class BlockReading implements IPartialParsingHelper {

	@Inject
	private NodeModelBuilder nodes;

	@Override
	public IParseResult reparse(IParser parser, IParseResult before, ReplaceRegion change) {
		ICompositeNode text = before.getRootNode();
		StringBuilder edited = new StringBuilder(text.getText());
		change.applyTo(edited);
		boolean alone = !before.hasSyntaxErrors() && Stream.of(change.getOffset(), change.getOffset() - 1).distinct()
				.map(offset -> blockAt(offset, text)).flatMap(Optional::stream)
				.anyMatch(block -> keepsApart(block, change, edited) && readAlone(block, parser, change));
		if (alone) {
			nodes.setCompleteContent(text, edited.toString());
			return before;
		}
		return parser.parse(NodeModelUtils.getEntryParserRule(text), new StringReader(edited.toString()));
	}

	private static Optional<ICompositeNode> blockAt(int offset, ICompositeNode text) {
		INode node = offset < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(text, offset);
		while (node != null && node.getParent() != text) {
			node = node.getParent();
		}
		return node instanceof ICompositeNode block && content(block) instanceof Block ? Optional.of(block) : Optional.empty();
	}

	/** Whether a change is one of this block alone, and lets no word grow together with a neighbour's. */
	private static boolean keepsApart(ICompositeNode block, ReplaceRegion change, CharSequence edited) {
		int start = block.getTotalOffset();
		int end = block.getTotalEndOffset();
		int endNow = end + change.getText().length() - change.getLength();
		return (start < change.getOffset() || start == change.getOffset() && isBlank(edited, start))
				&& (change.getEndOffset() < end || change.getEndOffset() == end && isBlank(edited, endNow));
	}

	private static boolean isBlank(CharSequence text, int offset) {
		return offset >= text.length() || Character.isWhitespace(text.charAt(offset));
	}

	/** What a part of a text directly below its root stands for. */
	private static EObject content(INode node) {
		INode inner = node;
		while (inner instanceof ICompositeNode composite && !composite.hasDirectSemanticElement()) {
			inner = composite.getLastChild();
		}
		return inner == null ? null : inner.getSemanticElement();
	}

	/** Puts a block that was read anew in place of the old one; leaves all as it is where the block alone does not tell how to read it. */
	private boolean readAlone(ICompositeNode block, IParser parser, ReplaceRegion change) {
		StringBuilder edited = new StringBuilder(block.getText());
		change.shiftBy(-block.getTotalOffset()).applyTo(edited);
		IParseResult read = parser.parse((RuleCall) block.getGrammarElement(), new StringReader(edited.toString()), block.getLookAhead());
		if (read.hasSyntaxErrors() || !(read.getRootASTElement() instanceof Block fresh) || endsHidden(read.getRootNode())) {
			return false;
		}
		List<Block> blocks = ((PlanFile) block.getParent().getSemanticElement()).getBlocks();
		blocks.set(blocks.indexOf(content(block)), fresh);
		nodes.replaceAndTransferLookAhead(block, read.getRootNode());
		return true;
	}

	/** Whether a text ends with white space or a comment: read as a whole, these belong to the block that follows. */
	private static boolean endsHidden(ICompositeNode text) {
		INode last = text;
		while (last instanceof ICompositeNode composite && composite.hasChildren()) {
			last = composite.getLastChild();
		}
		return last instanceof ILeafNode leaf && leaf.isHidden();
	}
}
