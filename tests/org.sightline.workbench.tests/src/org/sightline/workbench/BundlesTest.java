package org.sightline.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class BundlesTest {

	@Test
	void no_bundle_misses_something_that_it_needs() {
		Bundle[] bundles = Platform.getBundle("org.eclipse.osgi").getBundleContext().getBundles();
		assertEquals(List.of(), Stream.of(bundles).filter(bundle -> bundle.getState() == Bundle.INSTALLED).map(Bundle::getSymbolicName).toList());
	}

	@Test
	void the_start_left_no_error_in_the_log() throws IOException {
		Path log = Platform.getLogFileLocation().toFile().toPath();
		List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
		assertEquals(List.of(), lines.stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList());
	}
}
