package org.sightline.report.change;

import java.util.List;

import org.sightline.diagram.svg.Links;
import org.sightline.dsl.findings.Finding;
import org.sightline.model.Initiative;
import org.sightline.report.html.Html;
import org.sightline.report.parts.FindingRows;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;

/** Findings that come with the change, and those that it solves. */
final class FindingChanges implements Section {

	private final Compared plans;
	private final Say say;
	private final List<Finding> come;
	private final List<Finding> solved;

	FindingChanges(Compared plans) {
		this.plans = plans;
		say = new Say(plans.after().request().locale(), FindingChanges.class);
		come = FindingRows.sorted(Compared.only(plans.after().findings(), plans.before().findings()));
		solved = FindingRows.sorted(Compared.only(plans.before().findings(), plans.after().findings()));
	}

	@Override
	public String id() {
		return "findings";
	}

	@Override
	public String name() {
		return say.of("findings");
	}

	@Override
	public String heading() {
		return come.isEmpty() ? solved.isEmpty() ? say.of("findings.none") : say.of("findings.solved", solved.size())
				: say.of("findings.come", come.size());
	}

	@Override
	public String lead() {
		List<String> still = plans.after().lines().unlinked().stream().filter(one -> plans.before().lines().unlinked().stream()
				.map(Initiative::getName).anyMatch(Say.name(one)::equals)).map(Say::called).toList();
		return still.isEmpty() || !plans.after().analysis().isWhole() ? "" : say.of("findings.still", still.size(), say.list(still));
	}

	@Override
	public void content(Html html) {
		table(html, come, say.of("findings.new"), plans.after().request().links());
		table(html, solved, say.of("findings.gone"), plans.before().request().links());
	}

	private void table(Html html, List<Finding> findings, String word, Links links) {
		if (!findings.isEmpty()) {
			card(html);
			new FindingRows(say.at(FindingRows.class), links, true, any -> word).write(html, "", findings);
			html.endLine();
		}
	}
}
