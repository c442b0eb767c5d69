package org.sightline.workbench.editor.assist;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which brace belongs to which. */
public final class Braces extends DefaultCharacterPairMatcher {

	/** The braces of the language. */
	public Braces() {
		super(new char[] { '{', '}', '(', ')' });
	}
}
