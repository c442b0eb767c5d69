package org.sightline.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sightline.dsl.findings.Message;

/** What features of elements are called. */
final class Features {

	/** A feature with the name of something else in its own, as in `effort from Sales`, or with two, as in `receives lead from Marketing`. */
	private static final Pattern OF = Pattern.compile("(effort from|guide for|expect|season|signed|decide|heard|next|receives|accept) (.*?)(?: (?:on|from) (.*))?");
	private static final Pattern OBSERVED = Pattern.compile("\\d.*");

	private Features() {
	}

	static Message of(String feature) {
		Matcher of = OF.matcher(feature);
		if (of.matches()) {
			String key = "feature." + feature.split(" ")[0];
			return of.group(3) == null ? Message.of(Features.class, key + ".of", of.group(2))
					: Message.of(Features.class, key + ".of.both", of.group(2), of.group(3));
		}
		if (OBSERVED.matcher(feature).matches() || feature.isEmpty()) {
			return Message.of(Features.class, "value", feature);
		}
		return Message.of(Features.class, "feature." + feature.replace(' ', '_'));
	}
}
