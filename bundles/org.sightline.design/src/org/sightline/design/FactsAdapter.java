package org.sightline.design;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

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

	private final Supplier<PlanFacts> maker;
	/** The language for which this makes facts from the model alone; empty where somebody else makes them. */
	private final Optional<Locale> language;
	private final boolean watches;
	private Optional<PlanFacts> facts = Optional.empty();

	private FactsAdapter(Supplier<PlanFacts> maker, Optional<Locale> language, boolean watches) {
		this.maker = maker;
		this.language = language;
		this.watches = watches;
	}

	static Optional<FactsAdapter> at(Notifier place) {
		return place.eAdapters().stream().filter(FactsAdapter.class::isInstance).map(FactsAdapter.class::cast).findFirst();
	}

	/** An adapter that makes the facts from the model, and forgets them with each change of it. */
	static FactsAdapter watching(Notifier place, Locale locale) {
		FactsAdapter adapter = new FactsAdapter(() -> PlanFacts.of(new PlanModel(files(place)), locale), Optional.of(locale), true);
		place.eAdapters().add(adapter);
		return adapter;
	}

	/** Lets an adapter watch that does so for a language; one that does it already goes on. */
	static void follow(Notifier place, Locale locale) {
		Optional<FactsAdapter> known = at(place);
		if (known.flatMap(adapter -> adapter.language).filter(locale::equals).isEmpty()) {
			known.ifPresent(place.eAdapters()::remove);
			watching(place, locale);
		}
	}

	static void install(Notifier place, PlanFacts facts) {
		at(place).ifPresent(place.eAdapters()::remove);
		place.eAdapters().add(new FactsAdapter(() -> facts, Optional.empty(), false));
	}

	/** The same adapter at several places, which are one plan: it asks for the facts anew after each change of any of them. */
	static void supply(Collection<? extends Notifier> places, Supplier<PlanFacts> maker) {
		FactsAdapter adapter = new FactsAdapter(maker, Optional.empty(), true);
		for (Notifier place : places) {
			at(place).ifPresent(place.eAdapters()::remove);
			place.eAdapters().add(adapter);
		}
	}

	synchronized PlanFacts facts() {
		if (facts.isEmpty()) {
			facts = Optional.of(maker.get());
		}
		return facts.get();
	}

	private static List<PlanFile> files(Notifier place) {
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
