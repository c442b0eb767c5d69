package org.sightline.cli.agree;

import java.util.Locale;

import org.sightline.cli.Json;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.logic.agreement.AgreedLogic;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** The fingerprint, and whether it is the agreed one. */
final class AgreementAnswer {

	private final Sightline root;
	private final NamedPlan plan;
	private final AgreedLogic logic;

	AgreementAnswer(Sightline root, NamedPlan plan, AgreedLogic logic) {
		this.root = root;
		this.plan = plan;
		this.logic = logic;
	}

	String text() {
		String fingerprint = logic.now().text() + "\n";
		String key = logic.agreement().isEmpty() ? "state.noagreement" : "state." + state();
		return root.quiet() ? fingerprint : fingerprint + Visible.of(root.text(AgreementAnswer.class, key, name())) + "\n";
	}

	String json() {
		JsonObject agreement = new JsonObject();
		agreement.addProperty("name", name());
		agreement.addProperty("logic", state());
		JsonObject object = Json.schema();
		object.addProperty("plan", plan.title());
		object.addProperty("logic", logic.now().text());
		object.add("agreement", logic.agreement().isEmpty() ? JsonNull.INSTANCE : agreement);
		return Json.text(object);
	}

	private String state() {
		return logic.state().name().toLowerCase(Locale.ROOT);
	}

	private String name() {
		return logic.agreement().map(agreement -> agreement.getName()).orElse("");
	}
}
