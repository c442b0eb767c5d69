package org.sightline.workbench;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where the workbench keeps what it remembers: open windows, unsaved texts, where folders of plans are. Nobody is asked for it, and
 * nothing of it goes into the folders of plans.
 */
public final class StateFolder {

	private StateFolder() {
	}

	/** The folder, by the habits of the system; `SIGHTLINE_STATE` overrules. */
	static Path of(Map<String, String> environment, String system, Path home) {
		String given = environment.getOrDefault("SIGHTLINE_STATE", "");
		if (!given.isEmpty()) {
			return Path.of(given).toAbsolutePath();
		}
		return switch (system) {
			case Platform.OS_WIN32 -> under(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Sightline");
			case Platform.OS_MACOSX -> home.resolve("Library/Application Support/Sightline");
			default -> under(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("sightline");
		};
	}

	private static Path under(Map<String, String> environment, String variable, Path otherwise) {
		String given = environment.getOrDefault(variable, "");
		return given.isEmpty() ? otherwise : Path.of(given);
	}

	/** Takes the workspace for this process; false where another one has it. */
	static boolean take() throws IOException {
		Location instance = Platform.getInstanceLocation();
		if (!instance.isSet()) {
			Path workspace = path().resolve("workspace");
			Files.createDirectories(workspace);
			URL url = workspace.toUri().toURL();
			return instance.set(url, true);
		}
		return instance.lock();
	}

	/** The folder of this machine's user. */
	public static Path path() {
		return of(System.getenv(), Platform.getOS(), Path.of(System.getProperty("user.home")));
	}
}
