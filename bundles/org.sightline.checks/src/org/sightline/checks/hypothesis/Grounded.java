package org.sightline.checks.hypothesis;

import java.math.BigDecimal;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.checks.Texts;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Hypothesis;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Quantity;

/** How far a hypothesis can be relied on: whether anything rests on it, how sure its authors are, and what that rests on. */
public final class Grounded implements Rule {

	/** From here on a belief is held so firmly that it should have evidence. */
	private static final BigDecimal SURE = new BigDecimal("0.8");

	@Override
	public Set<String> codes() {
		return Set.of("hypothesis.unused", "hypothesis.unproven", "hypothesis.noconfidence");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Hypothesis hypothesis : plan.model().hypotheses()) {
			if (plan.effectsOn(hypothesis).isEmpty()) {
				out.warning("hypothesis.unused", hypothesis, Message.of(Grounded.class, "hypothesis.unused",
						Names.of(hypothesis), Names.plain(hypothesis)));
			} else if (hypothesis.getConfidence() == null) {
				out.info("hypothesis.noconfidence", hypothesis,
						Message.of(Grounded.class, "hypothesis.noconfidence", Names.of(hypothesis)),
						plan.edits().addClause(hypothesis, "confidence 50%"));
			} else if (isSure(hypothesis.getConfidence()) && hypothesis.getEvidence().stream().noneMatch(Texts::isGiven)) {
				out.warning("hypothesis.unproven", hypothesis, Literals.HYPOTHESIS__CONFIDENCE,
						Message.of(Grounded.class, "hypothesis.unproven", Names.of(hypothesis)),
						plan.edits().addClause(hypothesis, "evidence \"…\""),
						plan.edits().replace(hypothesis, Literals.HYPOTHESIS__CONFIDENCE, "50%"));
			}
		}
	}

	private static boolean isSure(Quantity confidence) {
		return confidence.getNumber() != null && confidence.value().compareTo(SURE) >= 0
				&& confidence.value().compareTo(BigDecimal.ONE) <= 0;
	}
}
