package org.sightline.diagram.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.Words;
import org.sightline.design.services.EffectSizes;
import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Label.Line;
import org.sightline.diff.Change;
import org.sightline.diff.ChangeKind;
import org.sightline.diff.Value;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Initiative;

/** What somebody edited, in lines short enough for a node. */
final class EditLines {

	/** Lines in one node; how many more there are is one more line. */
	private static final int SHOWN = 2;
	private static final int SIZE = 13;
	private static final String EXPECT = "expect ";
	/** What labels say anyway, before and after. */
	private static final Set<String> IN_LABELS = Set.of("owner", "runs", "added", "confidence", "target");

	private final Locale locale;

	EditLines(Locale locale) {
		this.locale = locale;
	}

	List<Line> of(List<Change> changes, EObject old, EObject now) {
		List<String> texts = changes.stream().filter(change -> !inLabel(change, now)).map(change -> text(change, old, now)).toList();
		List<Line> lines = new ArrayList<>();
		texts.stream().limit(SHOWN).forEach(text -> lines.add(new Line(text, Color.LOGIC, SIZE, true)));
		if (texts.size() > SHOWN) {
			lines.add(new Line(say("more", texts.size() - SHOWN), Color.LOGIC, SIZE, true));
		}
		return lines;
	}

	/** Where a node stands for an effect, its label has the size. */
	private static boolean inLabel(Change change, EObject now) {
		return IN_LABELS.contains(change.feature()) || now instanceof Effect && change.feature().startsWith(EXPECT);
	}

	private String text(Change change, EObject old, EObject now) {
		if (change.kind() == ChangeKind.RENAMED || change.feature().equals("label")) {
			return say("was", shown(change.before()));
		}
		Optional<Effect> gone = effect(change, old);
		Optional<Effect> come = effect(change, now);
		if (change.kind() == ChangeKind.CHANGED && gone.isPresent() && come.isPresent()
				&& !EffectSizes.text(gone.get()).equals(EffectSizes.text(come.get()))) {
			return Words.name(come.get().getMetric()) + " " + EffectSizes.text(gone.get()) + " → " + EffectSizes.text(come.get());
		}
		String feature = change.featureShown().in(locale);
		return switch (change.kind()) {
			case ADDED -> say("added", feature, shown(change.after()));
			case REMOVED -> say("removed", feature);
			default -> feature + " " + BeforeAfter.of(shown(change.before()), shown(change.after()));
		};
	}

	/** The effect that a change is about, if its initiative has just one on that metric. */
	private static Optional<Effect> effect(Change change, EObject element) {
		EObject of = element instanceof Effect ? element.eContainer() : element;
		if (!(of instanceof Initiative initiative) || !change.feature().startsWith(EXPECT)) {
			return Optional.empty();
		}
		String metric = change.feature().substring(EXPECT.length());
		List<Effect> same = initiative.getEffects().stream().filter(effect -> effect.getMetric() != null && metric.equals(effect.getMetric().getName())).toList();
		return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
	}

	private String shown(Optional<Value> value) {
		return value.map(said -> said.shown().in(locale)).orElse("");
	}

	private String say(String key, Object... arguments) {
		return Message.of(EditLines.class, key, arguments).in(locale);
	}
}
