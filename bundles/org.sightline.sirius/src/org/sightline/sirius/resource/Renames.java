package org.sightline.sirius.resource;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.sightline.dsl.NameFragments;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Element;

/**
 * What was renamed in the texts while a session was open, so that diagrams find it under its old name: an element whose name is gone
 * is the one that stands at its place among its kind in the file, if that one's name is new.
 */
final class Renames {

	private final Map<String, String> names = new HashMap<>();
	private boolean unsaved;

	/** Compares a plan with what it was. */
	void note(LoadedPlan before, LoadedPlan now) {
		Map<String, SourceFile> files = before.files().stream().collect(Collectors.toMap(SourceFile::path, file -> file));
		now.files().stream().filter(file -> files.containsKey(file.path())).forEach(file -> note(file.path(), names(files.get(file.path())), names(file)));
	}

	private void note(String path, Map<EClass, List<String>> before, Map<EClass, List<String>> now) {
		before.forEach((kind, old) -> {
			List<String> current = now.getOrDefault(kind, List.of());
			for (int i = 0; old.size() == current.size() && i < old.size(); i++) {
				if (!current.contains(old.get(i)) && !old.contains(current.get(i))) {
					names.put(path + "#" + old.get(i), current.get(i));
					unsaved = true;
				}
			}
		});
	}

	private static Map<EClass, List<String>> names(SourceFile file) {
		NameFragments.Many fragments = new NameFragments.Many();
		return file.content().getBlocks().stream().filter(Element.class::isInstance)
				.collect(Collectors.groupingBy(block -> block.eClass(), LinkedHashMap::new, Collectors.mapping(fragments::of, Collectors.toList())));
	}

	/** The fragment under which something is now that was under this one; empty if it was not renamed. */
	Optional<String> now(String path, String fragment) {
		int end = fragment.indexOf('/');
		String first = end < 0 ? fragment : fragment.substring(0, end);
		String found = first;
		for (int i = 0; i < names.size() && names.containsKey(path + "#" + found); i++) { // renamed again and again
			found = names.get(path + "#" + found);
		}
		return found.equals(first) ? Optional.empty() : Optional.of(found + fragment.substring(first.length()));
	}

	/** Whether diagrams have to be saved so that they know the new names, too; true once for each change. */
	boolean takeUnsaved() {
		boolean was = unsaved;
		unsaved = false;
		return was;
	}
}
