package org.sightline.glsp.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.diagram.layout.Picture;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.ide.text.Innermost;
import org.sightline.dsl.ide.text.Regions;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.Places;

/** Where it is written, from its first word to its last, what the parts of a picture stand for. */
final class Blocks {

	private record Block(String id, Place place) {
	}

	private final LoadedPlan plan;
	private final Places places;
	private final List<Block> blocks = new ArrayList<>();

	Blocks(LoadedPlan plan, Picture picture) {
		this.plan = plan;
		places = new Places(plan);
		picture.allNodes().filter(placed -> placed.node().source().isPresent()).forEach(placed -> add(placed.id(), placed.node().element()));
		picture.edges().stream().filter(placed -> placed.edge().source().isPresent()).forEach(placed -> add(placed.id(), placed.edge().element()));
	}

	private void add(String id, EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node != null) {
			blocks.add(new Block(id, Regions.place(Regions.file(plan, places.of(element).file()), node.getOffset(), node.getLength())));
		}
	}

	/** Ids of what stands for the innermost element around an offset of a file. */
	List<String> around(String file, int offset) {
		return Innermost.around(file, offset, blocks, block -> Optional.of(block.place())).stream().map(Block::id).toList();
	}
}
