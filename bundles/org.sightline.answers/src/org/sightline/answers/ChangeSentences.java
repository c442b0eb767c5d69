package org.sightline.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.sightline.diff.Change;
import org.sightline.diff.Value;
import org.sightline.dsl.findings.Message;

/** Changes for people, each in one sentence. */
public final class ChangeSentences {

	/** Characters of a value that are shown: a new block is recognised by its beginning. */
	private static final int LONGEST = 240;

	private ChangeSentences() {
	}

	/**
	 * The sentence of a change.
	 *
	 * @param each what is done to each part that comes from the plan, such as writing out what a terminal would obey
	 */
	public static String of(Change change, Locale locale, UnaryOperator<String> each) {
		String key = "change." + change.kind().name().toLowerCase(Locale.ROOT) + (change.feature().isEmpty() ? ".element" : "");
		return Message.of(ChangeSentences.class, key, shown(Optional.of(change.elementShown()), locale, each),
				shown(Optional.of(change.featureShown()), locale, each), shown(change.before().map(Value::shown), locale, each),
				shown(change.after().map(Value::shown), locale, each)).in(locale);
	}

	private static String shown(Optional<Message> message, Locale locale, UnaryOperator<String> each) {
		String text = message.map(said -> said.in(locale)).orElse("");
		int length = text.codePointCount(0, text.length());
		String cut = length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
		return text.isEmpty() ? "" : each.apply(cut);
	}
}
