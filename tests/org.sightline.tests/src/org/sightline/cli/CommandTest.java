package org.sightline.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Tests that run the program in an empty folder of their own. */
abstract class CommandTest {

	@TempDir(cleanup = CleanupMode.NEVER) // JGit may still measure the file system in the background when a test is over
	Path folder;
	Cli cli;

	@BeforeEach
	final void start() {
		cli = new Cli(folder);
	}
}
