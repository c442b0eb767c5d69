package org.sightline.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.sightline.checks.Checker;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Output;
import org.sightline.cli.Plans;
import org.sightline.cli.Problem;
import org.sightline.cli.Progress;
import org.sightline.cli.Sightline;
import org.sightline.cli.TextLinks;
import org.sightline.cli.draw.FixedPlaces;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.report.ChangePage;
import org.sightline.report.PlanPage;
import org.sightline.report.ReportRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a plan, or the change between two versions of it, as a page to be read without this program. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {

	private final Sightline root;

	@Parameters(arity = "1..2", paramLabel = "PLAN | OLD NEW", hideParamSyntax = true, descriptionKey = "versions")
	private List<String> arguments;

	@Mixin
	private Output output;

	public ReportCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		if (output.file().isEmpty() && root.around().terminal()) {
			throw new Problem(Message.of(ReportCommand.class, "report.file", arguments.get(arguments.size() - 1)));
		}
		String page;
		try (Progress progress = new Progress(root, root.text(ReportCommand.class, "report.progress"))) {
			List<NamedPlan> plans = new Plans(root.around()).read(arguments);
			page = plans.size() == 1 ? PlanPage.html(request(plans.get(0))) : ChangePage.html(request(plans.get(0)), request(plans.get(1)));
		}
		output.write(root, page);
		return 0;
	}

	private ReportRequest request(NamedPlan plan) throws Problem {
		List<Finding> findings = Checker.check(plan.plan());
		return new ReportRequest(plan.plan(), plan.argument(), findings, root.locale(), LocalDate.now(),
				TextLinks.from(output.folder(root), plan), FixedPlaces.of(plan)::memory);
	}
}
