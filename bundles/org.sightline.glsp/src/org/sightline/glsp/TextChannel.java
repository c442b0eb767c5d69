package org.sightline.glsp;

/** The way of messages to one window: a WebSocket, or a function of a browser that is part of a window. */
@FunctionalInterface
public interface TextChannel {

	/**
	 * Sends one message, which is JSON. Called by one thread at a time, in the order in which messages have to arrive; returns soon, and
	 * does nothing where the window is gone.
	 */
	void send(String json);
}
