package org.sightline.glsp.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.sightline.diagram.tools.Toolbox;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.glsp.actions.RefusedAction;
import org.sightline.glsp.actions.StateAction;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.picture.Before;
import org.sightline.glsp.picture.Choice;
import org.sightline.glsp.picture.Powers;
import org.sightline.glsp.picture.Shown;
import org.sightline.glsp.picture.Snapshot;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** What a window shows of the plan, kept in step with the text. */
@Singleton
final class PlanDiagram {

	private static final Logger LOG = System.getLogger(PlanDiagram.class.getName());

	private final PlanHost host;
	private final Easel easel;
	private final Tasks tasks;
	private final Telling telling;
	private final Provider<ShownModelFactory> models;
	private final Following following;
	private final AtomicBoolean due = new AtomicBoolean();
	private Choice choice = Choice.of("", Locale.ENGLISH);
	private volatile Optional<Shown> shown = Optional.empty();
	private Optional<Message> trouble = Optional.empty();
	private Optional<Toolbox> tools = Optional.empty();
	private Renamed renamed = Renamed.NOTHING;
	private boolean whole;

	@Inject
	PlanDiagram(PlanServices services, PlanHost host, Tasks tasks, Telling telling, Provider<ShownModelFactory> models, Following following) {
		this.host = host;
		this.easel = new Easel(services.loader(), host);
		this.tasks = tasks;
		this.telling = telling;
		this.models = models;
		this.following = following;
	}

	/** Begins to show the plan, as a page asked for it. */
	List<Action> open(RequestModelAction request) {
		Map<String, String> options = request.getOptions() == null ? Map.of() : request.getOptions();
		Locale locale = "ja".equals(options.get("lang")) ? Locale.JAPANESE : Locale.ENGLISH;
		choice = Choice.of(options.getOrDefault("view", ""), locale);
		if (options.containsKey("layers")) {
			choice = choice.with(List.of(options.get("layers").split(",")));
		}
		shown = Optional.empty();
		following.begin(this::soon);
		draw(newest());
		telling.say(Windows.of(choice));
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

	/** Brings the picture up to date with the newest texts, if they, their findings or positions are others than those drawn. */
	void refresh() {
		Snapshot now = newest();
		whole = now.whole();
		if (isStale(now)) {
			draw(now);
			if (models.get().isOther()) { // what is only said otherwise does not interrupt who is working in the page
				telling.model();
			}
		}
		after();
	}

	private boolean isStale(Snapshot now) {
		return shown.isEmpty() ? now.texts().isPresent()
				: !shown.get().snapshot().looksLike(now) || !host.text(shown.get().positionsPath()).orElse("").equals(shown.get().positionsText());
	}

	/** Shows something else. */
	void show(Choice wanted) {
		boolean sameView = wanted.view().equals(choice.view()) && wanted.focus().equals(choice.focus());
		choice = wanted;
		if (!sameView) {
			shown = Optional.empty(); // nothing has to stay where it was
		}
		draw(newest());
		telling.say(Windows.of(choice));
		telling.model();
		after();
	}

	private Snapshot newest() {
		try {
			return Snapshot.of(host.plan()).join();
		} catch (CancellationException | CompletionException e) {
			LOG.log(Level.DEBUG, "The plan is closed, or cannot be read", e);
			return Snapshot.nothing(host.plan());
		}
	}

	private void draw(Snapshot now) {
		whole = now.whole();
		try {
			shown = easel.draw(now, choice, shown.map(known -> new Before(renamed.in(known.picture()), known.positions())));
			trouble = shown.isPresent() ? Optional.empty() : Optional.of(Message.of(PlanDiagram.class, "neverWhole"));
		} catch (RefusedException e) {
			shown = Optional.empty();
			trouble = Optional.of(e.reason());
		}
		tools = shown.isEmpty() || host.history().readOnly() ? Optional.empty() : Toolbox.of(choice.view(), choice.layers(), choice.locale());
	}

	/** Says what belongs to the picture. */
	private void after() {
		shown.filter(picture -> picture.snapshot().isChecked()).ifPresent(picture -> telling.markers(picture.problems().markers(choice.locale())));
		telling.tools(Windows.tools(tools));
		telling.state(new StateAction(host.history(), whole, notice()));
	}

	private String notice() {
		return trouble.or(() -> whole ? Optional.empty() : Optional.of(Message.of(PlanDiagram.class, "stale"))).map(this::text).orElse(null);
	}

	/** What is shown; empty while nothing can be. From any thread. */
	Optional<Shown> shown() {
		return shown;
	}

	/** What the person wants to see. */
	Choice choice() {
		return choice;
	}

	/** A text in the window's language. */
	String text(Message message) {
		return message.in(choice.locale());
	}

	/** The tools of what is shown; empty where nothing can be changed. */
	Optional<Toolbox> tools() {
		return tools;
	}

	/** What a person may do with the parts of the picture. */
	Powers powers() {
		return tools.flatMap(known -> shown.map(picture -> (Powers) new ToolPowers(picture, known))).orElse(Powers.NONE);
	}

	/** Whether the newest text could be understood. */
	boolean isWhole() {
		return whole;
	}

	/** Sends the picture again as it is, so that what was only tried in the page is undone there. */
	void again() {
		telling.model();
	}

	/** An element is about to get another name: what shows it stays where it is. */
	void renamed(Renamed element) {
		renamed = element;
	}

	/** Tells the page something. */
	void say(Action action) {
		telling.say(action);
	}

	/** Says that something is not done. */
	List<Action> refuse(Message reason) {
		return List.of(new RefusedAction(text(reason), null));
	}

	/** Ends to listen. From any thread. */
	void close() {
		tasks.close();
		following.end();
	}
}
