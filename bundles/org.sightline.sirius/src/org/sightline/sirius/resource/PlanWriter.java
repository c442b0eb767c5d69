package org.sightline.sirius.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sightline.design.tools.RefusedException;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.ide.text.TextEdits;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.edits.EditRefusedException;
import org.sightline.edits.ModelEdits;
import org.sightline.edits.PlanEdit;
import org.sightline.live.PlanTexts;
import org.sightline.model.PlanFile;

/** The way from what a session has changed back into the texts of its plan. */
final class PlanWriter {

	/** So many states of the text can be gone back to, character for character. */
	private static final int REMEMBERED = 50;

	private final SessionPlan plan;
	private final Deque<EarlierText> earlier = new ArrayDeque<>();
	private Optional<Map<String, String>> pending = Optional.empty();

	PlanWriter(SessionPlan plan) {
		this.plan = plan;
	}

	/** Changes the model as a quick fix changes the text that was read, together with what the session has changed since. */
	void mend(Fix fix) {
		LoadedPlan before = plan.copy().plan();
		Map<String, String> texts = SessionPlan.texts(before);
		try {
			PlanEdit edit = ModelEdits.between(before, plan.contents(), plan.copy()::original);
			texts.replaceAll((path, old) -> {
				String fixed = TextEdits.apply(path, old, fix.changes());
				return TextMerge.of(old, edit.apply(path, old), fixed).orElseThrow(() -> refused("fix.lines", path));
			});
			LoadedPlan mended = new PlanTexts(plan.home().root(), plan.home().file(), texts).load(plan.loader());
			Map<String, PlanFile> wanted = new TreeMap<>();
			mended.files().forEach(file -> wanted.put(file.path(), file.content()));
			ModelUpdate.apply(wanted, plan.contents());
		} catch (EditRefusedException e) {
			throw new RefusedException(e.reason());
		} catch (PlanUnreadableException e) {
			throw new RefusedException(e.reason());
		}
	}

	/** The plan with what the session has changed, read again; without, where that can't be written down. */
	LoadedPlan asText() {
		LoadedPlan before = plan.copy().plan();
		Map<String, String> texts = SessionPlan.texts(before);
		try {
			PlanEdit edit = ModelEdits.between(before, plan.contents(), plan.copy()::original);
			texts.replaceAll(edit::apply);
			return new PlanTexts(plan.home().root(), plan.home().file(), texts).load(plan.loader());
		} catch (EditRefusedException | PlanUnreadableException e) {
			return before;
		}
	}

	private static RefusedException refused(String key, Object... arguments) {
		return new RefusedException(Message.of(PlanWriter.class, key, arguments));
	}

	/** Forgets earlier states of the text: the copy was made anew. */
	void forget() {
		earlier.clear();
	}

	/** Works out what saving writes, so that all of it is known before anything is written. */
	void prepare() throws SaveRefusedException, IOException {
		pending = Optional.empty();
		pending = Optional.of(changes());
	}

	private Map<String, String> changes() throws SaveRefusedException, IOException {
		LoadedPlan before = plan.copy().plan();
		Pending changes = new Pending(before, plan.readWhole());
		try {
			PlanEdit edit = ModelEdits.between(before, plan.contents(), plan.copy()::original);
			Optional<LoadedPlan> known = earlier.stream().flatMap(old -> old.saying(plan.contents(), plan).stream()).findFirst();
			if (known.isPresent()) {
				changes.goBack(known.get(), edit);
			} else {
				changes.put(edit);
			}
		} catch (EditRefusedException e) {
			throw new SaveRefusedException(e.reason());
		}
		for (String path : changes.texts().keySet()) {
			if (Disk.isBeingEdited(plan.file(path))) {
				throw new SaveRefusedException(Message.of(PlanWriter.class, "save.unsaved", path));
			}
			if (Files.exists(plan.file(path)) && !Files.isWritable(plan.file(path))) {
				throw new SaveRefusedException(Message.of(PlanWriter.class, "save.readonly", path));
			}
		}
		if (changes.isMerge()) {
			try {
				changes.check(plan.loader(), plan.home());
			} catch (PlanUnreadableException e) {
				throw new SaveRefusedException(e.reason());
			}
		}
		return changes.texts();
	}

	private Map<String, String> pending() throws IOException {
		if (pending.isEmpty()) {
			try {
				return changes();
			} catch (SaveRefusedException e) {
				throw new IOException(e.reason().in(Locale.getDefault()), e);
			}
		}
		return pending.get();
	}

	/** The text that a file will have. */
	String text(String path) throws IOException {
		String changed = pending().get(path);
		return changed != null ? changed : SessionPlan.texts(plan.read()).getOrDefault(path, "");
	}

	void write(String path) throws IOException {
		String text = pending().get(path);
		if (text != null) {
			Disk.write(plan.uri(path), plan.file(path), text);
		}
	}

	/**
	 * Writes what else belongs to a save, such as names in tables of observations, and begins anew from what is on the disk then.
	 *
	 * @return whether the session shows what the disk says; otherwise its files have to be loaded again
	 */
	boolean finish() throws IOException {
		for (String path : new ArrayList<>(pending().keySet())) {
			write(path);
		}
		pending = Optional.empty();
		LoadedPlan before = plan.copy().plan();
		if (!plan.copy().follow(plan.read(), plan.contents())) {
			return false;
		}
		earlier.addFirst(EarlierText.of(before));
		if (earlier.size() > REMEMBERED) {
			earlier.removeLast();
		}
		plan.supplyFacts();
		return true;
	}
}
