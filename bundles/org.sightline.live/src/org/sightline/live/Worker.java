package org.sightline.live;

import java.time.Duration;

/** The one thread of a plan. Tasks run one after the other, in the order given; those that wait, when their time has come. */
public interface Worker {

	/** Runs a task when those before it are done. */
	void run(Runnable task);

	/** Runs a task when some time has passed. */
	void after(Duration pause, Runnable task);

	/** Runs this when what it is doing is done, and then nothing any more. */
	void stop(Runnable last);
}
