package org.sightline.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sightline.workbench.folders.Handover;
import org.sightline.workbench.theme.Theme;

/** The application: from the start to the last window closed. Its argument is a folder of plans, or a plan. */
public class Workbench implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display.setAppName("Sightline");
		Display display = PlatformUI.createDisplay();
		Theme.look(display);
		try {
			Optional<Path> given = given((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			if (!StateFolder.take()) {
				elsewhere(display, given);
				return EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new Advisor(given, new Splash(display)));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			display.dispose();
		}
	}

	/** The window that is already open shows what was asked for. */
	private void elsewhere(Display display, Optional<Path> given) throws IOException {
		if (given.isEmpty()) {
			MessageDialog.openInformation(null, "Sightline", Texts.text(Workbench.class, "already.open"));
			return;
		}
		Handover.leave(given.get());
	}

	private static Optional<Path> given(String[] arguments) {
		return Stream.of(arguments).limit(1).filter(argument -> !argument.startsWith("-")).findFirst().map(Workbench::absolute);
	}

	/** Relative to where the user was: the start script says where, since it may have gone elsewhere. */
	private static Path absolute(String argument) {
		String from = System.getProperty("sightline.folder", "");
		return Path.of(from).resolve(argument).toAbsolutePath().normalize();
	}

	@Override
	public void stop() {
		Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
		if (display != null && !display.isDisposed()) {
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
