package org.sightline.diff;

import java.util.Optional;

/**
 * One difference in what two versions of a plan mean.
 *
 * @param of      what it is about
 * @param kind    what happened
 * @param element the element, such as `metric leads`, by its newer name
 * @param feature what of it, such as `baseline`; empty where the whole element came or went, `name` where it was renamed
 * @param before  what the old version says, as the language writes it; empty where it says nothing
 * @param after   what the new version says; empty where it says nothing
 */
public record Change(ChangeClass of, ChangeKind kind, String element, String feature, Optional<String> before,
		Optional<String> after) {
}
