package org.sightline.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Element;
import org.sightline.model.Journey;

/**
 * Which elements only have another name. An element that is gone and one of the same kind that is new are the same if at
 * least two thirds of what is said about them, and of the places that refer to them, are the same. The most alike are taken first.
 */
final class Renames {

	private static final double ALIKE = 2.0 / 3;
	/** With more pairs than this of one kind, only elements with exactly the same content are found. */
	private static final int MOST_PAIRS = 250_000;

	private record Candidate(Element element, List<String> content) {

		String name() {
			return element.getName();
		}

		double alike(Candidate other) {
			Map<String, Integer> counts = new HashMap<>();
			content.forEach(line -> counts.merge(line, 1, Integer::sum));
			int common = 0;
			for (String line : other.content) {
				common += counts.merge(line, -1, Integer::sum) >= 0 ? 1 : 0;
			}
			int larger = Math.max(content.size(), other.content.size());
			return larger == 0 ? 0 : (double) common / larger;
		}
	}

	private record Pair(Candidate old, Candidate now, double alike) {

		private String first() {
			return old.name().compareTo(now.name()) < 0 ? old.name() : now.name();
		}

		private String last() {
			return old.name().compareTo(now.name()) < 0 ? now.name() : old.name();
		}
	}

	/** The most alike first; the order is the same whichever version is the old one. */
	private static final Comparator<Pair> ORDER = Comparator.comparingDouble(Pair::alike).reversed().thenComparing(Pair::first)
			.thenComparing(Pair::last);

	private final Map<Element, Element> found = new LinkedHashMap<>();

	private Renames() {
	}

	/** The renamed elements: those of the old version, each with the one of the new version. */
	static Map<Element, Element> between(LoadedPlan before, LoadedPlan after) {
		Map<Subject, Element> old = elements(before);
		Map<Subject, Element> now = elements(after);
		Map<String, List<Element>> gone = missing(old, now);
		Map<String, List<Element>> come = missing(now, old);
		gone.keySet().retainAll(come.keySet());
		come.keySet().retainAll(gone.keySet());
		Renames renames = new Renames();
		if (!gone.isEmpty()) {
			Map<Element, List<String>> oldContent = content(before, gone.values());
			Map<Element, List<String>> newContent = content(after, come.values());
			gone.forEach((kind, elements) -> renames.match(candidates(elements, oldContent), candidates(come.get(kind), newContent)));
		}
		return renames.found;
	}

	private static Map<Subject, Element> elements(LoadedPlan plan) {
		FactReader reader = new FactReader(plan, Element::getName);
		Map<Subject, Element> elements = new LinkedHashMap<>();
		plan.model().elements().stream().filter(element -> element.getName() != null)
				.forEach(element -> elements.put(reader.subject(element), element));
		return elements;
	}

	private static Map<String, List<Element>> missing(Map<Subject, Element> from, Map<Subject, Element> in) {
		Map<String, List<Element>> missing = new TreeMap<>();
		from.forEach((subject, element) -> {
			if (!in.containsKey(subject)) {
				missing.computeIfAbsent(subject.kind(), any -> new ArrayList<>()).add(element);
			}
		});
		return missing;
	}

	private static List<Candidate> candidates(List<Element> elements, Map<Element, List<String>> content) {
		List<Candidate> candidates = new ArrayList<>();
		elements.forEach(element -> candidates.add(new Candidate(element, content.get(element).stream().sorted().toList())));
		candidates.sort(Comparator.comparing(Candidate::name));
		return candidates;
	}

	private void match(List<Candidate> gone, List<Candidate> come) {
		Map<List<String>, List<Candidate>> same = new HashMap<>();
		come.stream().filter(now -> !now.content().isEmpty())
				.forEach(now -> same.computeIfAbsent(now.content(), any -> new ArrayList<>()).add(now));
		gone.removeIf(old -> {
			List<Candidate> equal = same.getOrDefault(old.content(), List.of());
			return !equal.isEmpty() && come.remove(equal.get(0)) && found.put(old.element(), equal.remove(0).element()) == null;
		});
		if ((long) gone.size() * come.size() > MOST_PAIRS) {
			return;
		}
		List<Pair> pairs = new ArrayList<>();
		gone.forEach(old -> come.forEach(now -> pairs.add(new Pair(old, now, old.alike(now)))));
		Set<Candidate> taken = new HashSet<>();
		pairs.stream().filter(pair -> pair.alike() >= ALIKE).sorted(ORDER).forEach(pair -> {
			if (!taken.contains(pair.old()) && !taken.contains(pair.now())) {
				taken.add(pair.old());
				taken.add(pair.now());
				found.put(pair.old().element(), pair.now().element());
			}
		});
	}

	/** What is said about elements and where they are referred to; elements that may be renamed have no name in it. */
	private static Map<Element, List<String>> content(LoadedPlan plan, Collection<List<Element>> groups) {
		Map<Element, List<String>> content = new HashMap<>();
		groups.forEach(group -> group.forEach(element -> content.put(element, new ArrayList<>())));
		FactReader reader = new FactReader(plan, element -> content.containsKey(element) ? "" : element.getName()).read();
		reader.facts().stream().filter(fact -> content.containsKey(fact.block()))
				.forEach(fact -> content.get(fact.block()).add(fact.feature() + " = " + fact.value()));
		plan.model().files().forEach(file -> file.eAllContents().forEachRemaining(object -> uses(reader, object, content)));
		return content;
	}

	private static void uses(FactReader reader, EObject object, Map<Element, List<String>> content) {
		if (object.eContainer() instanceof Journey journey && content.containsKey(journey)) {
			content.get(journey).add("has " + reader.subject(object));
		}
		FeatureIterator<EObject> references = (FeatureIterator<EObject>) object.eCrossReferences().iterator();
		while (references.hasNext()) {
			List<String> lines = content.get(references.next());
			if (lines != null) {
				lines.add(((EReference) references.feature()).getName() + " of " + reader.subject(object));
			}
		}
	}
}
