package org.sightline.design.services;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.design.tools.RefusedException;
import org.sightline.logic.contribution.Contributions;
import org.sightline.model.Conversion;
import org.sightline.model.Effect;
import org.sightline.model.Handover;
import org.sightline.model.Initiative;
import org.sightline.model.PlanFactory;
import org.sightline.model.Touchpoint;
import org.sightline.model.Unit;

/** What the tools do at touchpoints: which initiative acts there, and what one team hands over to the next. */
public class Meetings {

	/** Whether something may act at a touchpoint: an effect, or an initiative that has one. */
	public boolean mayActAt(EObject from, EObject to) {
		return to instanceof Touchpoint && (from instanceof Effect || from instanceof Initiative initiative && !initiative.getEffects().isEmpty());
	}

	/**
	 * Lets an initiative act at a touchpoint: with all that it does where an effect acts, or with all its effects.
	 *
	 * @param acting an effect, which stands for all that its initiative does at the same touchpoint; or an initiative
	 */
	public EObject actAt(EObject acting, Touchpoint touchpoint) {
		List<Effect> effects = acting instanceof Initiative initiative ? initiative.getEffects() : together((Effect) acting);
		if (effects.isEmpty()) {
			throw new RefusedException("effect.none", acting);
		}
		effects.forEach(effect -> effect.setTouchpoint(touchpoint));
		return effects.get(0);
	}

	/** All that an initiative does where one of its effects acts. */
	static List<Effect> together(Effect effect) {
		Optional<Touchpoint> here = Contributions.touchpoint(effect);
		return ((Initiative) effect.eContainer()).getEffects().stream().filter(other -> Contributions.touchpoint(other).equals(here)).toList();
	}

	/** Whether something can be handed over from one thing to another: between touchpoints of different teams, if there is a unit. */
	public boolean mayHandOver(EObject from, EObject to) {
		return from instanceof Touchpoint giving && to instanceof Touchpoint receiving && giving.getRunBy() != null
				&& giving.getRunBy() != receiving.getRunBy() && !units(giving).isEmpty();
	}

	private static List<Unit> units(EObject inPlan) {
		return PlanFacts.of(inPlan).model().units();
	}

	/** What is handed over from a touchpoint where nobody says: what the conversion that is measured there makes, or the plan's first unit. */
	public String usualUnit(Touchpoint giving) {
		Optional<Unit> made = PlanFacts.of(giving).model().metrics().stream()
				.filter(metric -> metric.getTouchpoint() == giving && metric instanceof Conversion).map(metric -> ((Conversion) metric).getTo())
				.filter(units(giving)::contains).findFirst();
		return made.or(() -> units(giving).stream().findFirst()).map(Unit::getName).orElse("");
	}

	/** Under which condition something is handed over where nobody says: that is left open. */
	public String usualCondition(Touchpoint giving) {
		return "";
	}

	/** The condition of a handover as a person edits it. */
	public String condition(Handover handover) {
		return handover.getWhen() == null ? "" : handover.getWhen();
	}

	/** Gives a handover another condition; a blank one leaves it open. */
	public Handover changeCondition(Handover handover, String when) {
		handover.setWhen(Words.said(when).map(Renaming::oneLine).orElse(null));
		return handover;
	}

	/**
	 * Says at a touchpoint what it receives from the team that runs another one.
	 *
	 * @param unit the name of what is handed over
	 * @param when under which condition; blank leaves that open
	 */
	public Handover createHandover(Touchpoint giving, Touchpoint receiving, String unit, String when) {
		if (giving.getRunBy() == null) {
			throw new RefusedException("handover.team", giving);
		}
		if (giving.getRunBy() == receiving.getRunBy()) {
			throw new RefusedException("handover.same");
		}
		Handover handover = PlanFactory.eINSTANCE.createHandover();
		handover.setFrom(giving.getRunBy());
		handover.setReceives(units(giving).stream().filter(known -> unit.equals(known.getName())).findFirst()
				.orElseThrow(() -> new RefusedException("handover.unit")));
		Words.said(when).map(Renaming::oneLine).ifPresent(handover::setWhen);
		receiving.getHandovers().add(handover);
		return handover;
	}
}
