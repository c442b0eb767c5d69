package org.sightline.glsp.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.glsp.server.features.validation.Marker;
import org.eclipse.glsp.server.features.validation.MarkersReason;
import org.eclipse.glsp.server.features.validation.SetMarkersAction;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Fix;
import org.sightline.glsp.actions.HoveredAction.Problem;
import org.sightline.glsp.actions.HoveredAction.Repair;

/** What the check says about the parts of a picture. */
public final class Problems {

	private final long version;
	private final Map<String, List<Finding>> byPart = new LinkedHashMap<>();
	private final List<Finding> findings;

	Problems(Snapshot snapshot, Blocks blocks) {
		version = snapshot.version();
		findings = snapshot.isChecked() ? snapshot.findings() : List.of();
		for (Finding finding : findings) {
			blocks.around(finding.place().file(), finding.place().offset())
					.forEach(id -> byPart.computeIfAbsent(id, any -> new ArrayList<>()).add(finding));
		}
	}

	/** All of them, as GLSP has it. */
	public SetMarkersAction markers(Locale locale) {
		List<Marker> markers = new ArrayList<>();
		byPart.forEach((id, list) -> list.forEach(finding -> markers.add(new Marker(finding.code(), finding.message().in(locale), id, weight(finding)))));
		return new SetMarkersAction(markers, MarkersReason.LIVE);
	}

	/** What is said about a part, with what can be done about it. */
	public List<Problem> of(String id, Locale locale) {
		return byPart.getOrDefault(id, List.of()).stream()
				.map(finding -> new Problem(finding.code(), weight(finding), finding.message().in(locale), repairs(finding, locale))).toList();
	}

	private List<Repair> repairs(Finding finding, Locale locale) {
		List<Repair> repairs = new ArrayList<>();
		for (int i = 0; i < finding.fixes().size(); i++) {
			repairs.add(new Repair(version + "/" + findings.indexOf(finding) + "/" + i, finding.fixes().get(i).title().in(locale)));
		}
		return repairs;
	}

	/** A quick fix by the id under which it was given; empty where the text has moved on since. */
	public Optional<Fix> fix(String id) {
		for (int i = 0; i < findings.size(); i++) {
			List<Fix> fixes = findings.get(i).fixes();
			for (int j = 0; j < fixes.size(); j++) {
				if (id.equals(version + "/" + i + "/" + j)) {
					return Optional.of(fixes.get(j));
				}
			}
		}
		return Optional.empty();
	}

	private static String weight(Finding finding) {
		return finding.severity().name().toLowerCase(Locale.ROOT);
	}
}
