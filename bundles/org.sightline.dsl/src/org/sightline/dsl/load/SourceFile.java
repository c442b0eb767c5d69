package org.sightline.dsl.load;

import org.sightline.model.PlanFile;

/**
 * One file of a loaded plan.
 *
 * @param path    path relative to the plan's root, with `/`
 * @param text    the text as read
 * @param content what it says, as far as it could be understood; never null
 */
public record SourceFile(String path, String text, PlanFile content) {
}
