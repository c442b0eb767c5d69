package org.sightline.serve.revisions;

import java.util.Locale;

import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.Views;
import org.sightline.serve.http.Sockets.Listener;
import org.sightline.serve.http.Sockets.Socket;
import org.sightline.serve.store.RefusedException;
import org.sightline.serve.talk.Asked;
import org.sightline.serve.talk.Talk;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A window that shows two versions. */
final class RevisionWindow implements Listener {

	private final RevisionSockets versions;
	private final Talk talk;
	private Locale locale = Locale.ENGLISH;

	RevisionWindow(RevisionSockets versions, Socket socket) {
		this.versions = versions;
		talk = new Talk(socket);
	}

	@Override
	public void text(String text, Runnable next) {
		versions.run(() -> {
			try {
				talk.hear(text, this::answer, locale);
			} finally {
				next.run();
			}
		});
	}

	private void answer(Asked asked) throws RefusedException {
		switch (asked.text("type")) {
			case "hello" -> hello(asked);
			case "compare" -> talk.answer(asked, versions.comparison(locale));
			default -> throw Asked.bad();
		}
	}

	private void hello(Asked asked) throws RefusedException {
		locale = versions.locale(asked.has("lang") ? asked.text("lang") : "en");
		JsonObject welcome = Talk.message("welcome");
		welcome.addProperty("protocol", 1);
		welcome.addProperty("session", "");
		welcome.addProperty("window", "");
		welcome.addProperty("revision", 0);
		welcome.addProperty("lang", locale.getLanguage());
		welcome.addProperty("mode", "compare");
		welcome.addProperty("readOnly", true);
		JsonObject plan = new JsonObject();
		plan.addProperty("id", "");
		plan.addProperty("title", versions.after().title());
		plan.addProperty("folder", versions.after().name());
		plan.addProperty("root", "");
		welcome.add("plan", plan);
		JsonArray views = new JsonArray();
		Views.all(locale).stream().filter(ViewInfo::diagram).forEach(view -> {
			JsonObject json = new JsonObject();
			json.addProperty("name", view.name());
			json.addProperty("label", view.label());
			views.add(json);
		});
		welcome.add("views", views);
		talk.tell(welcome);
	}

	@Override
	public void closed() {
		// nothing is kept for it
	}
}
