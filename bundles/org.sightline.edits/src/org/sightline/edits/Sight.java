package org.sightline.edits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sightline.dsl.linking.NameIndex;
import org.sightline.dsl.linking.NameSpace;
import org.sightline.dsl.linking.Visibility;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.RelativePath;
import org.sightline.model.Import;
import org.sightline.model.PlanFile;

/** Who sees whose names after a change: all see all if it was so before, otherwise imports tell. */
final class Sight implements Visibility {

	private final boolean all;
	private final Map<String, PlanFile> files;
	private final Map<PlanFile, PlanFile> wholes = new HashMap<>();
	private final Map<PlanFile, List<String>> added = new HashMap<>();
	private final Map<PlanFile, Set<PlanFile>> seen = new HashMap<>();

	/** @param files the files after the change, by path */
	Sight(LoadedPlan before, Map<String, PlanFile> files) {
		this.files = files;
		Optional<NameIndex> names = before.files().stream().findFirst()
				.flatMap(file -> NameSpace.of(file.content().eResource().getResourceSet())).flatMap(NameSpace::names);
		all = names.map(known -> known.visibility() == Visibility.ALL).orElse(true);
	}

	/** Says that a part of a file was read by itself: it sees what the file sees. */
	void standsFor(PlanFile part, PlanFile file) {
		wholes.put(part, file);
	}

	/** Says that a file is going to import another one, given as it writes it. */
	void imports(PlanFile file, String path) {
		added.computeIfAbsent(file, any -> new ArrayList<>()).add(path);
		seen.clear();
	}

	/** What a file is going to import beside what its model says. */
	List<String> added(PlanFile file) {
		return added.getOrDefault(file, List.of());
	}

	@Override
	public boolean sees(PlanFile from, PlanFile to) {
		return all || seen.computeIfAbsent(wholes.getOrDefault(from, from), this::reach).contains(to);
	}

	private Set<PlanFile> reach(PlanFile from) {
		Set<PlanFile> reached = new HashSet<>(Set.of(from));
		Deque<PlanFile> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			PlanFile file = open.pop();
			Stream.concat(file.getImports().stream().map(Import::getPath).filter(Objects::nonNull), added(file).stream())
					.forEach(written -> imported(file, written).filter(reached::add).ifPresent(open::push));
		}
		return reached;
	}

	private Optional<PlanFile> imported(PlanFile file, String written) {
		Optional<String> path = files.entrySet().stream().filter(entry -> entry.getValue() == file).map(Map.Entry::getKey).findFirst();
		return path.flatMap(from -> RelativePath.resolve(from, written)).map(files::get);
	}
}
