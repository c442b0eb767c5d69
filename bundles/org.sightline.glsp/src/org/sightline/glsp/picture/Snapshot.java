package org.sightline.glsp.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.sightline.dsl.findings.Finding;
import org.sightline.live.LiveModel;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;
import org.sightline.live.PlanTexts;

/**
 * A plan at one moment.
 *
 * @param version  of the newest texts, which grows with every change of the plan's files
 * @param texts    what can be drawn: the newest texts, or while they have errors those that had none last; empty where there never
 *                 were any
 * @param whole    whether these are the newest ones
 * @param checked  the texts that were checked last; an edit that was just made is not among them yet
 * @param findings what the check says of these
 */
public record Snapshot(long version, Optional<PlanTexts> texts, boolean whole, PlanTexts checked, List<Finding> findings) {

	private record Newest(long version, PlanTexts texts, boolean whole) {
	}

	public Snapshot {
		findings = List.copyOf(findings);
	}

	/** Of a plan that is closed, or could not be read: nothing. */
	public static Snapshot nothing(LivePlan plan) {
		return new Snapshot(0, Optional.empty(), false, plan.state().texts(), List.of());
	}

	/** Whether a picture of this one is also one of another. */
	public boolean looksLike(Snapshot other) {
		return texts.equals(other.texts) && findings.equals(other.findings) && (version == other.version || !other.whole);
	}

	/** Whether these are the texts of some of its files; what is no plan file is left aside. */
	public boolean isWith(Map<String, String> some) {
		return texts.filter(all -> some.entrySet().stream().allMatch(each -> all.of(each.getKey()).map(each.getValue()::equals).orElse(true))).isPresent();
	}

	/** Whether the findings are about the texts that are drawn. */
	public boolean isChecked() {
		return texts.filter(drawn -> drawn.texts().equals(checked.texts())).isPresent();
	}

	/** The plan with all edits made so far, whether they are checked or not. Cancelled when the plan is closed. */
	public static CompletableFuture<Snapshot> of(LivePlan plan) {
		Optional<String> file = plan.state().texts().file();
		return plan.read(model -> newest(model, file)).thenApply(newest -> {
			LiveState checked = plan.state();
			return new Snapshot(newest.version, newest.whole ? Optional.of(newest.texts) : checked.lastWhole(), newest.whole, checked.texts(), checked.findings());
		});
	}

	private static Newest newest(LiveModel model, Optional<String> file) {
		Map<String, String> texts = new HashMap<>();
		model.plan().files().forEach(each -> texts.put(each.path(), each.text()));
		boolean whole = model.analysis().isWhole() && !texts.isEmpty();
		return new Newest(model.version(), new PlanTexts(model.plan().root(), file, texts), whole);
	}
}
