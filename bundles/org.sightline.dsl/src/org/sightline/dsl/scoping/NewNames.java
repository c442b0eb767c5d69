package org.sightline.dsl.scoping;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Kinds;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.values.Names;
import org.sightline.model.Element;
import org.sightline.model.Observable;
import org.sightline.model.Unit;

/** Whether elements may be called something. */
public final class NewNames {

	/** Words that begin a block: nothing can be called so. */
	private static final Set<String> BLOCKS = Set.of("import", "plan", "unit", "team", "journey", "touchpoint", "metric", "conversion", "rate",
			"goal", "hypothesis", "initiative", "agreement", "observations", "review");
	/** Words that may stand behind a unit, and so cannot be one. */
	private static final Set<String> BEHIND_UNITS = Set.of("at", "because", "by", "from", "in", "per", "to");

	private NewNames() {
	}

	/** What keeps an element of a plan from being called so, and what to do; empty where nothing does. */
	public static Optional<Message> objection(PlanModel plan, Element element, String name) {
		return form(element, name).or(() -> taken(plan, element, name));
	}

	private static Optional<Message> form(Element element, String name) {
		boolean unit = element instanceof Unit;
		if (BLOCKS.contains(name) || unit && BEHIND_UNITS.contains(name)) {
			return said("reserved", name);
		}
		if (!(unit ? Arrays.stream(name.split("-", -1)).allMatch(Names::isName) : Names.isName(name))) {
			return Optional.of(noName(name));
		}
		String usual = Normalizer.normalize(name, Form.NFKC);
		return usual.equals(name) ? Optional.empty() : said("lookAlike", name, usual);
	}

	/** That a text cannot be a name at all. */
	public static Message noName(String text) {
		return Message.of(NewNames.class, "name.noName", text);
	}

	private static Optional<Message> taken(PlanModel plan, Element element, String name) {
		for (Element other : plan.elements()) {
			if (other != element && name.equals(other.getName()) && kind(other) == kind(element)) {
				return said("taken", name, Kinds.of(other));
			}
		}
		boolean builtIn = element instanceof Unit && BuiltIns.isUnit(name) || element instanceof Observable && name.equals("spend");
		return builtIn ? said("takenByBuiltIn", name) : Optional.empty();
	}

	/** Elements of one kind share their names; metrics and initiatives are one kind, since observations name both. */
	private static Class<?> kind(Element element) {
		return element instanceof Observable ? Observable.class : element.eClass().getInstanceClass();
	}

	private static Optional<Message> said(String key, Object... arguments) {
		return Optional.of(Message.of(NewNames.class, "name." + key, arguments));
	}
}
