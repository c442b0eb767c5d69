/**
 * One diagram in one window.
 *
 * <p><b>Threads.</b> Each diagram has one thread, GLSP's dispatcher. Everything in this package belongs to it: what is shown, the
 * model from which it was drawn, forms that wait for an answer. It may wait for the plan's thread, which never waits for it. From
 * elsewhere (the plan's thread, the host's, the one that brings messages) comes only what is put into its queue:
 * {@link org.sightline.glsp.session.Tasks}. What is sent leaves on the dispatcher's thread, and answers to the first two requests on the
 * one that brought them; the channel is used by one thread at a time.
 *
 * <p>When the channel closes, the diagram stops listening to plan and host first, then its thread ends when it has done what it was
 * doing. The plan itself and the host are the host's to close.
 */
package org.sightline.glsp.session;
