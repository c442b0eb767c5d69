package org.sightline.glsp.host;

/** Is told, on any thread, what happens around a diagram. Returns at once. */
public interface HostListener {

	/** A text has changed, the file of positions among them, or was saved; or the history has. */
	void changed();

	/**
	 * A person went to a place in the text.
	 *
	 * @param path   of the file, relative to the plan's root, with `/`
	 * @param offset of the cursor, in characters (UTF-16)
	 */
	void cursor(String path, int offset);
}
