package org.sightline.dsl.ide.hover;

import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What a plan's text says about a feature, in the writer's own figures: 24% and not 0.24. */
public final class Written {

	private Written() {
	}

	/** The values of a feature as written, without the keyword that begins them (unless it is all there is); texts without their quotes. */
	public static List<String> of(EObject object, EStructuralFeature feature) {
		if (feature.getEType() == EcorePackage.Literals.ESTRING) {
			Object value = object.eGet(feature);
			return value instanceof List<?> list ? list.stream().map(Object::toString).toList()
					: value == null ? List.of() : List.of(value.toString());
		}
		return NodeModelUtils.findNodesForFeature(object, feature).stream().map(Written::of).toList();
	}

	private static String of(INode node) {
		String text = NodeModelUtils.getTokenText(node);
		return StreamSupport.stream(node.getLeafNodes().spliterator(), false).filter(leaf -> !leaf.isHidden()).findFirst()
				.filter(Written::isKeyword).map(leaf -> text.substring(leaf.getLength()).strip()).filter(rest -> !rest.isEmpty()).orElse(text);
	}

	/** Whether a word belongs to the language here: not a name that is also a keyword, not a sign. */
	public static boolean isKeyword(ILeafNode leaf) {
		boolean ofLanguage = leaf.getGrammarElement() instanceof EnumLiteralDeclaration
				|| leaf.getGrammarElement() instanceof Keyword keyword
						&& !GrammarUtil.isDatatypeRule(GrammarUtil.containingRule(keyword));
		return ofLanguage && Character.isLetter(leaf.getText().charAt(0));
	}
}
