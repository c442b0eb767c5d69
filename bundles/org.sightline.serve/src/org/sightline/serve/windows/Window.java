package org.sightline.serve.windows;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sightline.dsl.findings.Message;
import org.sightline.serve.http.Sockets.Listener;
import org.sightline.serve.http.Sockets.Socket;
import org.sightline.serve.store.RefusedException;
import org.sightline.serve.store.Touched;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A window of a browser that shows the plan. What it says is dealt with on the plan's thread, one message after the other. */
final class Window implements Listener {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
	/** Closing code: what came is none of what is spoken here. */
	private static final int NOT_UNDERSTOOD = 1007;
	/** Closing code: the same window has connected again. */
	private static final int REPLACED = 1001;

	private final Socket socket;
	private final SharedPlan plan;
	private final Requests requests;
	private final Set<String> open = new HashSet<>();
	private String id;
	private Optional<Locale> locale = Optional.empty();
	private boolean forecasts;

	Window(String id, Socket socket, SharedPlan plan) {
		this.id = id;
		this.socket = socket;
		this.plan = plan;
		requests = new Requests(plan, this);
	}

	String id() {
		return id;
	}

	/** Gives it the name that it had before. */
	void call(String name) {
		id = name;
	}

	/** Another connection has taken its place. */
	void end() {
		socket.close(REPLACED);
	}

	/** The files that it has open. */
	Set<String> open() {
		return open;
	}

	/** The language of its person; empty before it has said hello. */
	Optional<Locale> locale() {
		return locale;
	}

	void speaks(Locale language) {
		locale = Optional.of(language);
	}

	/** Whether it wants to be told forecasts. */
	boolean forecasts() {
		return forecasts;
	}

	void forecasts(boolean on) {
		forecasts = on;
	}

	@Override
	public void text(String text, Runnable next) {
		plan.run(() -> {
			try {
				Asked.of(text).ifPresentOrElse(this::answer, () -> socket.close(NOT_UNDERSTOOD));
			} finally {
				next.run();
			}
		});
	}

	private void answer(Asked asked) {
		try {
			requests.answer(asked);
		} catch (RefusedException e) {
			refuse(asked, e.reason());
		}
	}

	private void refuse(Asked asked, Message reason) {
		JsonObject refused = new JsonObject();
		refused.addProperty("type", "refused");
		repeat(asked, "id", refused);
		repeat(asked, "file", refused);
		refused.addProperty("reason", reason.in(locale.orElse(Locale.ENGLISH)));
		tell(refused);
	}

	private static void repeat(Asked asked, String name, JsonObject in) {
		JsonElement said = asked.json().get(name);
		if (said != null && said.isJsonPrimitive()) {
			in.add(name, said);
		}
	}

	/** Says that something was done. */
	void done(Asked asked, JsonObject with) {
		with.addProperty("type", "done");
		repeat(asked, "id", with);
		tell(with);
	}

	void done(Asked asked, Touched touched) {
		done(asked, Tellings.touched(touched));
	}

	@Override
	public void closed() {
		plan.run(() -> plan.leave(this));
	}

	/** Says something. */
	void tell(JsonObject message) {
		socket.send(GSON.toJson(message));
	}
}
