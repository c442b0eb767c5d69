package org.sightline.dsl.load;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths as one file of a plan names another. */
public final class RelativePath {

	private static final Pattern ABSOLUTE = Pattern.compile("([/\\\\~]|[A-Za-z][A-Za-z0-9+.-]*:).*", Pattern.DOTALL);

	private RelativePath() {
	}

	/**
	 * The path, relative to the root, of what a file names.
	 *
	 * @param from    path of the naming file
	 * @param written the path as written, relative to that file
	 * @return empty where it leads out of the root, is absolute, or a URL
	 */
	public static Optional<String> resolve(String from, String written) {
		if (ABSOLUTE.matcher(written).matches() || written.indexOf('\0') >= 0) {
			return Optional.empty();
		}
		Deque<String> parts = new ArrayDeque<>();
		String[] folder = from.split("/");
		for (int i = 0; i < folder.length - 1; i++) {
			parts.add(folder[i]);
		}
		for (String part : written.replace('\\', '/').split("/")) {
			if (part.equals("..")) {
				if (parts.pollLast() == null) {
					return Optional.empty();
				}
			} else if (!part.isEmpty() && !part.equals(".")) {
				parts.add(part);
			}
		}
		return Optional.of(String.join("/", parts));
	}

	/** How one file of a plan names another, both given by their paths relative to the root. */
	public static String between(String from, String to) {
		String[] folder = from.split("/");
		String[] target = to.split("/");
		int common = 0;
		while (common < folder.length - 1 && common < target.length - 1 && folder[common].equals(target[common])) {
			common++;
		}
		return "../".repeat(folder.length - 1 - common) + String.join("/", Arrays.copyOfRange(target, common, target.length));
	}
}
