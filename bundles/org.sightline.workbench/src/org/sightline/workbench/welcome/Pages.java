package org.sightline.workbench.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes pages for a browser of a folder of Markdown pages. Links between the pages keep leading to each other. */
class Pages {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
	private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
	private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true).build();

	/** Writes a page NAME.html into `to` for each NAME.md of `from`. */
	void write(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (DirectoryStream<Path> pages = Files.newDirectoryStream(from, "*.md")) {
			for (Path page : pages) {
				String name = page.getFileName().toString().replaceFirst("\\.md$", "");
				Files.writeString(to.resolve(name + ".html"), html(Files.readString(page), name.endsWith(".ja") ? "ja" : "en"));
			}
		}
	}

	String html(String markdown, String language) throws IOException {
		Node page = parser.parse(markdown);
		page.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				link.setDestination(destination(link.getDestination()));
				visitChildren(link);
			}
		});
		try (InputStream style = Pages.class.getResourceAsStream("pages.css")) {
			return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head><meta charset=\"utf-8\"><title>Sightline</title>\n<style>\n"
					+ new String(style.readAllBytes(), StandardCharsets.UTF_8) + "</style></head>\n<body><main>\n" + renderer.render(page)
					+ "</main></body>\n</html>\n";
		}
	}

	/** A page beside this one is a page now; what is elsewhere in the project does not come with the application. */
	private static String destination(String given) {
		return given.startsWith("../") ? "#" : given.replaceFirst("^([\\w.-]+)\\.md(?=#|$)", "$1.html");
	}
}
