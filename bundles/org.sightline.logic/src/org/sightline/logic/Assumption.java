package org.sightline.logic;

import java.math.BigDecimal;

import org.sightline.model.Initiative;
import org.sightline.model.PlanFactory;
import org.sightline.model.Quantity;

/** What if? Changes of a plan in memory, to be made before it is compiled; its text stays as it is. */
public final class Assumption {

	private Assumption() {
	}

	/**
	 * An initiative is carried out at another rate.
	 *
	 * @param rate    the rate, as it is written
	 * @param percent whether it is written in percent: 95, not 0.95
	 */
	public static void executed(Initiative initiative, BigDecimal rate, boolean percent) {
		if (initiative.getExecution() == null) {
			initiative.setExecution(PlanFactory.eINSTANCE.createExecution());
		}
		Quantity quantity = PlanFactory.eINSTANCE.createQuantity();
		quantity.setNumber(rate);
		quantity.setPercent(percent);
		initiative.getExecution().setRate(quantity);
	}
}
