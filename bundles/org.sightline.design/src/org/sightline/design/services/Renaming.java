package org.sightline.design.services;

import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.design.tools.RefusedException;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.scoping.NewNames;
import org.sightline.dsl.values.Names;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Initiative;

/** What the tool for renaming does. */
public class Renaming {

	/**
	 * Calls an element something else. People see its label where it has one, so that changes; otherwise its name does. What cannot
	 * be a name for its letters, such as several words, becomes the label; a name that is taken or is a word of the language is refused.
	 */
	public Element rename(Element element, String text) {
		String words = oneLine(text);
		if (words.isEmpty()) {
			throw new RefusedException("label.empty");
		}
		if (element.getLabel() != null || !Names.isName(words)) {
			element.setLabel(words);
		} else if (!words.equals(element.getName())) {
			NewNames.objection(PlanFacts.of(element).model(), element, words).ifPresent(Renaming::refuse);
			element.setName(words);
		}
		return element;
	}

	/** What people call the initiative of an effect. */
	public String initiativeName(Effect effect) {
		return Words.name((Initiative) effect.eContainer());
	}

	/** Calls the initiative of an effect something else. */
	public Effect renameInitiative(Effect effect, String text) {
		rename((Initiative) effect.eContainer(), text);
		return effect;
	}

	private static void refuse(Message objection) {
		throw new RefusedException(objection);
	}

	/** A text on one line, without what is no letter at all and no file could hold. */
	static String oneLine(String text) {
		return text == null ? "" : text.replaceAll("[\\s\\p{Cc}\\p{Cs}\u2028\u2029\uFFFE\uFFFF]+", " ").strip();
	}
}
