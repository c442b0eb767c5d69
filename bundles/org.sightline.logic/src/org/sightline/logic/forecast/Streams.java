package org.sightline.logic.forecast;

/**
 * Random numbers by counting: the number of a stream and a sample is a hash of both, so it does not matter who draws it,
 * when, or in which order. A stream is known by the names of what it is drawn for. The hash is SplitMix64's.
 */
final class Streams {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private Streams() {
	}

	/** The stream of a seed and of names. */
	static long key(long seed, String... names) {
		long hash = mix(seed + GOLDEN);
		for (String name : names) {
			for (int i = 0; i < name.length(); i++) {
				hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
			}
			hash = mix(hash + name.length());
		}
		return hash;
	}

	/** Numbers between 0 and 1, both excluded, of a stream's samples first, first + 1, …. */
	static void uniform(long key, int first, double[] target) {
		for (int i = 0; i < target.length; i++) {
			long bits = mix(key + (first + i + 1) * GOLDEN);
			target[i] = ((bits >>> 12) + 0.5) * 0x1p-52;
		}
	}

	private static long mix(long bits) {
		long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 31;
	}
}
