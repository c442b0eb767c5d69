package org.sightline.serve.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.sightline.browser.Chromium;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** Chromium without a window, driven by Playwright: the one of the machine, with the Node.js of the machine. */
final class Browser implements AutoCloseable {

	/** A machine that does other things too is slow; what is right does not depend on it. In ms. */
	static final double PATIENCE = 60_000;

	private final Playwright playwright;
	private final com.microsoft.playwright.Browser chromium;

	private Browser(Playwright playwright, Path program) {
		this.playwright = playwright;
		chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program)
				.setArgs(List.of("--no-sandbox", "--disable-gpu")));
	}

	static Browser start() {
		Path node = inPath("node").orElseThrow(() -> new IllegalStateException("Node.js is not in the PATH"));
		Optional<Path> program = Chromium.program();
		Assumptions.assumeTrue(program.isPresent(), "no Chromium on this machine");
		Map<String, String> environment = Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
		return new Browser(Playwright.create(new Playwright.CreateOptions().setEnv(environment)), program.get());
	}

	/** A new person at the browser: nothing stored, no cookies. */
	BrowserContext person(String language) {
		BrowserContext person = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale(language)
				.setViewportSize(1600, 1000).setAcceptDownloads(false));
		person.setDefaultTimeout(PATIENCE);
		return person;
	}

	@Override
	public void close() {
		chromium.close();
		playwright.close();
	}

	private static Optional<Path> inPath(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, program)).filter(Files::isExecutable)
				.findFirst();
	}
}
