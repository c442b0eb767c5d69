package org.sightline.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.sightline.dsl.findings.Kinds;
import org.sightline.dsl.ide.names.Occurrence;
import org.sightline.dsl.ide.names.Occurrences;
import org.sightline.dsl.ide.text.Regions;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Element;

/** Explains names by what the plan says about them, and keywords in one line. */
public final class Hovers {

	private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	/** What to show at an offset of a file; empty where nothing can be said. */
	public Optional<Hover> at(LoadedPlan plan, String file, int offset, Locale locale) {
		Optional<Occurrence> name = new Occurrences(plan).at(file, offset);
		if (name.isPresent()) {
			return name.map(found -> new Hover(describe(found.element(), locale), found.place()));
		}
		SourceFile source = Regions.file(plan, file);
		return Optional.ofNullable(Regions.leaf(source, offset)).filter(leaf -> !leaf.isHidden() && Written.isKeyword(leaf))
				.flatMap(leaf -> keyword(leaf, locale).map(help -> new Hover("**" + leaf.getText() + "**: " + help,
						Regions.place(source, leaf.getOffset(), leaf.getLength()))));
	}

	private static Optional<String> keyword(ILeafNode leaf, Locale locale) {
		return text("keyword." + leaf.getText(), locale);
	}

	/** An element's kind, name and label, and a line for everything that explains it. */
	static String describe(Element element, Locale locale) {
		List<String> lines = new ArrayList<>();
		String label = element.getLabel() == null ? "" : " \u201C" + element.getLabel() + "\u201D";
		lines.add("**" + element.getName() + "**" + label + " \u00B7 " + Kinds.of(element).in(locale));
		Summary.unit(element).ifPresent(unit -> lines.add(line(text("feature.unit", locale).orElseThrow(), unit)));
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			title(element.eClass(), feature, locale).ifPresent(
					title -> Written.of(element, feature).forEach(value -> lines.add(line(title, value))));
		}
		return lines.get(0) + (lines.size() == 1 ? "" : "\n\n" + String.join("\n", lines.subList(1, lines.size())));
	}

	private static String line(String title, String value) {
		return "- " + title + ": " + value;
	}

	/** What a feature is called in explanations; empty for one that does not explain anything. */
	private static Optional<String> title(EClass type, EStructuralFeature feature, Locale locale) {
		return text("feature." + type.getName() + "." + feature.getName(), locale)
				.or(() -> text("feature." + feature.getEContainingClass().getName() + "." + feature.getName(), locale));
	}

	private static Optional<String> text(String key, Locale locale) {
		ResourceBundle texts = ResourceBundle.getBundle(Hovers.class.getPackageName() + ".messages", locale,
				Hovers.class.getClassLoader(), EXACT);
		return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
	}
}
