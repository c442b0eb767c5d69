package org.sightline.dsl.ide.completion;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElement;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElementComputer;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;

import com.google.inject.Inject;

/** What the grammar expects at a cursor. */
final class Expected {

	/** Lines of a block that are read again without what stands before them, where that is not understood. */
	private static final int LINES = 12;

	private final IContentAssistParser parser;
	private final FollowElementComputer follow;

	@Inject
	Expected(IContentAssistParser parser, FollowElementComputer follow) {
		this.parser = parser;
		this.follow = follow;
	}

	/** The elements of the grammar that can begin at a cursor; those that begin another fact only where its line begins. */
	Collection<AbstractElement> at(Cursor cursor) {
		Collection<AbstractElement> expected = understood(cursor);
		if (!cursor.starts()) {
			Set<AbstractElement> facts = new LinkedHashSet<>(after(""));
			facts.addAll(after(cursor.head()));
			expected.removeAll(facts);
		}
		return expected;
	}

	private Collection<AbstractElement> understood(Cursor cursor) {
		Collection<AbstractElement> expected = after(cursor.head() + cursor.text());
		int cut = cursor.text().length();
		for (int line = 0; line < LINES && expected.isEmpty() && cut > 0; line++) {
			cut = cursor.text().lastIndexOf('\n', cut - 1);
			expected = after(cursor.head() + cursor.text().substring(cut + 1));
		}
		return expected.isEmpty() && cursor.starts() ? after(cursor.head()) : expected;
	}

	private Collection<AbstractElement> after(String text) {
		Set<AbstractElement> expected = new LinkedHashSet<>();
		for (FollowElement element : parser.getFollowElements(text, true)) {
			follow.computeFollowElements(List.of(element), expected);
		}
		return expected;
	}
}
