package org.sightline.logic.agreement;

import java.time.LocalDate;
import java.util.Optional;

import org.sightline.dsl.PlanModel;
import org.sightline.model.Agreement;
import org.sightline.model.Signature;

/** Which agreement counts. */
public final class Agreements {

	private Agreements() {
	}

	/** The agreement that was signed last; of several signed on that day the last one in the text. */
	public static Optional<Agreement> latest(PlanModel model) {
		return model.agreements().stream().reduce((one, next) -> day(next).isBefore(day(one)) ? one : next);
	}

	private static LocalDate day(Agreement agreement) {
		return agreement.getSignatures().stream().map(Signature::getDay).filter(day -> day != null)
				.max(LocalDate::compareTo).orElse(LocalDate.MIN);
	}
}
