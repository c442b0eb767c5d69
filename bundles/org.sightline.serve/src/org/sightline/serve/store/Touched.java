package org.sightline.serve.store;

import java.util.List;

import org.sightline.serve.text.ChangeSet.Region;

/**
 * What a step of the history has changed.
 *
 * @param files all files of it
 * @param file  the one to show
 * @param at    what to show of it
 */
public record Touched(List<String> files, String file, Region at) {
}
