package org.sightline.workbench.welcome;

import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
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
		if (!Shipped.of("docs/" + name).map(file -> Program.launch(file.toUri().toString())).orElse(false)) {
			MessageDialog.openInformation(shell, "Sightline", Texts.text(Guide.class, "guide.failed", "docs/" + name));
		}
	}
}
