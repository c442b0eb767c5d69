/**
 * What a change of the model does to the text: for every tool that works on objects, as the pictures do, while the text is
 * the truth. No user interface, no OSGi.
 *
 * <pre>{@code
 * EditablePlan editable = EditablePlan.of(plan);                 // a copy; refused while the text is not understood
 * Initiative callback = editable.copyOf(initiative);
 * callback.setLabel("30分コールバック");                          // any change of the copy, in any order
 * PlanEdit edit = editable.edit();                               // the smallest changes of the texts, or why there are none
 * }</pre>
 *
 * <b>What stays.</b> Whatever the change does not concern keeps every character: order, layout, kind of line break, a byte
 * order mark, a missing line break at the end. Values change in place. A new clause or block is written in the
 * formatter's layout on lines of its own, with its neighbours' indentation, behind the one before it in the model. A file
 * that comes to name something of a file that it does not see gets the import.
 *
 * <p><b>Comments.</b> No edit removes a comment. What is removed takes only its own words; comments above it, beside it and
 * inside it stay where they are, each on its line.
 *
 * <p><b>Safety.</b> The changed text is read again before it is given out. Unless it is without mistakes of the language and
 * says exactly what the changed model says, the edit is refused.
 *
 * <p><b>Threads.</b> A plan that is being edited belongs to its thread: with `LivePlan`, copy, change and ask for the edit
 * inside one `read`. A {@link org.sightline.edits.PlanEdit} is immutable and may go anywhere.
 */
package org.sightline.edits;
