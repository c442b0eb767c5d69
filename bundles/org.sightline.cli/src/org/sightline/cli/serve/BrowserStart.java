package org.sightline.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens a page in the browser of a desktop. */
final class BrowserStart {

	private BrowserStart() {
	}

	/**
	 * Opens an address, where there is a desktop to do so. Other people on this machine see the arguments of programs, and the address
	 * holds the token: so the browser is given a file that only its owner can read, and that leads there.
	 *
	 * @param environment variables of this process
	 */
	static void open(String address, Map<String, String> environment) throws IOException {
		List<String> program = program(System.getProperty("os.name", "").toLowerCase(Locale.ROOT), environment);
		if (program.isEmpty()) {
			return;
		}
		Path page = Files.createTempFile("sightline-", ".html");
		page.toFile().deleteOnExit();
		Files.writeString(page, "<!DOCTYPE html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0; url=" + address + "\">\n");
		try {
			ProcessBuilder start = new ProcessBuilder(new ArrayList<>(program)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
			start.command().add(page.toString());
			start.start();
		} catch (IOException e) {
			return; // the address stands on the terminal
		}
	}

	/** What opens a file; nothing where there is no desktop. */
	static List<String> program(String system, Map<String, String> environment) {
		if (system.contains("mac")) {
			return List.of("open");
		}
		if (system.contains("windows")) {
			return List.of("rundll32", "url.dll,FileProtocolHandler");
		}
		boolean desktop = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
		return desktop ? List.of("xdg-open") : List.of();
	}
}
