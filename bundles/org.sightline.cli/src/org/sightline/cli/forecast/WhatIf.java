package org.sightline.cli.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.cli.Problem;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.logic.Assumption;
import org.sightline.model.Initiative;

/** Changes a plan in memory, to see what would follow. */
final class WhatIf {

	private static final Pattern EXECUTION = Pattern.compile("(?<name>.+)\\.execution=(?<rate>[0-9]+(\\.[0-9]+)?)(?<percent>%?)");

	private final LoadedPlan plan;

	WhatIf(LoadedPlan plan) {
		this.plan = plan;
	}

	/** The plan with some initiatives carried out at other rates (`NAME.execution=95%`), and without others. */
	LoadedPlan of(List<String> settings, List<String> without) throws Problem {
		for (String setting : settings) {
			set(setting);
		}
		for (String name : without) {
			EcoreUtil.remove(initiative(name, "--without"));
		}
		PlanModel model = new PlanModel(plan.model().files());
		return new LoadedPlan(plan.root(), plan.files(), model, plan.findings(), plan.observed());
	}

	private void set(String setting) throws Problem {
		Matcher matcher = EXECUTION.matcher(setting);
		if (!matcher.matches()) {
			throw problem("set.form", setting);
		}
		BigDecimal rate = new BigDecimal(matcher.group("rate"));
		boolean percent = !matcher.group("percent").isEmpty();
		if (rate.compareTo(percent ? BigDecimal.valueOf(100) : BigDecimal.ONE) > 0) {
			throw problem("set.range", setting);
		}
		Assumption.executed(initiative(matcher.group("name"), "--set"), rate, percent);
	}

	private Initiative initiative(String name, String option) throws Problem {
		return plan.model().initiative(name).orElseThrow(() -> problem("initiative.unknown", option, name));
	}

	private static Problem problem(String key, Object... arguments) {
		return new Problem(Message.of(WhatIf.class, key, arguments));
	}
}
