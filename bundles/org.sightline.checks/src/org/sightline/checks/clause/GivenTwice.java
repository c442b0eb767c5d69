package org.sightline.checks.clause;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.checks.Findings;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Guide;
import org.sightline.model.Metric;
import org.sightline.model.Plan;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Review;

/** A clause that can stand only once and stands twice: the last one would hide the others. */
public final class GivenTwice implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("clause.twice");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (SourceFile file : plan.plan().files()) {
			for (Iterator<EObject> objects = file.content().eAllContents(); objects.hasNext();) {
				EObject object = objects.next();
				if (object instanceof Plan || object instanceof Element || object instanceof Effect || object instanceof Guide
						|| object instanceof Review) {
					clauses(object, out);
				}
			}
		}
		plan.model().metrics().forEach(metric -> months(metric, out));
	}

	private static void clauses(EObject object, Findings out) {
		Set<EStructuralFeature> seen = new HashSet<>();
		Set<EStructuralFeature> said = new HashSet<>();
		ICompositeNode own = NodeModelUtils.getNode(object);
		BidiTreeIterator<INode> nodes = own.getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode node = nodes.next();
			EStructuralFeature feature = feature(node, object.eClass());
			if (node != own && (feature != null || node.hasDirectSemanticElement())) {
				nodes.prune();
			}
			if (node != own && feature != null && !feature.isMany() && !seen.add(feature) && said.add(feature)) {
				out.stop("clause.twice", object, feature, Message.of(GivenTwice.class, "clause.twice", node.getText().strip(), line(node)));
			}
		}
	}

	private static EStructuralFeature feature(INode node, EClass owner) {
		Assignment assignment = node.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(node.getGrammarElement());
		return assignment == null ? null : owner.getEStructuralFeature(assignment.getFeature());
	}

	private static String line(INode node) {
		return String.valueOf(node.getStartLine());
	}

	private static void months(Metric metric, Findings out) {
		Set<Object> from = new HashSet<>();
		metric.getBaselines().stream().filter(baseline -> !from.add(baseline.getFrom() == null ? "" : baseline.getFrom()))
				.forEach(baseline -> out.stop("clause.twice", baseline, Message.of(GivenTwice.class, "clause.twice.baseline")));
		Set<Integer> months = new HashSet<>();
		metric.getSeasons().stream().filter(season -> !months.add(season.getMonth()))
				.forEach(season -> out.stop("clause.twice", season, Literals.SEASON__MONTH,
						Message.of(GivenTwice.class, "clause.twice.season", String.valueOf(season.getMonth()))));
	}
}
