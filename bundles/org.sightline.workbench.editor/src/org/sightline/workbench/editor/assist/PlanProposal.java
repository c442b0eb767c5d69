package org.sightline.workbench.editor.assist;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.sightline.dsl.ide.completion.Proposal;
import org.sightline.dsl.ide.completion.Proposal.Kind;
import org.sightline.workbench.editor.Icons;

/** A proposal of the language in the editor's list. What was typed since it was made narrows it down. */
final class PlanProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3, ICompletionProposalExtension6 {

	private final Proposal proposal;
	private final int asked;
	private Point selection;

	PlanProposal(Proposal proposal, int asked) {
		this.proposal = proposal;
		this.asked = asked;
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		try {
			String indent = indent(document, proposal.offset());
			Template template = Template.of(proposal.text(), indent, TextUtilities.getDefaultLineDelimiter(document));
			document.replace(proposal.offset(), offset - proposal.offset(), template.text());
			selection = new Point(proposal.offset() + template.text().length(), 0);
			if (!template.places().isEmpty()) {
				fillIn(viewer, template);
			}
		} catch (BadLocationException e) {
			selection = null; // the text has become another one: nothing is written
		}
	}

	/** Lets people go through the places with the tabulator. */
	private void fillIn(ITextViewer viewer, Template template) throws BadLocationException {
		List<List<IRegion>> stops = template.places().values().stream()
				.map(places -> places.stream().map(place -> (IRegion) new Region(proposal.offset() + place[0], place[1])).toList()).toList();
		IRegion first = Stops.begin(viewer, stops, proposal.offset() + template.text().length());
		selection = new Point(first.getOffset(), first.getLength());
		viewer.revealRange(proposal.offset(), template.text().length()); // all of what is to be filled in
	}

	private static String indent(IDocument document, int offset) throws BadLocationException {
		int start = document.getLineInformationOfOffset(offset).getOffset();
		int end = start;
		while (end < offset && Character.isWhitespace(document.getChar(end))) {
			end++;
		}
		return document.get(start, end - start);
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			String typed = document.get(proposal.offset(), offset - proposal.offset()).toLowerCase(Locale.ROOT);
			String asSaid = document.get(proposal.offset(), Math.min(offset, asked) - proposal.offset()).toLowerCase(Locale.ROOT);
			String name = proposal.label().toLowerCase(Locale.ROOT);
			return name.startsWith(typed) || !name.startsWith(asSaid) && proposal.detail().toLowerCase(Locale.ROOT).contains(typed);
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString text = new StyledString(proposal.kind() == Kind.TEMPLATE ? proposal.label() + " …" : proposal.label());
		return proposal.detail().isEmpty() ? text : text.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public String getAdditionalProposalInfo() {
		return proposal.kind() == Kind.TEMPLATE ? Template.of(proposal.text(), "", "\n").text() : null;
	}

	@Override
	public Image getImage() {
		return Icons.of(proposal.kind());
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return proposal.kind() == Kind.TEMPLATE ? null : proposal.text();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return proposal.offset();
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("a viewer is needed");
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return null;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before it is chosen
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was shown
	}
}
