package org.sightline.workbench.views.diagram;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.Notice;

/** A line that says what to install, so that diagrams can be changed and not only looked at. */
final class MissingBrowser {

	MissingBrowser(Composite parent) {
		new Notice(parent).say(Texts.of(DiagramView.class, "browser." + system()));
	}

	private static String system() {
		return Platform.OS.isWindows() ? "windows" : "linux"; // macOS always has one
	}
}
