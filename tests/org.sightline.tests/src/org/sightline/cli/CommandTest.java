package org.sightline.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that run the program in an empty folder of their own. */
abstract class CommandTest {

	@TempDir
	Path folder;
	Cli cli;

	@BeforeEach
	final void start() {
		cli = new Cli(folder);
	}
}
