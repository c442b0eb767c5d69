package org.sightline.sirius.resource;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.FolderSource;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanSource;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.dsl.load.SourceFile;
import org.sightline.edits.PlanEdit;
import org.sightline.live.PlanHome;
import org.sightline.live.PlanTexts;

/** What saving writes: the session's changes, put into the texts as they are on the disk by now. */
final class Pending {

	private final LoadedPlan before;
	private final LoadedPlan disk;
	private final Map<String, String> texts = new TreeMap<>();

	/**
	 * @param before the texts from which the session began
	 * @param disk   the texts on the disk
	 */
	Pending(LoadedPlan before, LoadedPlan disk) {
		this.before = before;
		this.disk = disk;
	}

	/** The texts to write, by path; those that stay as they are on the disk are not among them. */
	Map<String, String> texts() {
		return texts;
	}

	/** Puts the changes into the texts; where the text was changed on the same lines meanwhile, they are refused. */
	void put(PlanEdit edit) throws SaveRefusedException {
		for (String path : edit.files()) {
			String old = text(before, path).or(() -> other(path)).orElseThrow(() -> refusal("merge.gone", path));
			put(path, old, edit.apply(path, old));
		}
	}

	/** Goes back to texts that were there earlier in the session; what else changes, such as tables of observations, does as it would have. */
	void goBack(LoadedPlan earlier, PlanEdit edit) throws SaveRefusedException {
		put(new PlanEdit(edit.changes().stream().filter(change -> text(before, change.file()).isEmpty()).toList()));
		for (SourceFile file : earlier.files()) {
			String old = text(before, file.path()).orElseThrow(() -> refusal("merge.gone", file.path()));
			put(file.path(), old, file.text());
		}
	}

	private void put(String path, String old, String changed) throws SaveRefusedException {
		String now = text(disk, path).or(() -> other(path)).orElseThrow(() -> refusal("merge.gone", path));
		String merged = now.equals(old) ? changed : TextMerge.of(old, changed, now).orElseThrow(() -> refusal("merge.lines", path));
		if (!merged.equals(now)) {
			texts.put(path, merged);
		}
	}

	/** Whether somebody else has changed the texts since the session began. */
	boolean isMerge() {
		return !SessionPlan.texts(before).equals(SessionPlan.texts(disk));
	}

	/** Reads the merged texts: they have to be understood, and no name may lead nowhere that led somewhere before. */
	void check(PlanLoader loader, PlanHome home) throws SaveRefusedException, PlanUnreadableException {
		Map<String, String> all = SessionPlan.texts(disk);
		texts.forEach((path, text) -> all.computeIfPresent(path, (any, old) -> text));
		LoadedPlan merged = new PlanTexts(home.root(), home.file(), all).load(loader);
		if (errors(merged) > Math.max(errors(disk), errors(before))) {
			throw refusal("merge.meaning", String.join(", ", texts.keySet()));
		}
	}

	private static long errors(LoadedPlan plan) {
		return plan.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
	}

	private static Optional<String> text(LoadedPlan plan, String path) {
		return plan.files().stream().filter(file -> file.path().equals(path)).map(SourceFile::text).findFirst();
	}

	/** A file that is no plan, such as observations; it is taken as it is on the disk. */
	private Optional<String> other(String path) {
		return new FolderSource(before.root()).read(path) instanceof PlanSource.Text text ? Optional.of(text.text()) : Optional.empty();
	}

	private static SaveRefusedException refusal(String key, Object... arguments) {
		return new SaveRefusedException(Message.of(Pending.class, key, arguments));
	}
}
