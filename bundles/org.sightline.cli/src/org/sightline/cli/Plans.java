package org.sightline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.cli.git.PlanRevision;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;

/** Reads the plans that a command is given. */
public final class Plans {

	private final Surroundings around;
	private final PlanLoader loader = new PlanLoader();

	public Plans(Surroundings around) {
		this.around = around;
	}

	/** Reads one plan: a `.plan` file, a folder, or either of them as it was in a revision (`REV:PATH`). */
	public NamedPlan read(String argument) throws Problem, PlanUnreadableException {
		if (!exists(argument)) {
			Optional<PlanRevision> revision = PlanRevision.of(argument);
			if (revision.isPresent()) {
				return revision.get().read(around, loader);
			}
		}
		Path path = existing(around, argument);
		LoadedPlan plan;
		try {
			plan = loader.load(path);
		} catch (PlanUnreadableException e) {
			Path root = Files.isDirectory(path) ? path : path.getParent();
			throw new Problem(e.reason(file -> around.shown(root.resolve(file))));
		}
		if (plan.files().isEmpty()) {
			throw Problem.of("plan.empty", argument);
		}
		return new NamedPlan(argument, plan, around.shown(plan.root()), true);
	}

	private boolean exists(String argument) {
		try {
			return Files.exists(around.path(argument));
		} catch (Problem noPath) {
			return false;
		}
	}

	/** Reads several plans, in their order. */
	public List<NamedPlan> read(List<String> arguments) throws Problem, PlanUnreadableException {
		List<NamedPlan> plans = new ArrayList<>();
		for (String argument : arguments) {
			plans.add(read(argument));
		}
		return plans;
	}

	/** The `.plan` file, or the folder, that was given as an argument. */
	public static Path existing(Surroundings around, String argument) throws Problem {
		Path path = around.path(argument);
		if (!Files.exists(path)) {
			throw Problem.of("plan.missing", argument);
		}
		if (!Files.isDirectory(path) && !path.toString().endsWith(".plan")) {
			throw Problem.of("plan.other", argument);
		}
		return path;
	}
}
