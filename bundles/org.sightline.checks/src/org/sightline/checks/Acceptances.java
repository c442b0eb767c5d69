package org.sightline.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.model.Acceptance;
import org.sightline.model.Block;
import org.sightline.model.Plan;
import org.sightline.model.PlanPackage;

/**
 * `accept "code" because "…"` on the block that a finding stands in, or on the `plan` block for findings about the plan
 * as a whole: the finding becomes information and shows the reason. What keeps the plan from being computed (syntax,
 * unknown names, units, missing baselines) cannot be accepted: no reason makes it computable.
 */
final class Acceptances {

	static final Set<String> CODES = Set.of("accept.unknown", "accept.unreasoned", "accept.unused", "accept.refused",
			"findings.more");
	/** Families whose codes the reading of a plan reports. */
	private static final Set<String> READING = Set.of("syntax", "name", "number", "month", "text", "import", "observation", "observations");

	private final PlanAnalysis plan;
	private final Findings found;
	private final Set<String> codes = Rules.codes();
	private final Map<String, TreeMap<Integer, Block>> blocks = new HashMap<>();
	private final Set<Acceptance> used = new HashSet<>();
	private final Set<Acceptance> refused = new HashSet<>();

	Acceptances(PlanAnalysis plan, Findings found) {
		this.plan = plan;
		this.found = found;
		plan.plan().files().forEach(file -> file.content().getBlocks().stream()
				.filter(block -> !block.getAcceptances().isEmpty()).forEach(block -> {
					Place place = plan.whole(block);
					blocks.computeIfAbsent(place.file(), any -> new TreeMap<>()).put(place.offset(), block);
				}));
	}

	/** All findings, the accepted ones lowered, followed by those about the acceptances themselves. */
	List<Finding> apply() {
		List<Finding> all = new ArrayList<>();
		plan.plan().findings().forEach(finding -> all.add(lowered(finding, finding.severity() == Severity.ERROR)));
		found.all().forEach(finding -> all.add(lowered(finding, found.stops(finding))));
		Findings own = found.empty();
		blocks.values().forEach(file -> file.values().forEach(
				block -> block.getAcceptances().forEach(acceptance -> judge(acceptance, own))));
		all.addAll(own.all());
		return all;
	}

	private Finding lowered(Finding finding, boolean stops) {
		Acceptance acceptance = acceptance(finding);
		if (acceptance == null || !Texts.isGiven(acceptance.getBecause())) {
			return finding;
		}
		(stops ? refused : used).add(acceptance);
		return stops ? finding : new Finding(finding.code(), Severity.INFO,
				Message.of(Acceptances.class, "accepted", finding.message(), acceptance.getBecause()),
				finding.place(), finding.element(), List.of());
	}

	private Acceptance acceptance(Finding finding) {
		Map.Entry<Integer, Block> entry = blocks.getOrDefault(finding.place().file(), new TreeMap<>())
				.floorEntry(finding.place().offset());
		if (entry == null) {
			return null;
		}
		Place block = plan.whole(entry.getValue());
		boolean inside = finding.place().offset() < block.offset() + block.length();
		return inside ? entry.getValue().getAcceptances().stream()
				.filter(acceptance -> finding.code().equals(acceptance.getCode())).findFirst().orElse(null) : null;
	}

	private void judge(Acceptance acceptance, Findings out) {
		String code = acceptance.getCode() == null ? "" : acceptance.getCode();
		if (!isKnown(code)) {
			String nearest = Texts.nearest(code, codes);
			out.warning("accept.unknown", acceptance, PlanPackage.Literals.ACCEPTANCE__CODE,
					Message.of(Acceptances.class, "accept.unknown", code, nearest),
					plan.edits().replace(acceptance, PlanPackage.Literals.ACCEPTANCE__CODE, '"' + nearest + '"'));
		} else if (!Texts.isGiven(acceptance.getBecause())) {
			out.warning("accept.unreasoned", acceptance, Message.of(Acceptances.class, "accept.unreasoned", code));
		} else if (refused.contains(acceptance)) {
			out.warning("accept.refused", acceptance, Message.of(Acceptances.class, "accept.refused", code));
		} else if (!used.contains(acceptance)) {
			out.warning("accept.unused", acceptance, Message.of(Acceptances.class,
					acceptance.eContainer() instanceof Plan ? "accept.unused.plan" : "accept.unused", code),
					plan.edits().remove(acceptance));
		}
	}

	private boolean isKnown(String code) {
		return codes.contains(code) || READING.contains(code.replaceFirst("\\..*", ""));
	}
}
