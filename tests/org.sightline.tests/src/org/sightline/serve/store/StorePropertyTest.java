package org.sightline.serve.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.sightline.dsl.findings.TextChange;
import org.sightline.serve.text.ChangeJson;
import org.sightline.serve.text.ChangeSet;
import org.sightline.serve.text.Update;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Windows that type, undo, save and hear of each other late, while another program writes the same files. The model of it all is a list
 * of what the texts were: a step adds to it, undo and redo go back and forth in it.
 */
class StorePropertyTest {

	private static final List<String> FILES = List.of("a.plan", "b.plan");
	private static final String[] WORDS = {"team", "営業", "\n", "x", "\uD83D\uDE00", " ", "// note\n", "\r", "{}", "12%"};

	/** What a window knows: it hears updates when it listens, not before. */
	private static final class Late {
		private final Map<String, Integer> versions = new TreeMap<>();
		private final Map<String, String> texts = new TreeMap<>();
		private final Map<String, List<Update>> unheard = new TreeMap<>();

		void listen(String file) {
			for (Update update : unheard.getOrDefault(file, List.of())) {
				ChangeSet told = ChangeJson.read(ChangeJson.write(update.changes()));
				texts.put(file, told.apply(texts.get(file)));
				versions.merge(file, 1, Integer::sum);
			}
			unheard.remove(file);
		}
	}

	private Path folder;
	private Store store;
	private final List<Late> windows = new ArrayList<>();
	private final List<Map<String, String>> states = new ArrayList<>();
	private int now;
	private long time;

	@BeforeTry
	void begin() throws IOException {
		folder = Files.createTempDirectory("store");
		Map<String, String> first = new TreeMap<>();
		for (String file : FILES) {
			Files.writeString(folder.resolve(file), "team " + file + "\n");
			first.put(file, "team " + file + "\n");
		}
		store = new Store(new Disk(folder), false, new Telling(), () -> time += 2_000_000_000L);
		store.adopt(FILES);
		windows.clear();
		for (int i = 0; i < 3; i++) {
			Late window = new Late();
			window.texts.putAll(first);
			FILES.forEach(file -> window.versions.put(file, 0));
			windows.add(window);
		}
		states.clear();
		states.add(first);
		now = 0;
	}

	@AfterTry
	void end() throws IOException {
		try (var all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	@Property(tries = 120, seed = "20261123")
	void all_windows_come_to_the_same_texts_and_every_step_can_be_taken_back(@ForAll long seed) throws Exception {
		Random random = new Random(seed);
		for (int i = 0; i < 80; i++) {
			String file = FILES.get(random.nextInt(FILES.size()));
			int window = random.nextInt(windows.size());
			switch (random.nextInt(8)) {
				case 0 -> windows.get(window).listen(file);
				case 1 -> undo();
				case 2 -> redo();
				case 3 -> outside(file, random);
				case 4 -> store.save(FILES);
				default -> type(window, file, random);
			}
			same();
		}
		for (Late window : windows) {
			FILES.forEach(window::listen);
			assertEquals(states.get(now), window.texts);
		}
		store.save(FILES);
		for (String file : FILES) {
			assertEquals(states.get(now).get(file), Files.readString(folder.resolve(file)));
		}
		while (now > 0) {
			undo();
		}
		same();
	}

	private void same() {
		store.documents().forEach((file, document) -> assertEquals(states.get(now).get(file), document.text(), file + " after step " + now));
	}

	private void type(int number, String file, Random random) throws RefusedException {
		Late window = windows.get(number);
		String text = window.texts.get(file);
		int from = middle(text, random.nextInt(text.length() + 1));
		int to = middle(text, from + random.nextInt(Math.min(6, text.length() - from) + 1));
		String word = WORDS[random.nextInt(WORDS.length)];
		ChangeSet change = ChangeSet.of(text.length(), List.of(new TextChange(file, from, to - from, word)));
		boolean newest = window.versions.get(file) == store.open(file).version();
		assertEquals(newest, store.push("w" + number, file, window.versions.get(file), List.of(new Update("w" + number, change))));
		if (newest && (to > from || !word.isEmpty())) {
			step(file, text.substring(0, from) + word + text.substring(to));
		}
	}

	/** Not between the two halves of a character. */
	private static int middle(String text, int at) {
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
	}

	private void step(String file, String text) {
		while (states.size() > now + 1) {
			states.remove(states.size() - 1);
		}
		Map<String, String> next = new TreeMap<>(states.get(now));
		next.put(file, text);
		states.add(next);
		now++;
	}

	private void undo() throws RefusedException {
		if (now > 0) {
			store.undo();
			now--;
		}
	}

	private void redo() throws RefusedException {
		if (now + 1 < states.size()) {
			store.redo();
			now++;
		}
	}

	/** Another program writes: a clean file follows, an unsaved one asks and somebody decides. */
	private void outside(String file, Random random) throws Exception {
		String theirs = "team Other" + random.nextInt() + "\n";
		boolean dirty = store.open(file).isDirty();
		Files.writeString(folder.resolve(file), theirs);
		store.look();
		assertEquals(dirty, store.open(file).conflict().isPresent());
		if (!dirty) {
			step(file, theirs);
		} else if (random.nextBoolean()) {
			store.conflicts().keepMine(file);
		} else {
			store.conflicts().takeDisk(file);
			step(file, theirs);
		}
	}

	/** Windows are told, and hear it later. */
	private final class Telling implements StoreListener {

		@Override
		public void updated(Document document, int version, List<Update> updates) {
			for (Late window : windows) {
				List<Update> unheard = window.unheard.computeIfAbsent(document.path(), any -> new ArrayList<>());
				assertEquals(version, window.versions.get(document.path()) + unheard.size());
				unheard.addAll(updates);
			}
		}

		@Override
		public void added(Document document) {
		}

		@Override
		public void removed(Document document) {
		}

		@Override
		public void listed() {
		}

		@Override
		public void stepped() {
		}

		@Override
		public void conflict(Document document) {
		}

		@Override
		public void resolved(Document document) {
		}
	}
}
