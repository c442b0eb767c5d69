package org.sightline.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sightline.checks.Checker;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Output;
import org.sightline.cli.Plans;
import org.sightline.cli.Sightline;
import org.sightline.dsl.findings.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads plans and lists what is to be said about them. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

	/** How the findings are written. */
	enum Format {
		TEXT, JSON, SARIF, HTML;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** From which severity on findings make the command fail. */
	enum FailOn {
		ERROR, WARNING, NEVER;

		boolean fails(Severity severity) {
			return this != NEVER && severity.ordinal() <= ordinal();
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private final Sightline root;

	@Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "plans")
	private List<String> arguments;

	@Option(names = "--format", paramLabel = "text|json|sarif|html", order = 1)
	private Format format = Format.TEXT;

	@Option(names = "--fail-on", paramLabel = "error|warning|never", order = 2)
	private FailOn failOn = FailOn.ERROR;

	@Mixin
	private Output output;

	public CheckCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		List<CheckedPlan> plans = new ArrayList<>();
		for (NamedPlan plan : new Plans(root.around()).read(arguments)) {
			plans.add(new CheckedPlan(plan, Checker.check(plan.plan())));
		}
		output.write(root, switch (format) {
			case TEXT -> new TextFindings(root, output.paint(root)).of(plans);
			case JSON -> new JsonFindings(root.locale()).of(plans);
			case SARIF -> new SarifFindings(root.locale()).of(plans);
			case HTML -> new HtmlFindings(root, output).of(plans);
		});
		return plans.stream().flatMap(plan -> plan.findings().stream()).anyMatch(finding -> failOn.fails(finding.severity())) ? 1 : 0;
	}
}
