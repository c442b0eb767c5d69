package org.sightline.workbench.editor.colours;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/**
 * The colours that need no understanding, shown as one types: comments and texts. What words mean is coloured by
 * {@link NameColours}. A long text is coloured piece by piece, what is seen first, so that the window never waits for it.
 */
public final class PlanPresentation extends PresentationReconciler {

	/** So many characters are coloured at once. */
	private static final int PIECE = 16_000;
	private static final int PAUSE = 10; // milliseconds

	private TextViewer viewer;
	private int next;
	private int end;

	/** The colours of all plan texts. */
	public PlanPresentation() {
		RuleBasedScanner scanner = new RuleBasedScanner();
		scanner.setRules(new IRule[] { new EndOfLineRule("//", token("comment")), new MultiLineRule("/*", "*/", token("comment")),
				new SingleLineRule("\"", "\"", token("text"), '\\') });
		DefaultDamagerRepairer lines = new DefaultDamagerRepairer(scanner);
		setDamager(lines, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(lines, IDocument.DEFAULT_CONTENT_TYPE);
	}

	/** A token that asks for its colour when it is drawn: it may have changed. */
	private static IToken token(String colour) {
		return new Token(null) {
			@Override
			public Object getData() {
				return new TextAttribute(PlanColours.colours().get(PlanColours.PREFIX + colour));
			}
		};
	}

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer instanceof TextViewer known ? known : null;
		super.install(textViewer);
	}

	@Override
	public void uninstall() {
		viewer = null;
		super.uninstall();
	}

	@Override
	protected TextPresentation createPresentation(IRegion damage, IDocument document) {
		if (viewer == null || damage.getLength() <= PIECE) {
			return super.createPresentation(damage, document);
		}
		boolean waiting = next < end;
		next = waiting ? Math.min(next, damage.getOffset()) : damage.getOffset();
		end = waiting ? Math.max(end, damage.getOffset() + damage.getLength()) : damage.getOffset() + damage.getLength();
		if (!waiting) {
			viewer.getTextWidget().getDisplay().timerExec(PAUSE, this::goOn);
		}
		int seen = Math.max(damage.getOffset(), Math.min(viewer.getTopIndexStartOffset(), damage.getOffset() + damage.getLength() - 1));
		return super.createPresentation(new Region(seen, Math.min(PIECE, damage.getOffset() + damage.getLength() - seen)), document);
	}

	private void goOn() {
		if (viewer == null || viewer.getDocument() == null || viewer.getTextWidget() == null) {
			next = end;
			return;
		}
		int piece = Math.min(PIECE, Math.min(end, viewer.getDocument().getLength()) - next);
		if (piece > 0) {
			viewer.invalidateTextPresentation(next, piece);
			next += piece;
			viewer.getTextWidget().getDisplay().timerExec(PAUSE, this::goOn);
		} else {
			next = end;
		}
	}
}
