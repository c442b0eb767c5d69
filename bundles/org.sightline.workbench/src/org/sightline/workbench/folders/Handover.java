package org.sightline.workbench.folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.sightline.dsl.files.WholeFile;
import org.sightline.workbench.StateFolder;

/** A second start asks the window that is already open to show a folder: it leaves a note, which the window looks for. */
public final class Handover {

	private static final int EVERY = 1000; // milliseconds

	private Handover() {
	}

	/** Leaves the note. */
	public static void leave(Path folder) throws IOException {
		Files.createDirectories(StateFolder.path());
		WholeFile.write(note(), folder.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** Opens what notes ask for, as long as the display lives. Called in its thread. */
	public static void watch(Consumer<Path> open) {
		Display.getCurrent().timerExec(EVERY, () -> {
			try {
				if (Files.exists(note())) {
					Path asked = Path.of(Files.readString(note()));
					Files.delete(note());
					open.accept(asked);
				}
			} catch (IOException e) {
				Platform.getLog(Handover.class).warn(e.getMessage(), e);
			}
			watch(open);
		});
	}

	private static Path note() {
		return StateFolder.path().resolve("open");
	}
}
