package org.sightline.dsl.ide.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.sightline.dsl.ide.hover.Written;
import org.sightline.dsl.ide.names.Occurrence;
import org.sightline.dsl.ide.names.Occurrences;
import org.sightline.dsl.ide.outline.Highlight.Kind;
import org.sightline.dsl.ide.text.Regions;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Element;
import org.sightline.model.Metric;
import org.sightline.model.Stage;

/** Colours words by what they mean: a name by what it names, even if it is also a word of the language. */
public final class Highlighting {

	private Highlighting() {
	}

	/** The words of a file with their kinds, in the order of the text. */
	public static List<Highlight> of(SourceFile file, Occurrences names) {
		List<Highlight> words = new ArrayList<>();
		for (Occurrence name : names.in(file.path())) {
			words.add(new Highlight(name.place(), kind(name.element()), name.declaration()));
		}
		for (ILeafNode leaf : Regions.root(file).getLeafNodes()) {
			kind(leaf).ifPresent(kind -> words.add(new Highlight(Regions.place(file, leaf.getOffset(), leaf.getLength()), kind, false)));
		}
		words.sort(Comparator.comparingInt(word -> word.place().offset()));
		return words;
	}

	private static Kind kind(Element element) {
		return element instanceof Metric ? Kind.METRIC
				: element instanceof Stage ? Kind.JOURNEY : Kind.valueOf(element.eClass().getName().toUpperCase(Locale.ROOT));
	}

	private static Optional<Kind> kind(ILeafNode leaf) {
		if (Written.isKeyword(leaf)) {
			return Optional.of(Kind.KEYWORD);
		}
		if (leaf.getGrammarElement() instanceof Keyword keyword) {
			boolean partOfName = GrammarUtil.isDatatypeRule(GrammarUtil.containingRule(keyword));
			return partOfName ? Optional.empty() : Optional.of(Kind.SIGN);
		}
		AbstractRule rule = leaf.getGrammarElement() instanceof RuleCall call ? call.getRule()
				: leaf.getGrammarElement() instanceof AbstractRule hidden ? hidden : null;
		return rule == null ? Optional.empty() : switch (rule.getName()) {
			case "STRING" -> Optional.of(Kind.TEXT);
			case "NUM" -> Optional.of(Kind.NUMBER);
			case "ML_COMMENT", "SL_COMMENT" -> Optional.of(Kind.COMMENT);
			default -> Optional.empty();
		};
	}
}
