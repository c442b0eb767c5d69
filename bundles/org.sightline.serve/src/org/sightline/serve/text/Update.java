package org.sightline.serve.text;

/**
 * One change of a document, as all windows see it.
 *
 * @param client  who made it: a window, or what else changes texts
 * @param changes leads from one version to the next
 */
public record Update(String client, ChangeSet changes) {
}
