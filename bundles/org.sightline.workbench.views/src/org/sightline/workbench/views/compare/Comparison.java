package org.sightline.workbench.views.compare;

import java.util.List;
import java.util.Map;

import org.sightline.diff.ChangeClass;
import org.sightline.diff.ChangeKind;
import org.sightline.workbench.views.picture.Drawing;

/**
 * What there is to say about two versions, in words and pictures. Immutable: nothing of the plans' models is in it.
 *
 * @param headline what it does to the main goal, and to the others
 * @param changes  what changed, by class
 * @param pictures the comparison of each diagram, by the view's title, in the definition's order
 * @param before   the texts of the older version by path
 * @param after    the texts of the newer one
 */
record Comparison(List<String> headline, List<Row> changes, Map<String, Drawing> pictures, Map<String, String> before, Map<String, String> after) {

	/**
	 * One change.
	 *
	 * @param element what changed, in the reader's words
	 * @param feature what of it; empty for all of it
	 * @param before  what was said; empty for nothing
	 * @param after   what is said now
	 * @param money   what it does to the main goal; empty where that is not known for it alone
	 */
	record Row(ChangeClass of, ChangeKind kind, String element, String feature, String before, String after, String money) {
	}
}
