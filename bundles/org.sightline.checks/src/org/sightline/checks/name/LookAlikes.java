package org.sightline.checks.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Element;
import org.sightline.model.PlanPackage.Literals;

/** Names in full-width letters, half-width kana or decomposed marks, and names that look almost alike. */
public final class LookAlikes implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("name.lookalike", "name.similar");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Map<Element, List<TextChange>> renamings = new HashMap<>();
		for (List<Element> elements : plan.namespaces()) {
			Map<String, Element> first = new HashMap<>();
			for (Element element : elements) {
				String normal = normal(element);
				Element other = first.putIfAbsent(sound(normal), element);
				if (!normal.equals(element.getName())) {
					renamings.put(element, new ArrayList<>());
				} else if (other != null && !other.getName().equals(element.getName())) {
					out.info("name.similar", element, Message.of(LookAlikes.class, "name.similar", Names.of(element), Names.of(other)));
				}
			}
		}
		if (!renamings.isEmpty()) {
			plan.plan().files().forEach(file -> collect(file, renamings, plan));
			renamings.forEach((element, changes) -> report(element, changes, plan, out));
		}
	}

	/** What remains of a name when case, kind of kana and long vowels are left out. */
	private static String sound(String name) {
		StringBuilder sound = new StringBuilder(name.toLowerCase(Locale.ROOT));
		int kept = 0;
		for (int i = 0; i < sound.length(); i++) {
			char c = sound.charAt(i);
			if (c != 'ー' && c != '_' && c != '・') {
				sound.setCharAt(kept++, c >= 'ァ' && c <= 'ヶ' ? (char) (c - 'ァ' + 'ぁ') : c);
			}
		}
		return kept == 0 ? name : sound.substring(0, kept);
	}

	private static void collect(SourceFile file, Map<Element, List<TextChange>> renamings, PlanAnalysis plan) {
		for (Iterator<EObject> objects = file.content().eAllContents(); objects.hasNext();) {
			EObject object = objects.next();
			FeatureIterator<EObject> references = (FeatureIterator<EObject>) object.eCrossReferences().iterator();
			while (references.hasNext()) {
				EObject target = references.next();
				if (target instanceof Element element && renamings.containsKey(element)) {
					reference(object, (EReference) references.feature(), element, file, renamings.get(element));
				}
			}
		}
	}

	private static void reference(EObject object, EReference feature, Element element, SourceFile file, List<TextChange> changes) {
		for (INode node : NodeModelUtils.findNodesForFeature(object, feature)) {
			int at = node.getText().lastIndexOf(element.getName());
			if (at >= 0) {
				changes.add(new TextChange(file.path(), node.getTotalOffset() + at, element.getName().length(), normal(element)));
			}
		}
	}

	private static void report(Element element, List<TextChange> references, PlanAnalysis plan, Findings out) {
		Place name = plan.places().of(element, Literals.ELEMENT__NAME);
		List<TextChange> changes = new ArrayList<>(references);
		changes.add(new TextChange(name.file(), name.offset(), name.length(), normal(element)));
		out.warning("name.lookalike", element, Message.of(LookAlikes.class, "name.lookalike", Names.of(element), normal(element)),
				new Fix(Message.of(LookAlikes.class, "name.lookalike.fix", normal(element)), changes));
	}

	private static String normal(Element element) {
		return org.sightline.dsl.values.Names.key(element.getName());
	}
}
