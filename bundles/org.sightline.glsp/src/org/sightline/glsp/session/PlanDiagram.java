package org.sightline.glsp.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.sightline.dsl.findings.Message;
import org.sightline.glsp.actions.RefusedAction;
import org.sightline.glsp.actions.StateAction;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.picture.Choice;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** What a window shows of the plan, kept in step with the text. */
@Singleton
final class PlanDiagram {

	private final PlanHost host;
	private final Sheet sheet;
	private final Tasks tasks;
	private final Telling telling;
	private final Provider<ShownModelFactory> models;
	private final Following following;
	private final AtomicBoolean due = new AtomicBoolean();

	@Inject
	PlanDiagram(PlanHost host, Sheet sheet, Tasks tasks, Telling telling, Provider<ShownModelFactory> models, Following following) {
		this.host = host;
		this.sheet = sheet;
		this.tasks = tasks;
		this.telling = telling;
		this.models = models;
		this.following = following;
	}

	/** Begins to show the plan, as a page asked for it. */
	List<Action> open(RequestModelAction request) {
		Map<String, String> options = request.getOptions() == null ? Map.of() : request.getOptions();
		Locale locale = "ja".equals(options.get("lang")) ? Locale.JAPANESE : Locale.ENGLISH;
		Choice choice = Choice.of(options.getOrDefault("view", ""), locale);
		following.begin(this::soon);
		sheet.begin(options.containsKey("layers") ? choice.with(List.of(options.get("layers").split(","))) : choice);
		telling.say(Windows.of(sheet.choice()));
		telling.first(request);
		after();
		return List.of();
	}

	/** Draws soon, once for all that has happened until then. From any thread. */
	void soon() {
		if (due.compareAndSet(false, true)) {
			tasks.later(() -> {
				due.set(false);
				refresh();
			});
		}
	}

	/** Brings the picture up to date; what is only said otherwise does not interrupt who is working in the page. */
	void refresh() {
		if (sheet.refresh() && models.get().isOther()) {
			telling.model();
		}
		after();
	}

	/** Shows something else. */
	void show(Choice wanted) {
		sheet.turnTo(wanted);
		telling.say(Windows.of(wanted));
		telling.model();
		after();
	}

	/** Says what belongs to the picture. */
	private void after() {
		sheet.shown().filter(picture -> picture.snapshot().isChecked())
				.ifPresent(picture -> telling.markers(picture.problems().markers(sheet.choice().locale())));
		telling.tools(Windows.tools(sheet.tools()));
		telling.state(new StateAction(host.history(), sheet.isWhole(), sheet.notice().map(this::text).orElse(null)));
	}

	/** A text in the window's language. */
	String text(Message message) {
		return message.in(sheet.choice().locale());
	}

	/** Sends the picture again as it is, so that what was only tried in the page is undone there. */
	void again() {
		telling.model();
	}

	/** Tells the page something. */
	void say(Action action) {
		telling.say(action);
	}

	/** Says that something is not done. */
	List<Action> refuse(Message reason) {
		return List.of(new RefusedAction(text(reason)));
	}

	/** Ends to listen. From any thread. */
	void close() {
		tasks.close();
		following.end();
	}
}
