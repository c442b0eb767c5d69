package org.sightline.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.logic.agreement.CausalLogic;
import org.sightline.model.Element;

/**
 * What has changed between two versions of a plan. Elements are the same where kind and name are, or where one was renamed
 * into the other; blocks may move, and text may be laid out and figures be written in another way without any change.
 */
public final class PlanDiff {

	private final LoadedPlan before;
	private final LoadedPlan after;
	private final Map<Element, Element> renames;
	private final FactReader reader;

	private PlanDiff(LoadedPlan before, LoadedPlan after) {
		this.before = before;
		this.after = after;
		this.renames = Renames.between(before, after);
		this.reader = new FactReader(after, this::newName);
	}

	/** Compares two versions. */
	public static PlanDiff between(LoadedPlan before, LoadedPlan after) {
		return new PlanDiff(before, after);
	}

	/** What has changed, by class, the logic first; within a class in the order of the new text, what is gone last. */
	public List<Change> changes() {
		Said old = new Said(new FactReader(before, this::newName).read());
		Said now = new Said(new FactReader(after, Element::getName).read());
		List<Change> changes = new ArrayList<>(renamed());
		Set<Subject> subjects = new LinkedHashSet<>(now.subjects());
		subjects.addAll(old.subjects());
		for (Subject subject : subjects) {
			if (!old.has(subject)) {
				changes.add(new Change(now.weight(subject), ChangeKind.ADDED, subject.toString(), "", Optional.empty(),
						Optional.of(now.whole(subject))));
			} else if (!now.has(subject)) {
				changes.add(new Change(old.weight(subject), ChangeKind.REMOVED, subject.toString(), "", Optional.of(old.whole(subject)),
						Optional.empty()));
			} else {
				changes.addAll(new FactChanges(subject, old.facts(subject), now.facts(subject)).all());
			}
		}
		changes.sort(Comparator.comparing(Change::of));
		return List.copyOf(changes);
	}

	/** What has changed in the causal logic. */
	public List<Change> logic() {
		return changes().stream().filter(change -> change.of() == ChangeClass.LOGIC).toList();
	}

	/** What an element of either version is called in the new one. */
	public String newName(Element element) {
		return renames.getOrDefault(element, element).getName();
	}

	/** How {@link Change#element} calls the element to which an object of either version belongs. */
	public String element(EObject object) {
		return reader.subject(object).toString();
	}

	/** The renamed elements; one whose name the canonical logic mentions changes the logic. */
	private List<Change> renamed() {
		Set<Element> mentioned = new HashSet<>();
		CausalLogic.facts(before.model(), element -> {
			mentioned.add(element);
			return element.getName();
		});
		List<Change> changes = new ArrayList<>();
		renames.forEach((from, to) -> {
			if (!from.getName().equals(to.getName())) { // the stages of a renamed journey keep their own names
				Subject subject = reader.subject(to);
				changes.add(new Change(mentioned.contains(from) ? ChangeClass.LOGIC : Said.otherwise(subject), ChangeKind.RENAMED,
						subject.toString(), "name", Optional.of(Value.of(from.getName())), Optional.of(Value.of(to.getName()))));
			}
		});
		return changes;
	}

	/** What it does to the expected value of every goal. */
	public List<GoalEffect> forecast() {
		return GoalEffect.between(before, after, renames);
	}
}
