package org.sightline.dsl.ide.outline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.findings.Kinds;
import org.sightline.dsl.ide.text.Regions;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Guide;
import org.sightline.model.Initiative;
import org.sightline.model.Journey;
import org.sightline.model.Observations;
import org.sightline.model.Plan;
import org.sightline.model.PlanPackage;
import org.sightline.model.Review;
import org.sightline.model.Unrecognized;

/** The blocks of a file with the stages, effects and guides inside them, in the order of the text. */
public final class Outline {

	private Outline() {
	}

	/** The outline of a file. */
	public static List<Symbol> of(SourceFile file) {
		return file.content().getBlocks().stream().filter(block -> !(block instanceof Unrecognized))
				.map(block -> symbol(file, block)).toList();
	}

	private static Symbol symbol(SourceFile file, EObject object) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		INode name = NodeModelUtils.findNodesForFeature(object, PlanPackage.Literals.ELEMENT__NAME).stream().findFirst().orElse(node);
		INode selected = name == node ? firstWord(node) : name;
		return new Symbol(name(object), Kinds.of(object), detail(object), object,
				Regions.place(file, node.getOffset(), node.getLength()), Regions.place(file, selected.getOffset(), selected.getLength()),
				children(object).map(child -> symbol(file, child)).toList());
	}

	private static INode firstWord(ICompositeNode node) {
		for (INode leaf : node.getLeafNodes()) {
			if (leaf.getTotalOffset() >= node.getOffset()) {
				return leaf;
			}
		}
		return node;
	}

	private static Stream<? extends EObject> children(EObject object) {
		if (object instanceof Journey journey) {
			return journey.getStages().stream();
		}
		return object instanceof Initiative initiative ? Stream.concat(initiative.getEffects().stream(), initiative.getGuides().stream())
				: Stream.empty();
	}

	private static String name(EObject object) {
		if (object instanceof Effect effect) {
			return effect.getMetric() == null ? "?" : effect.getMetric().getName();
		}
		if (object instanceof Guide guide) {
			return guide.getTeam() == null ? "?" : guide.getTeam().getName();
		}
		String name = object instanceof Element element ? element.getName()
				: object instanceof Plan plan ? plan.getTitle()
				: object instanceof Observations observations ? observations.getTitle()
				: object instanceof Review review ? Objects.toString(review.getMonth(), null) : null;
		return name == null || name.isBlank() ? "?" : name;
	}

	private static String detail(EObject object) {
		if (object instanceof Effect effect && effect.getSize() != null) {
			return NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(effect.getSize()));
		}
		return object instanceof Element element ? Objects.toString(element.getLabel(), "") : "";
	}
}
