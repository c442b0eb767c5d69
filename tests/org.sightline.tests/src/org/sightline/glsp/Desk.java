package org.sightline.glsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sightline.dsl.ide.PlanServices;
import org.sightline.live.LivePlans;

import com.google.gson.JsonObject;

/** A plan in a folder, and a page that shows and edits it. */
final class Desk implements AutoCloseable {

	private static final PlanServices SERVICES = PlanServices.create();

	final TextHost host;
	final Page page;
	private final Path folder;
	private final LivePlans plans = new LivePlans(SERVICES.loader());

	private Desk(Path folder) {
		this.folder = folder;
		host = new TextHost(plans.open(folder));
		page = anotherPage();
	}

	/** A plan of one file. */
	static Desk with(Path folder, String file, String text) throws IOException {
		Files.writeString(folder.resolve(file), text);
		return new Desk(folder);
	}

	/** A copy of an example. */
	static Desk withExample(Path folder, String name) throws IOException {
		Path example = Path.of("../../examples", name);
		try (Stream<Path> files = Files.walk(example)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(example.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		return new Desk(folder);
	}

	/** Another window on the same plan. */
	Page anotherPage() {
		return new Page(SERVICES, host);
	}

	/** Opens a view; gives the first picture of it. */
	JsonObject opens(String view, String lang) {
		return page.open(view, lang).hears("setModel").getAsJsonObject("newRoot");
	}

	/** Does something in the page. @param fields names and values in turn */
	void act(String kind, Object... fields) {
		Map<String, Object> action = new HashMap<>(Map.of("kind", kind));
		for (int i = 0; i < fields.length; i += 2) {
			action.put((String) fields[i], fields[i + 1]);
		}
		page.act(action);
	}

	/** A file as it is now. */
	String text(String file) {
		return host.text(file).orElseThrow();
	}

	String onDisk(String file) {
		try {
			return Files.readString(folder.resolve(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The lines that a file has and had not at first, and with a minus those that it has no more. */
	List<String> changed(String file) {
		List<String> before = onDisk(file).lines().filter(line -> !line.isBlank()).toList();
		List<String> after = text(file).lines().filter(line -> !line.isBlank()).toList();
		return Stream.concat(before.stream().filter(line -> !after.contains(line)).map(line -> "-" + line), after.stream().filter(line -> !before.contains(line)))
				.toList();
	}

	/** Waits for the sentence by which something is refused. */
	String refused() {
		return page.hears("sightline:refused").get("text").getAsString();
	}

	/** Waits for the id of what was made, renamed or moved. */
	String created() {
		return page.hears("sightline:created").getAsJsonArray("elementIds").get(0).getAsString();
	}

	/** Waits for a picture in which something is, or is no more: the check may have had something to say about the one before. */
	void shows(String id, boolean there) {
		page.hears("updateModel", action -> Page.has(action.getAsJsonObject("newRoot"), id) == there);
	}

	/** Waits for a picture in which a node stands somewhere. */
	void showsAt(String id, Predicate<JsonObject> position) {
		page.hears("updateModel", action -> position.test(Page.find(action.getAsJsonObject("newRoot"), id).getAsJsonObject("position")));
	}

	@Override
	public void close() {
		page.close();
		plans.close();
	}
}
