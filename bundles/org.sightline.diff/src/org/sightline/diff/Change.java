package org.sightline.diff;

import java.util.Optional;

import org.sightline.dsl.findings.Kinds;
import org.sightline.dsl.findings.Message;

/**
 * One difference in what two versions of a plan mean.
 *
 * @param of      what it is about
 * @param kind    what happened
 * @param element the element, such as `metric leads`, by its newer name
 * @param feature what of it, such as `baseline`; empty where the whole element came or went, `name` where it was renamed
 * @param before  what the old version says; empty where it says nothing
 * @param after   what the new version says; empty where it says nothing
 */
public record Change(ChangeClass of, ChangeKind kind, String element, String feature, Optional<Value> before, Optional<Value> after) {

	/** The element in the reader's language: metric leads, 指標「leads」. */
	public Message elementShown() {
		int space = element.indexOf(' ');
		return space < 0 ? Kinds.of(element)
				: Message.of(Change.class, "element", Kinds.of(element.substring(0, space)), element.substring(space + 1));
	}

	/** The feature in the reader's language: baseline, 基準値. */
	public Message featureShown() {
		return Features.of(feature);
	}
}
