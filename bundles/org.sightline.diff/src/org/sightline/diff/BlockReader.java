package org.sightline.diff;

import static org.sightline.diff.ChangeClass.COMMITMENT;
import static org.sightline.diff.ChangeClass.RECORD;
import static org.sightline.diff.ChangeClass.WORDING;
import static org.sightline.diff.FactReader.quoted;

import java.util.Locale;

import org.sightline.model.Agreement;
import org.sightline.model.Block;
import org.sightline.model.Goal;
import org.sightline.model.Guide;
import org.sightline.model.Handover;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Quantity;
import org.sightline.model.Review;
import org.sightline.model.Term;
import org.sightline.model.Touchpoint;

/** What blocks say beside the logic. */
final class BlockReader {

	private final FactReader facts;

	BlockReader(FactReader facts) {
		this.facts = facts;
	}

	void read(Block block) {
		if (block instanceof Touchpoint touchpoint) {
			touchpoint(touchpoint);
		} else if (block instanceof Goal goal) {
			facts.given(COMMITMENT, goal, "by", goal.getTeam());
		} else if (block instanceof Hypothesis hypothesis) {
			hypothesis(hypothesis);
		} else if (block instanceof Initiative initiative) {
			initiative(initiative);
		} else if (block instanceof Agreement agreement) {
			facts.text(RECORD, agreement, "logic", agreement.getLogic());
			agreement.getSignatures().forEach(signature -> facts.add(RECORD, agreement, "signed " + facts.name(signature.getTeam()),
					signature.getDay(), quoted(signature.getPerson())));
		} else if (block instanceof Review review) {
			review(review);
		}
	}

	private void touchpoint(Touchpoint touchpoint) {
		if (touchpoint.getFrom() != null || touchpoint.getTo() != null) {
			facts.add(COMMITMENT, touchpoint, "moves", touchpoint.getFrom(), "to", touchpoint.getTo());
		}
		facts.given(COMMITMENT, touchpoint, "run by", touchpoint.getRunBy());
		for (Handover handover : touchpoint.getHandovers()) {
			String when = handover.getWhen() == null ? "" : "when " + quoted(handover.getWhen());
			Quantity within = handover.getWithin();
			facts.add(COMMITMENT, touchpoint, "receives " + facts.name(handover.getReceives()) + " from " + facts.name(handover.getFrom()),
					when, within == null ? "" : "within " + within.value().stripTrailingZeros().toPlainString() + " "
							+ handover.getWithinUnit().getLiteral().toLowerCase(Locale.ROOT));
		}
	}

	private void hypothesis(Hypothesis hypothesis) {
		facts.text(WORDING, hypothesis, "because", hypothesis.getBecause());
		facts.text(WORDING, hypothesis, "reception", hypothesis.getReception());
		facts.given(WORDING, hypothesis, "seen in", hypothesis.getSeenIn());
		hypothesis.getEvidence().forEach(evidence -> facts.text(WORDING, hypothesis, "evidence", evidence));
	}

	private void initiative(Initiative initiative) {
		facts.text(WORDING, initiative, "purpose", initiative.getPurpose());
		facts.given(COMMITMENT, initiative, "owner", initiative.getOwner());
		if (initiative.getStart() != null || initiative.getEnd() != null) {
			facts.add(COMMITMENT, initiative, "runs", initiative.getStart(), "to", initiative.getEnd());
		}
		if (initiative.getTerm() != Term.UNSPECIFIED) {
			facts.add(COMMITMENT, initiative, "term", initiative.getTerm().getLiteral());
		}
		if (initiative.getAdded() != null) {
			String because = initiative.getAdded().getBecause();
			facts.add(COMMITMENT, initiative, "added", initiative.getAdded().getMonth(), because == null ? "" : "because " + quoted(because));
		}
		initiative.getGuides().forEach(guide -> guide(initiative, guide));
	}

	private void guide(Initiative initiative, Guide guide) {
		facts.add(COMMITMENT, initiative, "guide for " + facts.name(guide.getTeam()), clause("when", guide.getWhen()),
				clause("do", guide.getDo()), clause("done", guide.getDone()));
	}

	private static String clause(String word, String text) {
		return text == null ? "" : word + " " + quoted(text);
	}

	private void review(Review review) {
		facts.given(RECORD, review, "under", review.getUnder());
		review.getDecisions().forEach(decision -> facts.add(RECORD, review, "decide " + facts.name(decision.getInitiative()),
				decision.getVerb().getLiteral(), decision.getBecause() == null ? "" : "because " + quoted(decision.getBecause())));
		review.getVoices().forEach(voice -> facts.add(RECORD, review, "heard " + facts.name(voice.getTeam())
				+ (voice.getInitiative() == null ? "" : " on " + facts.name(voice.getInitiative())), quoted(voice.getText())));
		review.getNexts().forEach(next -> facts.add(RECORD, review, next.getName() == null ? "next" : "next " + next.getName(),
				quoted(next.getText())));
	}
}
