package org.sightline.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A page in one file. Its own style sheet and script are the only ones that a browser accepts, by their hashes; nothing can be
 * fetched, sent or embedded, whatever stands in the page.
 *
 * @param title  of the window
 * @param styles style sheet that follows the page's own, such as the colours of diagrams
 */
public record HtmlPage(Locale locale, String title, String styles) {

	/** The whole page around its body. */
	public String with(Html body) {
		String style = styles + resource("page.css");
		String script = resource("page.js");
		String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
				+ "'; base-uri 'none'; form-action 'none'";
		// a window's title is plain text: no markup tells its languages apart
		Html head = new Html(Locale.JAPANESE).begin("meta", "charset", "utf-8")
				.begin("meta", "http-equiv", "Content-Security-Policy", "content", policy)
				.begin("meta", "name", "viewport", "content", "width=device-width,initial-scale=1")
				.begin("meta", "name", "color-scheme", "content", "light dark").leaf("title", title);
		return "<!doctype html>\n<html lang=\"" + locale.getLanguage() + "\">\n<head>\n" + head.written() + "\n<style>" + style
				+ "</style>\n</head>\n<body>\n" + body.written() + "\n<script>" + script + "</script>\n</body>\n</html>\n";
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(hash);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has SHA-256
		}
	}

	private static String resource(String name) {
		try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
