package org.sightline.serve.windows;

/** Is told, on the plan's thread, what happens to a plan besides what its windows are told. */
interface Follower {

	/** A text or the history has changed, or files were saved. */
	void changed();

	/** A window's cursor has moved. */
	void cursor(String window, String path, int offset);
}
