package org.sightline.serve.store;

import java.util.Optional;

/**
 * What became of an unsaved file on disk.
 *
 * @param base the text that both come from, with the windows' end of line; empty for a file that was new
 * @param disk the text on disk; empty where it was deleted
 */
public record Conflict(Optional<String> base, Optional<String> disk) {
}
