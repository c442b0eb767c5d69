package org.sightline.serve.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** A browser for all tests of a class. At it sits a new person in each of them, for whom a plan can be served. */
final class Seat implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

	private static final long LOOK_AGAIN = 100;

	private final String language;
	private Browser browser;
	private BrowserContext person;
	private Optional<Served> served = Optional.empty();

	/** @param language of the persons, such as `ja-JP` */
	Seat(String language) {
		this.language = language;
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		PlaywrightAssertions.setDefaultAssertionTimeout(Browser.PATIENCE);
		browser = Browser.start();
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		person = browser.person(language);
	}

	@Override
	public void afterEach(ExtensionContext context) throws InterruptedException {
		person.close();
		if (served.isPresent()) {
			served.get().kill();
		}
		served = Optional.empty();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		if (browser != null) { // there is none on this machine
			browser.close();
		}
	}

	/** Writes a plan, serves it, and opens it. */
	Window open(Path file, String plan) throws IOException, InterruptedException {
		Files.writeString(file, plan);
		serve(file, 0);
		return open();
	}

	/** Opens one more window on what is served. */
	Window open() {
		return Window.open(person, served.orElseThrow().address());
	}

	/** Visits what is served, and waits for nothing. */
	Page visit() {
		Page page = person.newPage();
		page.navigate(served.orElseThrow().address());
		return page;
	}

	/** Serves a plan, or what is on disk of it, at a port; 0 for any. What was served before is no more. */
	void serve(Path plan, int port) throws IOException, InterruptedException {
		if (served.isPresent()) {
			served.get().kill();
		}
		served = Optional.of(Served.start(plan, port));
	}

	/** Kills the server. Returns its port. */
	int kill() throws InterruptedException {
		served.orElseThrow().kill();
		return served.orElseThrow().port();
	}

	/** Waits until a file says what is wanted; returns what it says then, or after much patience. */
	static String read(Path file, Predicate<String> wanted) throws IOException, InterruptedException {
		Instant late = Instant.now().plus(Duration.ofMillis((long) Browser.PATIENCE));
		String text = Files.exists(file) ? Files.readString(file) : "";
		while (!wanted.test(text) && Instant.now().isBefore(late)) {
			Thread.sleep(LOOK_AGAIN);
			text = Files.exists(file) ? Files.readString(file) : "";
		}
		return text;
	}
}
