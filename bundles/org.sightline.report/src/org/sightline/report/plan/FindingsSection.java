package org.sightline.report.plan;

import java.util.ArrayList;
import java.util.List;

import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Finding;
import org.sightline.logic.Network;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.report.html.Html;
import org.sightline.report.parts.FindingRows;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;

/** What needs a person: the initiatives that lead nowhere first, then all else that was found. */
final class FindingsSection implements Section {

	private final Reported plan;
	private final String id;
	private final boolean pictures;
	private final Say say;
	private final FindingRows rows;

	/** The findings of a page with pictures. */
	FindingsSection(Reported plan) {
		this(plan, "findings", true);
	}

	/** The findings of a page that has nothing else. */
	FindingsSection(Reported plan, String id) {
		this(plan, id, false);
	}

	private FindingsSection(Reported plan, String id, boolean pictures) {
		this.plan = plan;
		this.id = id;
		this.pictures = pictures;
		say = new Say(plan.request().locale(), FindingsSection.class);
		rows = new FindingRows(say.locale(), plan.request().links(), pictures);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String name() {
		return pictures ? say.of("findings") : plan.title();
	}

	@Override
	public String heading() {
		return pictures ? first() : say.of("findings.of", plan.title(), first());
	}

	private String first() {
		int unlinked = plan.lines().unlinked().size();
		return !plan.analysis().isWhole() ? say.of("findings.unread") : plan.model().initiatives().isEmpty() ? say.of("findings.noinitiative")
				: unlinked == 0 ? say.of("findings.linked") : say.of("findings.unlinked", unlinked);
	}

	@Override
	public String lead() {
		return plan.analysis().isWhole() && !plan.lines().unlinked().isEmpty() ? say.of("findings.why")
				: plan.findings().isEmpty() ? say.of("findings.none") : rows.counts(plan.findings());
	}

	@Override
	public boolean opensPage() {
		return false;
	}

	@Override
	public void content(Html html) {
		List<Initiative> lost = plan.analysis().isWhole() ? plan.lines().unlinked() : List.of();
		if (!lost.isEmpty()) {
			html.begin("ul", "class", "lost");
			lost.forEach(initiative -> card(html, initiative));
			html.endLine();
		}
		List<Finding> others = FindingRows.sorted(plan.findings().stream().filter(finding -> lost.stream().noneMatch(one -> says(finding, one))).toList());
		if (!others.isEmpty()) {
			card(html);
			rows.write(html, lost.isEmpty() ? "" : say.of("findings.others", others.size()), others);
			html.endLine();
		}
	}

	/** Whether a finding says why an initiative leads nowhere. */
	private static boolean says(Finding finding, Initiative initiative) {
		return finding.code().startsWith("link.") && finding.element().equals(initiative.getName());
	}

	private void card(Html html, Initiative initiative) {
		List<Finding> why = FindingRows.sorted(plan.findings().stream().filter(finding -> says(finding, initiative)).toList());
		html.begin("li").begin("h3");
		rows.element(html, Say.name(initiative));
		html.end();
		if (!Say.called(initiative).equals(Say.name(initiative))) {
			html.leaf("p", Say.called(initiative), "class", "label");
		}
		for (Finding finding : why) {
			html.begin("p");
			rows.severity(html, finding);
			html.text(" ").leaf("code", finding.code(), "class", "code").text(" ");
			rows.place(html, finding.place());
			html.end().begin("p").prose(finding.message().in(say.locale())).end();
			finding.fixes().stream().findFirst().ifPresent(fix -> html.begin("p", "class", "fix").leaf("strong", say.of("findings.fix")).text(" ")
					.prose(fix.title().in(say.locale())).end());
		}
		String takes = takes(initiative);
		if (!takes.isEmpty()) {
			html.leaf("p", takes, "class", "takes");
		}
		html.endLine();
	}

	/** What it costs and takes, and what that costs the goal. */
	private String takes(Initiative initiative) {
		if (plan.network().isEmpty()) {
			return "";
		}
		Network network = plan.network().get();
		Uses uses = Uses.of(network, initiative);
		List<String> used = new ArrayList<>();
		plan.analysis().units().currency().filter(any -> uses.money() > 0).ifPresent(currency -> used.add(say.of(new Figure(uses.money(), currency.text()))));
		if (uses.days() > 0) {
			used.add(say.of(new Figure(uses.days(), "person-days")));
		}
		String takes = used.isEmpty() ? "" : say.of("findings.takes", String.join(say.of("findings.and"), used));
		return plan.main().filter(goal -> marginal(goal, initiative) < 0).map(goal -> takes
				+ say.of("findings.lowers", Say.called(goal), plan.figure(goal, -marginal(goal, initiative)))).orElse(takes);
	}

	private double marginal(Goal goal, Initiative initiative) {
		return plan.network().orElseThrow().counterfactuals().of(goal, initiative).marginal().within();
	}
}
