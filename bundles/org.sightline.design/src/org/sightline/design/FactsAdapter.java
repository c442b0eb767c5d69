package org.sightline.design;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.sightline.dsl.PlanModel;
import org.sightline.model.PlanFile;

/** Keeps the facts of a plan at its resource set, or at the file itself where it stands in none. */
final class FactsAdapter extends EContentAdapter {

	private static final String PLAN = "plan";

	private final Notifier place;
	private final Locale locale;
	private final boolean watches;
	private Optional<PlanFacts> facts;

	private FactsAdapter(Notifier place, Locale locale, Optional<PlanFacts> given) {
		this.place = place;
		this.locale = locale;
		facts = given;
		watches = given.isEmpty();
	}

	static Optional<FactsAdapter> at(Notifier place) {
		return place.eAdapters().stream().filter(FactsAdapter.class::isInstance).map(FactsAdapter.class::cast).findFirst();
	}

	/** An adapter that makes the facts from the model, and forgets them with each change of it. */
	static FactsAdapter watching(Notifier place, Locale locale) {
		FactsAdapter adapter = new FactsAdapter(place, locale, Optional.empty());
		place.eAdapters().add(adapter);
		return adapter;
	}

	/** Lets an adapter watch that does so for a language; one that does it already goes on. */
	static void follow(Notifier place, Locale locale) {
		Optional<FactsAdapter> known = at(place);
		if (known.filter(adapter -> adapter.watches && adapter.locale.equals(locale)).isEmpty()) {
			known.ifPresent(place.eAdapters()::remove);
			watching(place, locale);
		}
	}

	static void install(Notifier place, PlanFacts facts) {
		at(place).ifPresent(place.eAdapters()::remove);
		place.eAdapters().add(new FactsAdapter(place, facts.locale(), Optional.of(facts)));
	}

	synchronized PlanFacts facts() {
		if (facts.isEmpty()) {
			facts = Optional.of(PlanFacts.of(new PlanModel(files()), locale));
		}
		return facts.get();
	}

	private List<PlanFile> files() {
		Collection<?> roots = place instanceof ResourceSet set
				? List.copyOf(set.getResources()).stream().flatMap(resource -> resource.getContents().stream()).toList()
				: List.of(place);
		return roots.stream().filter(PlanFile.class::isInstance).map(PlanFile.class::cast).toList();
	}

	@Override
	public void notifyChanged(Notification change) {
		if (watches) {
			super.notifyChanged(change);
			forget(change);
		}
	}

	private synchronized void forget(Notification change) {
		if (!change.isTouch()) {
			facts = Optional.empty();
		}
	}

	/** Only what belongs to a plan: a resource set of Sirius also holds the diagrams themselves. */
	@Override
	protected void addAdapter(Notifier notifier) {
		boolean other = notifier instanceof Resource resource && !PLAN.equals(resource.getURI().fileExtension());
		if (watches && !other) {
			super.addAdapter(notifier);
		}
	}
}
