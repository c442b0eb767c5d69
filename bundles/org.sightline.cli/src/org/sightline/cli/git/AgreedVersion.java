package org.sightline.cli.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.sightline.cli.NamedPlan;
import org.sightline.cli.Problem;
import org.sightline.cli.Surroundings;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.git.GitHistory;
import org.sightline.git.GitSource;
import org.sightline.logic.agreement.Fingerprint;

/**
 * The version of a plan that was agreed on, found in the repository by its fingerprint.
 *
 * @param plan   the plan as it was
 * @param commit its commit, shortened
 * @param day    when it was committed
 */
public record AgreedVersion(LoadedPlan plan, String commit, LocalDate day) {

	/** Versions of the plan that are looked at, from the latest one back. */
	private static final int MOST_VERSIONS = 500;

	/** The latest version of a plan with that fingerprint; empty where the repository around it has none, or there is none. */
	public static Optional<AgreedVersion> find(Surroundings around, NamedPlan plan, Fingerprint fingerprint) throws Problem {
		if (!plan.onDisk()) {
			return Optional.empty();
		}
		Path root = plan.plan().root();
		try (GitHistory history = GitHistory.around(root).orElse(null)) {
			Optional<String> folder = history == null ? Optional.empty() : history.inside(root);
			Path given = around.path(plan.argument());
			String file = given.toAbsolutePath().normalize().equals(root.toAbsolutePath().normalize()) ? ""
					: given.getFileName().toString();
			return folder.isEmpty() ? Optional.empty() : find(history, folder.get(), file, fingerprint);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static Optional<AgreedVersion> find(GitHistory history, String folder, String file, Fingerprint fingerprint)
			throws IOException {
		PlanLoader loader = new PlanLoader();
		return history.search(folder, MOST_VERSIONS, version -> load(loader, history.source(version.tree(), folder), file)
				.filter(plan -> Fingerprint.of(plan.model()).equals(fingerprint))
				.map(plan -> new AgreedVersion(plan, version.commit(), LocalDate.ofInstant(version.when(), ZoneId.systemDefault()))));
	}

	private static Optional<LoadedPlan> load(PlanLoader loader, GitSource source, String file) {
		try {
			return Optional.of(file.isEmpty() ? loader.load(source) : loader.load(source, file));
		} catch (PlanUnreadableException e) {
			return Optional.empty(); // that version cannot be the agreed one
		}
	}
}
