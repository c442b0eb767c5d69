package org.sightline.dsl.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.sightline.model.Block;
import org.sightline.model.PlanFile;

/**
 * Links the elements of a plan by their names. Done again after an edit, it reads only the blocks that are new, and looks
 * up only what they name and what may name them: all else means what it meant.
 */
public final class Linking {

	private final Map<CrossReference, EReference> references = new HashMap<>();
	private List<PlanFile> linked = List.of();
	private Map<Block, BlockLinks> links = new IdentityHashMap<>();

	/**
	 * Sets all references; those that name nothing become null.
	 *
	 * @return what is wrong with names, by file
	 */
	public Map<PlanFile, List<LinkProblem>> link(List<PlanFile> files, NameIndex names) {
		Predicate<String> changed = changed(files);
		Map<PlanFile, List<LinkProblem>> problems = new LinkedHashMap<>();
		for (PlanFile file : files) {
			file.getBlocks().forEach(block -> links.get(block).set(file, names, changed));
			problems.put(file, file.getBlocks().stream().flatMap(block -> links.get(block).wrong())
					.map(link -> new LinkProblem(link, names, file)).toList());
		}
		return problems;
	}

	/** Reads the blocks that are new; tells which names may mean something else: those of new blocks, and of blocks that are gone. */
	private Predicate<String> changed(List<PlanFile> files) {
		boolean sameFiles = files.equals(linked); // a file that is read anew may import others
		Map<Block, BlockLinks> gone = links;
		Set<String> changed = new HashSet<>();
		links = new IdentityHashMap<>(2 * gone.size());
		for (PlanFile file : files) {
			for (Block block : file.getBlocks()) {
				BlockLinks known = gone.remove(block);
				links.put(block, known == null ? new BlockLinks(block, references) : known);
				if (known == null) {
					NameIndex.declared(block, (name, element) -> changed.add(name));
				}
			}
		}
		gone.keySet().forEach(block -> NameIndex.declared(block, (name, element) -> changed.add(name)));
		linked = List.copyOf(files);
		return sameFiles ? changed::contains : any -> true;
	}
}
