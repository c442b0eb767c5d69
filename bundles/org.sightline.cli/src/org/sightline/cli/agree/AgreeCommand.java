package org.sightline.cli.agree;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sightline.cli.GivenPlan;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Output;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.agreement.AgreedLogic;
import org.sightline.logic.agreement.AgreedLogic.State;
import org.sightline.logic.agreement.CausalLogic;
import org.sightline.logic.agreement.Fingerprint;
import org.sightline.model.Agreement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the fingerprint of a plan's causal logic, writes it into an agreement, or says whether it has changed since. */
@Command(name = "agree")
public final class AgreeCommand implements Callable<Integer> {

	/** How the answer is written. */
	enum Format {
		TEXT, JSON;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private final Sightline root;

	@Mixin
	private GivenPlan given;

	@Option(names = "--write", order = 1)
	private boolean write;

	@Option(names = "--verify", order = 2)
	private boolean verify;

	@Option(names = "--show", order = 3)
	private boolean show;

	@Option(names = "--agreement", paramLabel = "NAME", order = 4)
	private Optional<String> name = Optional.empty();

	@Option(names = "--format", paramLabel = "text|json", order = 5)
	private Format format = Format.TEXT;

	@Mixin
	private Output output;

	public AgreeCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		NamedPlan plan = given.read(root);
		AgreedLogic logic = logic(plan);
		if (write) {
			Agreement agreement = logic.agreement().orElseThrow(() -> problem("agree.none", given.argument()));
			new LogicRecord(plan).write(agreement, logic.now());
			if (!root.quiet()) {
				root.around().out().println(root.text(AgreeCommand.class, "agree.written", agreement.getName(), logic.now().text()));
			}
			return 0;
		}
		AgreementAnswer answer = new AgreementAnswer(root, plan, logic);
		String text = show ? CausalLogic.of(plan.plan().model()).text() : format == Format.JSON ? answer.json() : answer.text();
		output.write(root, text);
		return verify && logic.state() != State.SAME ? 1 : 0;
	}

	private AgreedLogic logic(NamedPlan plan) throws Problem {
		if (name.isEmpty()) {
			return AgreedLogic.of(plan.plan().model());
		}
		Agreement named = plan.plan().model().agreements().stream().filter(one -> name.get().equals(one.getName())).findFirst()
				.orElseThrow(() -> problem("agree.unknown", name.get(), given.argument()));
		return new AgreedLogic(Optional.of(named), Fingerprint.of(plan.plan().model()));
	}

	private static Problem problem(String key, Object... arguments) {
		return new Problem(Message.of(AgreeCommand.class, key, arguments));
	}
}
