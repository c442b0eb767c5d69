package org.sightline.dsl.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;

/** A plan in an editor, the cursor at `¦` in one of its files. */
public final class EditedPlan {

	private static final String CURSOR = "¦";
	private static final PlanLoader LOADER = new PlanLoader();

	public final LoadedPlan plan;
	public final Map<String, String> texts = new LinkedHashMap<>();
	public String file = "a.plan";
	public int cursor;

	private EditedPlan(Map<String, String> marked) {
		try {
			Path folder = Files.createTempDirectory("plan");
			for (Map.Entry<String, String> entry : marked.entrySet()) {
				String text = entry.getValue();
				if (text.contains(CURSOR)) {
					file = entry.getKey();
					cursor = text.indexOf(CURSOR);
					text = text.replace(CURSOR, "");
				}
				texts.put(entry.getKey(), text);
				Files.writeString(folder.resolve(entry.getKey()), text);
			}
			plan = LOADER.load(folder);
			for (String name : marked.keySet()) {
				Files.delete(folder.resolve(name));
			}
			Files.delete(folder);
		} catch (IOException | PlanUnreadableException e) {
			throw new AssertionError(e);
		}
	}

	public static EditedPlan of(String text) {
		return new EditedPlan(Map.of("a.plan", text));
	}

	public static EditedPlan of(Map<String, String> files) {
		return new EditedPlan(files);
	}
}
