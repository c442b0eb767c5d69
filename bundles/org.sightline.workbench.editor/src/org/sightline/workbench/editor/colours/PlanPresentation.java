package org.sightline.workbench.editor.colours;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** The colours that need no understanding, shown as one types: comments and texts. What words mean is coloured by {@link NameColours}. */
public final class PlanPresentation extends PresentationReconciler {

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
}
