package org.sightline.serve.http;

import java.util.Map;
import java.util.Optional;

/** What is at the server's end of WebSockets. */
public interface Sockets {

	/** Whether sockets are answered at a path. */
	boolean answers(String path);

	/**
	 * A browser, let in already, opens a socket.
	 *
	 * @param path   one that is answered
	 * @param query  what the address says behind `?`, the last value of each name
	 * @param socket the way to the browser
	 * @return what listens to it; empty where the query makes no sense: the socket is closed then
	 */
	Optional<Listener> open(String path, Map<String, String> query, Socket socket);

	/** The way to a browser; may be used by any thread. */
	interface Socket {

		/** Sends a text. One after the other, in the order of the calls; nothing where the browser has gone. */
		void send(String text);

		/** Ends it, for a reason of RFC 6455, such as 1008. */
		void close(int code);
	}

	/** The server's end of a socket. Called by one thread at a time. */
	interface Listener {

		/**
		 * The browser says something.
		 *
		 * @param next to be called when the next text can be taken: nothing is read before, so a browser cannot fill the memory
		 */
		void text(String text, Runnable next);

		/** The browser has gone. */
		void closed();
	}
}
