package org.sightline.glsp.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.glsp.actions.RefusedAction;
import org.sightline.glsp.host.Outcome;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.host.TextEdit;
import org.sightline.glsp.picture.Shown;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Hands changes of the text to the host, and shows what became of them. */
@Singleton
final class Changes {

	/** How often a change of the text is looked for, and in between, in ms. */
	private static final int TRIES = 25;
	private static final int PAUSE = 40;

	private final PlanDiagram diagram;
	private final Sheet sheet;
	private final PlanHost host;
	private final Tasks tasks;

	@Inject
	Changes(PlanDiagram diagram, Sheet sheet, PlanHost host, Tasks tasks) {
		this.diagram = diagram;
		this.sheet = sheet;
		this.host = host;
		this.tasks = tasks;
	}

	/** The newest picture, if the plan can be changed now. */
	Shown current() throws RefusedException {
		if (host.history().readOnly()) {
			throw new RefusedException(Message.of(Changes.class, "readOnly"));
		}
		diagram.refresh();
		Shown shown = sheet.shown().orElseThrow(() -> new RefusedException(Message.of(Changes.class, "notWhole")));
		if (!shown.snapshot().whole() || !sheet.isWhole()) {
			throw new RefusedException(Message.of(Changes.class, "notWhole"));
		}
		return shown;
	}

	/**
	 * Changes texts as one step.
	 *
	 * @param changes in the texts that were drawn; in other files, in those that the host has
	 * @param then    does what follows when the new picture is shown
	 */
	void make(Message label, Shown shown, List<TextChange> changes, Consumer<Shown> then) {
		Map<String, String> before = new HashMap<>();
		changes.forEach(change -> before.computeIfAbsent(change.file(), path -> text(shown, path)));
		TextEdit edit = new TextEdit(label, before, changes);
		follow(host.apply(edit), now -> settle(edit.after(), then, TRIES));
	}

	/** Goes on as soon as the changed texts are shown: a host may have to hand them to the plan on a thread of its own. */
	private void settle(Map<String, String> after, Consumer<Shown> then, int tries) {
		Optional<Shown> shown = sheet.shown().filter(any -> tries == 0 || any.snapshot().isWith(after));
		if (shown.isPresent()) {
			then.accept(shown.get());
		} else if (tries > 0) {
			CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS).execute(() -> tasks.later(() -> {
				diagram.refresh();
				settle(after, then, tries - 1);
			}));
		}
	}

	private String text(Shown shown, String path) {
		return shown.snapshot().texts().flatMap(texts -> texts.of(path)).or(() -> host.text(path)).orElse("");
	}

	/** Waits for what the host does, on no thread of ours. */
	void follow(CompletableFuture<Outcome> asked, Consumer<Shown> then) {
		asked.whenComplete((outcome, failure) -> tasks.later(() -> {
			if (failure != null) {
				diagram.say(new RefusedAction(diagram.text(Message.of(Changes.class, "failed"))));
			} else if (outcome.refusal().isPresent()) {
				diagram.say(new RefusedAction(diagram.text(outcome.refusal().get())));
			}
			diagram.refresh();
			if (failure == null && outcome.refusal().isEmpty()) {
				sheet.shown().ifPresent(then);
			}
		}));
	}
}
