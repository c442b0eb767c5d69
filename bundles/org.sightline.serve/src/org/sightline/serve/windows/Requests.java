package org.sightline.serve.windows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sightline.answers.Json;
import org.sightline.diagram.Views;
import org.sightline.dsl.findings.Message;
import org.sightline.serve.store.Document;
import org.sightline.serve.store.RefusedException;
import org.sightline.serve.store.Saved;
import org.sightline.serve.store.Store;
import org.sightline.serve.talk.Asked;
import org.sightline.serve.talk.Talk;
import org.sightline.serve.text.ChangeJson;
import org.sightline.serve.text.Update;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Does what a window asks for; on the plan's thread. */
final class Requests {

	/** The version of what is spoken here. */
	private static final int PROTOCOL = 1;
	private static final Pattern OWN_NAME = Pattern.compile("[0-9A-Za-z-]{16,64}");

	private final SharedPlan plan;
	private final Window window;
	private final Store store;

	Requests(SharedPlan plan, Window window) {
		this.plan = plan;
		this.window = window;
		store = plan.store();
	}

	void answer(Asked asked) throws RefusedException {
		String type = asked.text("type");
		if (window.locale().isEmpty() && !type.equals("hello")) {
			throw Asked.bad();
		}
		switch (type) {
			case "hello" -> hello(asked);
			case "open" -> open(asked);
			case "close" -> window.open().remove(asked.text("file"));
			case "push" -> push(asked);
			case "undo" -> window.done(asked, store.undo());
			case "redo" -> window.done(asked, store.redo());
			case "edit" -> edit(asked);
			case "save" -> save(asked);
			case "resolve" -> resolve(asked);
			case "create" -> create(asked);
			case "select" -> select(asked);
			case "forecast" -> forecast(asked);
			default -> throw Asked.bad();
		}
	}

	private void hello(Asked asked) throws RefusedException {
		if (window.locale().isPresent()) {
			throw Asked.bad();
		}
		Locale locale = plan.locale(asked.has("lang") ? asked.text("lang") : "en");
		if (asked.has("window")) {
			plan.windows().calls(window, ownName(asked.text("window")));
		}
		plan.findings().whenKnown(() -> {
			window.speaks(locale);
			window.tell(welcome(locale));
			plan.tellAbout(window);
		});
	}

	/** The name that a window has given itself: too long to be one of ours, and random, so that no two windows have the same. */
	private static String ownName(String name) throws RefusedException {
		if (!OWN_NAME.matcher(name).matches()) {
			throw Asked.bad();
		}
		return name;
	}

	private JsonObject welcome(Locale locale) {
		JsonObject welcome = Talk.message("welcome");
		welcome.addProperty("protocol", PROTOCOL);
		welcome.addProperty("session", plan.session());
		welcome.addProperty("window", window.id());
		welcome.addProperty("revision", store.revision());
		welcome.addProperty("lang", locale.getLanguage());
		welcome.addProperty("mode", "plan");
		welcome.addProperty("readOnly", store.isReadOnly());
		welcome.add("plan", about());
		JsonArray views = new JsonArray();
		Views.all(locale).forEach(view -> {
			JsonObject json = new JsonObject();
			json.addProperty("name", view.name());
			json.addProperty("label", view.label());
			views.add(json);
		});
		welcome.add("views", views);
		return welcome;
	}

	private JsonObject about() {
		Path root = plan.live().root();
		JsonObject about = new JsonObject();
		about.addProperty("id", Integer.toHexString(root.toString().hashCode()));
		about.addProperty("title", plan.findings().frame().title());
		about.addProperty("folder", String.valueOf(root.getFileName()));
		about.addProperty("root", root.toUri().toString());
		plan.findings().frame().file().ifPresent(file -> about.addProperty("file", file));
		return about;
	}

	private void open(Asked asked) throws RefusedException {
		Document document = store.open(asked.text("file"));
		Optional<List<Update>> missed = asked.has("version") ? document.since(asked.number("version")) : Optional.empty();
		window.open().add(document.path());
		JsonObject opened = new JsonObject();
		opened.addProperty("file", document.path());
		opened.addProperty("version", document.version());
		missed.ifPresentOrElse(updates -> opened.add("updates", Tellings.updates(updates)), () -> opened.addProperty("text", document.text()));
		opened.addProperty("saved", document.saved().orElse(null));
		window.done(asked, opened);
	}

	private void push(Asked asked) throws RefusedException {
		String file = asked.text("file");
		List<Update> updates = new ArrayList<>();
		try {
			for (JsonElement update : asked.list("updates")) {
				updates.add(new Update(window.id(), ChangeJson.read(Asked.object(update).json().get("changes"))));
			}
		} catch (IllegalArgumentException e) {
			throw Asked.bad();
		}
		if (!store.push(window.id(), file, asked.number("version"), updates)) {
			JsonObject stale = Talk.message("stale");
			stale.addProperty("file", file);
			stale.addProperty("version", store.open(file).version());
			window.tell(stale);
		}
	}

	private void edit(Asked asked) throws RefusedException {
		WorkspaceEdits edits = new WorkspaceEdits(plan.live(), store);
		store.change("edit", label(asked), edits.of(asked.object("edit"), asked.number("revision")));
		window.done(asked, new JsonObject());
	}

	/** The window says it in its person's words. */
	private static Message label(Asked asked) throws RefusedException {
		return Message.of(Requests.class, "step.edit", asked.text("label"));
	}

	private void save(Asked asked) throws RefusedException {
		Saved saved = plan.save(asked.has("files") ? asked.texts("files") : store.documents().keySet());
		JsonObject done = new JsonObject();
		done.add("saved", Json.texts(saved.files()));
		window.done(asked, done);
		saved.problems().forEach(problem -> window.tell(Tellings.notice("error", problem, window.locale().orElseThrow())));
	}

	private void resolve(Asked asked) throws RefusedException {
		String file = asked.text("file");
		switch (asked.text("with")) {
			case "mine" -> store.conflicts().keepMine(file);
			case "disk" -> store.conflicts().takeDisk(file);
			case "merged" -> store.conflicts().keep(file, asked.text("text"));
			default -> throw Asked.bad();
		}
		window.done(asked, new JsonObject());
	}

	private void create(Asked asked) throws RefusedException {
		JsonObject done = new JsonObject();
		done.addProperty("file", store.create(asked.text("file")).path());
		window.done(asked, done);
	}

	private void forecast(Asked asked) {
		window.forecasts(asked.flag("on"));
		if (window.forecasts()) {
			plan.forecasts().wantedBy(window);
		}
	}

	private void select(Asked asked) throws RefusedException {
		String file = asked.text("file");
		int offset = asked.number("from");
		plan.followers().forEach(follower -> follower.cursor(window.id(), file, offset));
	}
}
