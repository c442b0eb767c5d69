/**
 * Plans that are being edited: for editors, the language server, the browser's server and the workbench's views. No user
 * interface, no OSGi.
 *
 * <pre>{@code
 * try (LivePlans plans = new LivePlans(services.loader())) {
 *     LivePlan plan = plans.open(PlanHome.of(file, folder));
 *     plan.listen(state -> show(state.findings()));           // told by the plan's thread, never by yours
 *     plan.edit("growth.plan", textInTheEditor);              // after each keystroke; returns at once
 *     plan.read(model -> services.completion().at(model.plan(), "growth.plan", cursor, locale)).thenAccept(…);
 *     plan.close();
 * }
 * }</pre>
 *
 * <b>Threads.</b> Each plan has one thread, on which its text is read, linked and checked. The model of a plan (all EMF
 * objects, {@code LoadedPlan}, {@code PlanAnalysis}, networks compiled from it) is changed in place by the next edit, so it
 * may be touched only inside a function given to {@link org.sightline.live.LivePlan#read}, which runs on that thread and
 * sees all edits made before the call. What such a function returns must not hold on to the model. Everything else here
 * may be called from any thread, does not block, and is immutable: {@link org.sightline.live.LiveState}, findings and
 * texts. A long computation, such as a forecast, works on a copy of its own:
 * {@link org.sightline.live.PlanTexts#load}.
 *
 * <p><b>Time.</b> An edit is read and checked when no other came for a quarter of a second; a check that is overtaken by
 * an edit is given up. Readers do not wait for that pause, and a check lets them pass between two rules.
 */
package org.sightline.live;
