package org.sightline.serve.windows;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sightline.serve.http.Sockets.Listener;
import org.sightline.serve.http.Sockets.Socket;
import org.sightline.serve.store.Touched;
import org.sightline.serve.talk.Asked;
import org.sightline.serve.talk.Talk;

import com.google.gson.JsonObject;

/** A window of a browser that shows the plan. What it says is dealt with on the plan's thread, one message after the other. */
final class Window implements Listener {

	/** Closing code: the same window has connected again. */
	private static final int REPLACED = 1001;

	private final Talk talk;
	private final SharedPlan plan;
	private final Requests requests;
	private final Set<String> open = new HashSet<>();
	private String id;
	private Optional<Locale> locale = Optional.empty();
	private boolean forecasts;

	Window(String id, Socket socket, SharedPlan plan) {
		this.id = id;
		talk = new Talk(socket);
		this.plan = plan;
		requests = new Requests(plan, this);
	}

	String id() {
		return id;
	}

	/** Gives it the name that it calls itself. */
	void call(String name) {
		id = name;
	}

	/** Another connection has taken its place. */
	void end() {
		talk.end(REPLACED);
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
				talk.hear(text, requests::answer, locale.orElse(Locale.ENGLISH));
			} finally {
				next.run();
			}
		});
	}

	/** Says that something was done, after what it did to the texts. */
	void done(Asked asked, JsonObject with) {
		with.addProperty("type", "done");
		plan.then(() -> talk.answer(asked, with));
	}

	void done(Asked asked, Touched touched) {
		done(asked, Tellings.touched(touched));
	}

	@Override
	public void closed() {
		plan.run(() -> plan.windows().leave(this));
	}

	/** Says something. */
	void tell(JsonObject message) {
		talk.tell(message);
	}
}
