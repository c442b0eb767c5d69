package org.sightline.edits.grammar;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;

/** The words for the literals of an enumeration. */
final class Words {

	private Words() {
	}

	/** The first word for a literal; empty where the rule has none. */
	static String of(EnumRule rule, Object literal) {
		for (TreeIterator<EObject> all = rule.eAllContents(); all.hasNext();) {
			if (all.next() instanceof EnumLiteralDeclaration each && each.getEnumLiteral().getInstance() == literal) {
				return each.getLiteral().getValue();
			}
		}
		return "";
	}
}
