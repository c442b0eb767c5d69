package org.sightline.cli.agree;

import java.util.Locale;

import org.sightline.answers.Json;
import org.sightline.cli.JsonText;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.cli.diff.ChangeLines;
import org.sightline.cli.git.AgreedVersion;
import org.sightline.cli.terminal.Visible;
import org.sightline.diff.PlanDiff;
import org.sightline.logic.agreement.AgreedLogic.State;
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

	String text() throws Problem {
		String fingerprint = logic.now().text() + "\n";
		if (root.quiet()) {
			return fingerprint;
		}
		String key = logic.agreement().isEmpty() ? "state.noagreement" : "state." + state();
		StringBuilder text = new StringBuilder(fingerprint).append(Visible.of(root.text(AgreementAnswer.class, key, name()))).append('\n');
		if (logic.state() == State.CHANGED) {
			AgreedVersion.find(root.around(), plan, logic.recorded().orElseThrow()).ifPresent(version -> {
				text.append(root.text(AgreementAnswer.class, "since", version.commit(), version.day().toString())).append('\n');
				new ChangeLines(root).few(PlanDiff.between(version.plan(), plan.plan()).logic()).forEach(line -> text.append("  ").append(line).append('\n'));
			});
		}
		return text.toString();
	}

	String json() {
		JsonObject agreement = new JsonObject();
		agreement.addProperty("name", name());
		agreement.addProperty("logic", state());
		JsonObject object = Json.schema();
		object.addProperty("plan", plan.title());
		object.addProperty("logic", logic.now().text());
		object.add("agreement", logic.agreement().isEmpty() ? JsonNull.INSTANCE : agreement);
		return JsonText.of(object);
	}

	private String state() {
		return logic.state().name().toLowerCase(Locale.ROOT);
	}

	private String name() {
		return logic.agreement().map(agreement -> agreement.getName()).orElse("");
	}
}
