package org.sightline.diagram.layout.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What hangs together by links. */
public final class Groups {

	/** So many items are few: where they stand is not to change where all others do. */
	private static final int FEW = 3;

	private final Map<String, String> leads = new HashMap<>();
	private final Map<String, Long> sizes;

	public Groups(List<Item> items, List<Link> links) {
		items.forEach(item -> leads.put(item.id(), item.id()));
		links.forEach(link -> leads.put(lead(link.from()), lead(link.to())));
		sizes = items.stream().map(item -> lead(item.id())).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private String lead(String id) {
		String lead = id;
		while (!leads.get(lead).equals(lead)) {
			leads.put(lead, leads.get(leads.get(lead)));
			lead = leads.get(lead);
		}
		return lead;
	}

	/** Ids of the items that hang together with more than a few; of all items where none does. */
	public Set<String> large() {
		boolean any = sizes.values().stream().anyMatch(size -> size > FEW);
		return leads.keySet().stream().filter(id -> !any || sizes.get(lead(id)) > FEW).collect(Collectors.toSet());
	}
}
