package org.sightline.workbench.views.editing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;

/**
 * The page as files on the disk, where a browser finds them.
 *
 * @param page its address
 * @param keys the script that hands over keys
 */
record PageFiles(String page, String keys) {

	private static final String HOME = "org.sightline.glsp";

	/** The page, unpacked if it is in an archive. */
	static PageFiles unpacked() {
		try (InputStream keys = PageFiles.class.getResourceAsStream("keys.js")) {
			URL folder = FileLocator.toFileURL(Platform.getBundle(HOME).getEntry("web/"));
			return new PageFiles(folder + "diagram.html", new String(keys.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether an address is that of the page, or of no page. */
	boolean isPage(String address) {
		return normal(address).equals(normal(page)) || address.equals("about:blank");
	}

	/** Browsers write file addresses with three slashes, Java with one. */
	private static String normal(String address) {
		return address.replaceFirst("^file:/+", "file:/");
	}
}
