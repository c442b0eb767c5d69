package org.sightline.diagram.svg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.sightline.design.Figures;
import org.sightline.design.PlanFacts;
import org.sightline.design.services.EffectLooks;
import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.EdgeStyle;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.svg.Key.Entry;
import org.sightline.model.Effect;

/** Explains how wide the lines of effects are: two round amounts as samples. */
final class Widths {

	/** Widths near which the samples are, in px. */
	private static final double THIN = 3.4;
	private static final double THICK = 9.9;
	/** The view whose lines have widths that mean something. */
	private static final String VIEW = "lineOfSight";
	private static final double[] ROUND = {5, 3, 2, 1};

	private final List<Edge> effects;
	private final Locale locale;

	Widths(Picture picture) {
		effects = !picture.view().equals(VIEW) ? List.of() : picture.edges().stream().map(PlacedEdge::edge).filter(edge -> edge.element() instanceof Effect)
				.filter(edge -> edge.mark() != Mark.REMOVED).toList();
		locale = picture.locale();
	}

	/** Adds the entries, if there are such lines and an amount can be given. */
	void explain(String heading, List<Entry> entries) {
		Optional<EdgeStyle> gain = style(style -> style.color() == Color.FLOW);
		Optional<EdgeStyle> loss = style(style -> style.color() == Color.WARN);
		double perPixel = effects.isEmpty() ? 0 : EffectLooks.amountPerPixel(PlanFacts.of(effects.get(0).element()));
		if (perPixel > 0 && (gain.isPresent() || loss.isPresent())) {
			entries.add(Entry.words(KeyEntries.say(heading, locale)));
			gain.ifPresent(style -> {
				sample(style, round(THIN * perPixel), perPixel, entries);
				sample(style, round(THICK * perPixel), perPixel, entries);
			});
			loss.ifPresent(style -> entries.add(Samples.loss(style).entry(KeyEntries.say("key.loss", locale))));
		}
	}

	private void sample(EdgeStyle style, double amount, double perPixel, List<Entry> entries) {
		PlanFacts facts = PlanFacts.of(effects.get(0).element());
		Figures figures = facts.figures();
		entries.add(Samples.edge(style, amount / perPixel).entry(figures.text(amount, facts.goal().map(figures::unit).orElse(""))));
	}

	private Optional<EdgeStyle> style(Predicate<EdgeStyle> which) {
		return effects.stream().map(Edge::style).filter(which).findFirst();
	}

	/** The largest of 1, 2, 3, 5, 10, 20, 30, … up to a value above 0. */
	private static double round(double value) {
		double power = Math.pow(10, Math.floor(Math.log10(value)));
		for (double digit : ROUND) {
			if (digit * power <= value) {
				return digit * power;
			}
		}
		return power;
	}
}
