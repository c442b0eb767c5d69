package org.sightline.live;

import java.time.Duration;

/**
 * How soon things happen.
 *
 * @param pause how long nobody has to type before the plan is checked
 * @param disk  how often files on disk are looked at, at most
 */
public record Pace(Duration pause, Duration disk) {

	/** Soon after a word is finished; the disk, every two seconds. */
	public static final Pace USUAL = new Pace(Duration.ofMillis(250), Duration.ofSeconds(2));
}
