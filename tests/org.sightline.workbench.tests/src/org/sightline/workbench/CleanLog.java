package org.sightline.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which an error was logged; leaves the window without editors. */
public class CleanLog implements BeforeEachCallback, AfterEachCallback {

	private final List<String> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(plugin + ": " + status.getMessage() + " " + status.getException());
		}
	};

	@Override
	public void beforeEach(ExtensionContext context) {
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Window.closeAll();
		Window.pause(50);
		Platform.removeLogListener(listener);
		List<String> logged = List.copyOf(errors);
		errors.clear();
		assertEquals(List.of(), logged);
	}
}
