package org.sightline.workbench.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.sightline.workbench.Window;

/** Folders of plans for tests, open in the window. */
public final class Opened {

	private Opened() {
	}

	/** Writes a plan into a folder, opens the folder and waits for the file to be there. */
	public static IFile plan(Path folder, String name, String text) throws IOException {
		Files.createDirectories(folder);
		Path file = Files.writeString(folder.resolve(name), text);
		new OpenFolder(Window.window()).open(folder);
		Path real = file.toRealPath();
		Window.until(name + " is there", () -> PlanFolder.current().flatMap(open -> open.file(real)).filter(IFile::exists).isPresent());
		return PlanFolder.current().flatMap(open -> open.file(real)).orElseThrow();
	}
}
