package org.sightline.dsl.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that are texts in memory, by path. */
public final class MemorySource implements PlanSource {

	private final Map<String, String> texts;

	public MemorySource(Map<String, String> texts) {
		this.texts = new TreeMap<>(texts);
	}

	@Override
	public Content read(String path) {
		String text = texts.get(path);
		return text == null ? new Missing() : new Text(text);
	}

	@Override
	public List<String> plans() {
		return texts.keySet().stream().filter(path -> path.endsWith(".plan")).toList();
	}
}
