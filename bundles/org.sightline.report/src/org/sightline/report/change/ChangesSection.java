package org.sightline.report.change;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sightline.diff.Change;
import org.sightline.diff.ChangeClass;
import org.sightline.diff.ChangeKind;
import org.sightline.diff.ChangeSteps.Step;
import org.sightline.diff.Value;
import org.sightline.model.Goal;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** Every difference in meaning, before and after, by what it is about. */
final class ChangesSection implements Section {

	/** Characters of a value that are shown: a new block is recognised by its beginning. */
	private static final int LONGEST = 400;
	/** Changes of one class that are listed. */
	private static final int MOST = 300;

	private final Compared plans;
	private final Say say;
	private final Words words;

	ChangesSection(Compared plans) {
		this.plans = plans;
		say = new Say(plans.after().request().locale(), ChangesSection.class);
		words = new Words(plans, say);
	}

	@Override
	public String id() {
		return "changes";
	}

	@Override
	public String name() {
		return say.of("changes");
	}

	@Override
	public String heading() {
		return say.of("changes.heading", plans.changes().size());
	}

	@Override
	public String lead() {
		return say.of("changes.lead");
	}

	@Override
	public void content(Html html) {
		card(html);
		Table table = Table.begin(html, "changes", "").head(List.of(say.of("change.kind"), say.of("change.element"), say.of("before"), say.of("after"),
				">" + plans.goal().map(goal -> say.of("change.goal", Say.called(goal))).orElse("")));
		Set<String> told = new HashSet<>();
		for (ChangeClass of : ChangeClass.values()) {
			List<Change> changes = plans.changes(of);
			if (!changes.isEmpty()) {
				table.group(5, say.of("class." + of.name().toLowerCase(Locale.ROOT)), say.of("explained." + of.name().toLowerCase(Locale.ROOT)));
				changes.stream().limit(MOST).forEach(change -> row(table, change, told));
				if (changes.size() > MOST) {
					table.plainRow().across(5, "mute", cell -> cell.text(say.of("changes.more", changes.size() - MOST)));
				}
			}
		}
		table.end();
		html.endLine();
	}

	private void row(Table table, Change change, Set<String> told) {
		String kind = change.kind().name().toLowerCase(Locale.ROOT);
		table.plainRow().cell("kind", cell -> cell.leaf("span", sign(change.kind()), "class", "mark " + kind, "role", "img", "aria-label",
				say.of("kind." + kind), "title", say.of("kind." + kind)));
		table.heading(cell -> {
			String shown = change.elementShown().in(say.locale());
			String called = words.element(change.element());
			boolean named = shown.contains(called);
			String feature = change.feature().isEmpty() ? "" : change.featureShown().in(say.locale());
			cell.text(named ? shown : called).begin("div", "class", "under");
			cell.text(named ? feature : feature.isEmpty() ? shown : say.of("change.of", shown, feature)).end();
		});
		table.cell("text", cell -> value(cell, change.before(), "del")).cell("text", cell -> value(cell, change.after(), "ins"));
		amount(table, change, told);
	}

	private static String sign(ChangeKind kind) {
		return switch (kind) {
			case ADDED -> "+";
			case REMOVED -> "−";
			default -> "→";
		};
	}

	private void value(Html html, Optional<Value> value, String element) {
		if (value.isEmpty()) {
			html.leaf("span", Say.NONE, "class", "mute");
			return;
		}
		String text = value.get().shown().in(say.locale());
		int length = text.codePointCount(0, text.length());
		html.leaf(element, length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…");
	}

	/** What the step does to which the change belongs; told at the first change of that step. */
	private void amount(Table table, Change change, Set<String> told) {
		Optional<Step> step = plans.steps().stream().filter(one -> one.elements().contains(change.element())).findFirst();
		boolean counts = change.of() == ChangeClass.LOGIC || change.of() == ChangeClass.COMMITMENT;
		if (!counts || plans.steps().isEmpty()) {
			table.figure(Say.NONE);
		} else if (step.isEmpty()) { // another name
			table.figure(say.signed(plans.after().figure(plans.goal().orElseThrow(), 0)), "mute");
		} else if (told.add(step.get().elements().toString())) {
			Goal goal = plans.goal().orElseThrow();
			double difference = step.get().difference();
			table.figure(say.signed(plans.after().figure(goal, difference)), difference == 0 ? "mute" : words.isGood(goal, difference) ? "good" : "bad");
		} else {
			table.figure(say.of("change.same"), "mute");
		}
	}
}
