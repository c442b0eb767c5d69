package org.sightline.cli.diff;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sightline.answers.DiffAnswer;
import org.sightline.answers.DiffJson;
import org.sightline.cli.JsonText;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Output;
import org.sightline.cli.Plans;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.diff.PlanDiff;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what has changed between two versions of a plan by meaning, and what that does to the forecast. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {

	/** How the answer is written. */
	enum Format {
		TEXT, JSON, MARKDOWN;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private final Sightline root;

	@Parameters(arity = "0..*", paramLabel = "OLD NEW", hideParamSyntax = true, descriptionKey = "versions")
	private List<String> arguments = List.of();

	@Option(names = "--format", paramLabel = "text|json|markdown", order = 1)
	private Format format = Format.TEXT;

	@Option(names = "--exit-code", order = 2)
	private boolean exitCode;

	@Option(names = "--install-git", order = 3)
	private boolean installGit;

	@Option(names = "--git", hidden = true)
	private boolean calledByGit;

	@Mixin
	private Output output;

	public DiffCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		if (installGit) {
			if (!arguments.isEmpty()) {
				throw problem("diff.install.alone");
			}
			output.write(root, new GitSetup(root).install());
			return 0;
		}
		if (calledByGit) {
			output.write(root, new GitDriver(root, output.paint(root)).answer(arguments));
			return 0;
		}
		if (arguments.size() != 2) {
			throw problem("diff.two");
		}
		Plans plans = new Plans(root.around());
		NamedPlan before = sound(plans.read(arguments.get(0)));
		NamedPlan after = sound(plans.read(arguments.get(1)));
		DiffAnswer answer = new DiffAnswer(PlanDiff.between(before.plan(), after.plan()), before.plan(), after.plan());
		output.write(root, switch (format) {
			case TEXT -> new TextDiff(root, output.paint(root), answer).text();
			case JSON -> JsonText.of(DiffJson.of(answer));
			case MARKDOWN -> new MarkdownDiff(root, answer).text();
		});
		return exitCode && !answer.changes().isEmpty() ? 1 : 0;
	}

	private static NamedPlan sound(NamedPlan plan) throws Problem {
		if (plan.plan().findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
			throw Problem.of("plan.errors", plan.argument());
		}
		return plan;
	}

	private static Problem problem(String key) {
		return new Problem(Message.of(DiffCommand.class, key));
	}
}
