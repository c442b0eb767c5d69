package org.sightline.workbench.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.sightline.workbench.StateFolder;
import org.sightline.workbench.Texts;

/** The pages that come with the application. */
public enum Guide {
	GUIDE("guide"), LANGUAGE("language");

	private final String page;

	Guide(String page) {
		this.page = page;
	}

	/** Its name in messages. */
	public String key() {
		return "menu." + page;
	}

	/** Shows the page in the user's browser, in the user's language. */
	public void open(Shell shell) {
		String name = page + (Locale.getDefault().getLanguage().equals("ja") ? ".ja" : "") + ".html";
		try {
			Path pages = StateFolder.path().resolve("docs");
			new Pages().write(Shipped.of("docs").orElseThrow(() -> new IOException("docs")), pages);
			if (Files.exists(pages.resolve(name)) && Program.launch(pages.resolve(name).toUri().toString())) {
				return;
			}
		} catch (IOException e) {
			Platform.getLog(Guide.class).warn(e.getMessage(), e);
		}
		MessageDialog.openInformation(shell, "Sightline", Texts.text(Guide.class, "guide.failed", name));
	}
}
