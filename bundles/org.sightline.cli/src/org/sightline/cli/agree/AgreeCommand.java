package org.sightline.cli.agree;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.agreement.Agreements;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.PlanText;
import org.sightline.cli.Plans;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.Places;
import org.sightline.logic.agreement.Fingerprint;
import org.sightline.model.Agreement;
import org.sightline.model.PlanPackage;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records, in an agreement, the causal logic that the teams agree to be judged by, or verifies that it still is the same. */
@Command(name = "agree")
public final class AgreeCommand implements Callable<Integer> {

	/** What to do besides saying it. */
	static final class Action {

		@Option(names = "--write", order = 1)
		private boolean write;

		@Option(names = "--verify", order = 2)
		private boolean verify;
	}

	private final Sightline root;

	@Parameters(paramLabel = "PLAN", descriptionKey = "plans")
	private String argument;

	@ArgGroup
	private Action action = new Action();

	@Option(names = "--agreement", paramLabel = "NAME", order = 3)
	private Optional<String> name = Optional.empty();

	public AgreeCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		NamedPlan plan = new Plans(root.around()).read(argument);
		if (plan.plan().findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
			throw problem("agree.errors", argument);
		}
		String logic = Fingerprint.of(plan.plan().model()).text();
		Optional<Agreement> agreement = agreement(plan);
		boolean same = agreement.map(Agreement::getLogic).filter(logic::equals).isPresent();
		if (action.write) {
			write(plan, agreement.orElseThrow(() -> problem("agree.none", argument)), logic);
			return 0;
		}
		if (!action.verify) {
			root.around().out().println(logic);
		}
		if (!root.quiet()) {
			say(agreement.isEmpty() ? "agree.none" : agreement.get().getLogic() == null ? "agree.unrecorded"
					: same ? "agree.same" : "agree.changed", agreement.map(Agreement::getName).orElse(argument));
		}
		return action.verify && !same ? 1 : 0;
	}

	private Optional<Agreement> agreement(NamedPlan plan) throws Problem {
		if (name.isEmpty()) {
			return Agreements.latest(plan.plan().model());
		}
		return Optional.of(plan.plan().model().agreements().stream().filter(agreement -> name.get().equals(agreement.getName()))
				.findFirst().orElseThrow(() -> problem("agree.unknown", name.get(), argument)));
	}

	private void write(NamedPlan plan, Agreement agreement, String logic) throws Problem {
		if (logic.equals(agreement.getLogic())) {
			say("agree.same", agreement.getName());
			return;
		}
		PlanAnalysis analysis = new PlanAnalysis(plan.plan());
		String text = "\"" + logic + "\"";
		List<TextChange> changes = (agreement.getLogic() == null ? analysis.edits().addClause(agreement, "logic " + text)
				: analysis.edits().replace(agreement, PlanPackage.Literals.AGREEMENT__LOGIC, text)).changes();
		String file = new Places(plan.plan()).of(agreement).file();
		PlanText.change(plan, file, changes);
		say("agree.written", agreement.getName(), plan.shown(file));
	}

	private void say(String key, Object... arguments) {
		if (!root.quiet()) {
			root.around().out().println(Visible.of(root.text(AgreeCommand.class, key, arguments)));
		}
	}

	private static Problem problem(String key, Object... arguments) {
		return new Problem(org.sightline.dsl.findings.Message.of(AgreeCommand.class, key, arguments));
	}
}
