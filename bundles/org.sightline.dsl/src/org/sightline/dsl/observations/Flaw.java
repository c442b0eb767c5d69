package org.sightline.dsl.observations;

import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.syntax.Problem;

/**
 * Something wrong with observations.
 *
 * @param file path of the plan file or CSV file
 * @param text the text of that file
 */
public record Flaw(String file, String text, Severity severity, Problem problem) {
}
