package org.sightline.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a folder `web` in a jar; no path leads out of it. */
public final class WebFiles implements Site {

	private static final Pattern FILE = Pattern.compile("(?:[a-z0-9-]+/)?[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.([a-z0-9]+)");
	private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8",
			"css", "text/css; charset=utf-8", "svg", "image/svg+xml", "png", "image/png", "woff2", "font/woff2");

	private final Class<?> home;
	private final String start;

	/**
	 * @param home  a class of the jar
	 * @param start how paths of these files begin, such as `/` or `/diagram/`; what is left of a path is that in `web`
	 */
	public WebFiles(Class<?> home, String start) {
		this.home = home;
		this.start = start;
	}

	@Override
	public Optional<Page> page(String path) {
		Matcher file = FILE.matcher(path.startsWith(start) ? path.substring(start.length()) : "");
		if (!file.matches() || !TYPES.containsKey(file.group(1))) {
			return Optional.empty();
		}
		try (InputStream in = home.getResourceAsStream("/web/" + file.group())) {
			return in == null ? Optional.empty() : Optional.of(new Page(TYPES.get(file.group(1)), in.readAllBytes()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
