package org.sightline.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.sightline.live.PlanHome;

/** A plan of two files that is served as soon as its first window opens. */
final class ServedFolder implements AutoCloseable {

	/** The text of `plan.plan`. */
	static final String FRAME = "plan \"Growth\" {\n  horizon 2026-01 to 2026-12\n}\n";
	/** The text of `teams.plan`. */
	static final String TEAM = "team Sales\n";

	private final Path folder;
	private Optional<PlanServer> server = Optional.empty();

	private ServedFolder(Path folder) {
		this.folder = folder;
	}

	/** Writes the two files. */
	static ServedFolder with(Path folder) throws IOException {
		Files.writeString(folder.resolve("plan.plan"), FRAME);
		Files.writeString(folder.resolve("teams.plan"), TEAM);
		return new ServedFolder(folder);
	}

	/** Begins to serve it. */
	void serve(boolean readOnly) throws IOException {
		server = Optional.of(PlanServer.start(new ServedPlan(PlanHome.at(folder), readOnly, Optional.empty()), Optional.of(0), Locale.ENGLISH));
	}

	/** An English window that was told everything. */
	TestWindow window() throws IOException {
		return window("en");
	}

	/** A window that was told everything, and has forgotten it. */
	TestWindow window(String lang) throws IOException {
		if (server.isEmpty()) {
			serve(false);
		}
		TestWindow window = TestWindow.on(address(), lang);
		window.next(told -> told.get("type").getAsString().equals("state"));
		window.forget();
		return window;
	}

	/** The address of the server, with the token. */
	String address() {
		return server.orElseThrow().address();
	}

	/** What is on disk. */
	String disk(String file) throws IOException {
		return Files.readString(folder.resolve(file));
	}

	/** Ends the server; the next window gets a new one. */
	@Override
	public void close() {
		server.ifPresent(PlanServer::close);
		server = Optional.empty();
	}
}
