package org.sightline.workbench.folders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Folders that were open before, the last one first. */
public final class Recent {

	private static final int REMEMBERED = 8;
	private static final String KEY = "recent";

	private Recent() {
	}

	/** Those that still exist. */
	public static List<Path> folders() {
		return Stream.of(preferences().get(KEY, "").split("\n")).filter(line -> !line.isEmpty()).map(Path::of).filter(Files::isDirectory).toList();
	}

	static void remember(Path folder) {
		preferences().put(KEY, Stream.concat(Stream.of(folder), folders().stream().filter(other -> !other.equals(folder))).limit(REMEMBERED)
				.map(Path::toString).collect(Collectors.joining("\n")));
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			Platform.getLog(Recent.class).warn(e.getMessage(), e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.sightline.workbench");
	}
}
