/**
 * The diagrams in Eclipse Sirius, over the plan's text.
 *
 * <p>A session of Sirius works on a copy of the plan ({@link org.sightline.sirius.resource.SessionPlan}), all files of which are
 * linked; each file of the copy is a resource. Saving says what changed in the copy as the smallest change of the text
 * ({@code org.sightline.edits}). The text is the truth: the copy is made anew when it changes, and edits of the copy are refused
 * while the text is not understood. What is refused, what is merged and who is asked is written down in {@code docs/sirius.md}.
 */
package org.sightline.sirius;
