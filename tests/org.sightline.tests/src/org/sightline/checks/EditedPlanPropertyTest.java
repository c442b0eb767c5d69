package org.sightline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.sightline.dsl.Plans;
import org.sightline.dsl.load.MemorySource;
import org.sightline.dsl.load.PlanSession;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.plans.RandomPlans;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An edited plan of several files is checked as if it had just been read. */
class EditedPlanPropertyTest {

	private final List<String> texts = new ArrayList<>();

	@Property(seed = "1", tries = 60)
	void findings_after_edits_are_those_of_the_text(@ForAll long seed) throws PlanUnreadableException {
		Random random = new Random(seed);
		texts.clear();
		split(RandomPlans.text(seed), random);
		PlanSession session = Plans.loader().open(source());
		for (int i = 0; i < 8; i++) {
			int file = random.nextInt(texts.size());
			String before = texts.get(file);
			texts.set(file, edited(before, random));
			session.replace(path(file), texts.get(file));
			assertEquals(Checker.check(Plans.loader().load(source())), Checker.check(session.plan()));
			if (random.nextInt(3) == 0) {
				texts.set(file, before);
				session.replace(path(file), before);
				assertEquals(Checker.check(Plans.loader().load(source())), Checker.check(session.plan()));
			}
		}
	}

	private MemorySource source() {
		Map<String, String> files = new TreeMap<>();
		for (int i = 0; i < texts.size(); i++) {
			files.put(path(i), texts.get(i));
		}
		return new MemorySource(files);
	}

	private static String path(int file) {
		return file + ".plan";
	}

	/** Some blocks into each of three files. */
	private void split(String plan, Random random) {
		List<StringBuilder> files = List.of(new StringBuilder(), new StringBuilder(), new StringBuilder());
		for (String block : plan.split("\n(?=[a-z]+ )")) {
			files.get(random.nextInt(files.size())).append(block).append('\n');
		}
		files.forEach(file -> texts.add(file.toString()));
	}

	/** What people do: another word, a line twice, a line less, two lines changing places, a mistake. */
	private String edited(String text, Random random) {
		List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
		int line = random.nextInt(lines.size());
		switch (random.nextInt(7)) {
			case 0 -> lines.add(line, lines.get(line));
			case 1 -> lines.remove(line);
			case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
			case 3 -> lines.set(line, lines.get(line) + " x");
			default -> lines.set(line, otherWord(lines.get(line), random));
		}
		return String.join("\n", lines);
	}

	/** A line with one of its words in another form, or one of another line's in its place. */
	private String otherWord(String line, Random random) {
		String[] words = line.split(" ", -1);
		String[] others = texts.get(random.nextInt(texts.size())).split("[ \n]+");
		int word = random.nextInt(words.length);
		words[word] = random.nextBoolean() || others.length == 0 ? words[word] + random.nextInt(10) : others[random.nextInt(others.length)];
		return String.join(" ", words);
	}
}
