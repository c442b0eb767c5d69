package org.sightline.glsp.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.diagram.layout.Picture;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.Places;

/** Where it is written, from its first word to its last, what the parts of a picture stand for. */
final class Blocks {

	private record Block(String id, String file, int from, int to) {

		boolean contains(String path, int offset) {
			return file.equals(path) && from <= offset && offset <= to;
		}

		boolean isSameAs(Block other) {
			return file.equals(other.file) && from == other.from && to == other.to;
		}
	}

	private final List<Block> blocks = new ArrayList<>();

	Blocks(LoadedPlan plan, Picture picture) {
		Places places = new Places(plan);
		picture.allNodes().filter(placed -> placed.node().source().isPresent()).forEach(placed -> add(placed.id(), placed.node().element(), places));
		picture.edges().stream().filter(placed -> placed.edge().source().isPresent()).forEach(placed -> add(placed.id(), placed.edge().element(), places));
	}

	private void add(String id, EObject element, Places places) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node != null) {
			Place place = places.of(element);
			blocks.add(new Block(id, place.file(), node.getOffset(), node.getOffset() + node.getLength()));
		}
	}

	/** Ids of what stands for the innermost element around an offset of a file. */
	List<String> around(String file, int offset) {
		Optional<Block> innermost = blocks.stream().filter(block -> block.contains(file, offset)).min(Comparator.comparingInt(block -> block.to - block.from));
		return innermost.map(inner -> blocks.stream().filter(inner::isSameAs).map(Block::id).toList()).orElse(List.of());
	}
}
