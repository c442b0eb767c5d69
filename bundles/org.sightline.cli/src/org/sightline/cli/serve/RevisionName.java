package org.sightline.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.sightline.cli.NamedPlan;
import org.sightline.cli.Problem;
import org.sightline.cli.Surroundings;
import org.sightline.cli.git.PlanRevision;
import org.sightline.git.GitHistory;

/**
 * What one of two versions of a plan is called where they stand side by side: by the name of its folder or file, whatever way it was asked
 * for (`.`, `HEAD:`), with its revision in front.
 *
 * @param revision as git calls it; empty for what is on disk
 * @param path     the names of the folders that lead to it, and its own
 */
record RevisionName(Optional<String> revision, List<String> path) {

	/** The name of a plan. */
	static RevisionName of(NamedPlan plan, Surroundings around) throws Problem {
		if (plan.onDisk()) {
			return new RevisionName(Optional.empty(), names(around.path(plan.argument()).toAbsolutePath().normalize()));
		}
		PlanRevision asked = PlanRevision.of(plan.argument()).orElseThrow();
		Path folder = top(around).resolve(plan.folder().substring(asked.revision().length() + 1));
		Path last = Path.of(asked.path()).getFileName();
		boolean file = last != null && last.toString().endsWith(".plan");
		return new RevisionName(Optional.of(asked.revision()), names(file ? folder.resolve(last) : folder));
	}

	private static Path top(Surroundings around) {
		try (GitHistory history = GitHistory.around(around.folder()).orElseThrow()) {
			return history.top().orElse(Path.of(""));
		} catch (IOException e) {
			return Path.of(""); // it could be read a moment ago; without it the name is shorter
		}
	}

	private static List<String> names(Path path) {
		return StreamSupport.stream(path.spliterator(), false).map(Path::toString).filter(name -> !name.isEmpty()).toList();
	}

	/** How it is shown beside another one: with as many of its folders as tell both apart. */
	String beside(RevisionName other) {
		int most = Math.max(path.size(), other.path.size());
		for (int names = 1; names <= most; names++) {
			if (!shown(names).equals(other.shown(names))) {
				return shown(names);
			}
		}
		return shown(1);
	}

	private String shown(int names) {
		String last = String.join("/", path.subList(Math.max(0, path.size() - names), path.size()));
		return revision.map(known -> known + ":" + last).orElse(last);
	}
}
