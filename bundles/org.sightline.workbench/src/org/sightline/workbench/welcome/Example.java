package org.sightline.workbench.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.sightline.workbench.Texts;
import org.sightline.workbench.folders.OpenFolder;

/** The example of the user's language: a copy of it, in the user's own folder, so that it can be changed. */
class Example {

	private final String name = Locale.getDefault().getLanguage().equals("ja") ? "b2b-ja" : "subscription";

	void open(IWorkbenchWindow window) {
		Path copy = Path.of(System.getProperty("user.home"), "Sightline", name);
		try {
			if (!Files.exists(copy)) {
				copy(Shipped.of("examples/" + name).orElseThrow(() -> new IOException("examples/" + name)), copy);
			}
			new OpenFolder(window).open(copy);
		} catch (IOException e) {
			MessageDialog.openError(window.getShell(), "Sightline", Texts.text(Example.class, "example.failed", copy.toString(), String.valueOf(e.getMessage())));
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path place = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(place);
				} else {
					Files.copy(file, place);
				}
			}
		}
	}
}
