package org.sightline.dsl.ide.actions;

import java.util.List;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;

/**
 * Something an editor offers to do about a finding.
 *
 * @param preferred whether it is the best of the finding's fixes
 */
public record CodeAction(Message title, Finding finding, List<TextChange> changes, boolean preferred) {
}
