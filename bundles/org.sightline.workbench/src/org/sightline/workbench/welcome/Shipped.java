package org.sightline.workbench.welcome;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;

/** What comes with the application beside its bundles: `examples/` and `docs/`. */
public final class Shipped {

	private Shipped() {
	}

	/** A file or folder of the application; none where it was taken away. */
	public static Optional<Path> of(String path) {
		String given = System.getProperty("sightline.home", "");
		Path home = given.isEmpty() ? installed() : Path.of(given);
		return Optional.of(home.resolve(path)).filter(Files::exists);
	}

	private static Path installed() {
		String file = Platform.getInstallLocation().getURL().getPath(); // Equinox does not encode it
		return Path.of(new File(file).getAbsolutePath());
	}
}
