package org.sightline.diagram.evaluate;

/** A picture would have so many nodes and edges that nobody could read it. */
public final class TooLargeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int most;

	TooLargeException(int most) {
		super("more than " + most + " nodes and edges");
		this.most = most;
	}

	/** How many nodes and edges a picture may have. */
	public int most() {
		return most;
	}
}
