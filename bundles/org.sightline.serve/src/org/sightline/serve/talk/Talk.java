package org.sightline.serve.talk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;

import org.sightline.dsl.findings.Message;
import org.sightline.serve.http.Sockets.Socket;
import org.sightline.serve.store.RefusedException;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The talk with one window: every question with an answer, be it that something went wrong. */
public final class Talk {

	private static final Logger LOG = System.getLogger(Talk.class.getName());
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
	/** Closing code: what came is none of what is spoken here. */
	private static final int NOT_UNDERSTOOD = 1007;

	private final Socket socket;

	/** A talk over a socket. */
	public Talk(Socket socket) {
		this.socket = socket;
	}

	/** Does what a window asks for. */
	public interface Answering {
		void answer(Asked asked) throws RefusedException;
	}

	/**
	 * Hears a message: it is answered, or refused with a reason; what is no JSON object ends the talk.
	 *
	 * @param locale the window's language
	 */
	public void hear(String text, Answering answering, Locale locale) {
		Optional<Asked> heard = Asked.of(text);
		if (heard.isEmpty()) {
			end(NOT_UNDERSTOOD);
			return;
		}
		try {
			answering.answer(heard.get());
		} catch (RefusedException e) {
			refuse(heard.get(), e.reason().in(locale));
		} catch (RuntimeException e) {
			LOG.log(Level.ERROR, "Answering a window", e);
			refuse(heard.get(), Message.of(Talk.class, "request.failed").in(locale));
		}
	}

	private void refuse(Asked asked, String reason) {
		JsonObject refused = message("refused");
		repeat(asked, "id", refused);
		repeat(asked, "file", refused);
		refused.addProperty("reason", reason);
		tell(refused);
	}

	/** An empty message of a type. */
	public static JsonObject message(String type) {
		JsonObject message = new JsonObject();
		message.addProperty("type", type);
		return message;
	}

	/** Answers something that was asked for by its id. */
	public void answer(Asked asked, JsonObject message) {
		repeat(asked, "id", message);
		tell(message);
	}

	private static void repeat(Asked asked, String name, JsonObject in) {
		JsonElement said = asked.json().get(name);
		if (said != null && said.isJsonPrimitive()) {
			in.add(name, said);
		}
	}

	/** Says something. */
	public void tell(JsonObject message) {
		socket.send(GSON.toJson(message));
	}

	/** Ends the talk, with a closing code. */
	public void end(int code) {
		socket.close(code);
	}
}
