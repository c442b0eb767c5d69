package org.sightline.cli.git;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Problem;
import org.sightline.cli.Surroundings;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.git.GitHistory;

/**
 * A plan as it was: `REV:PATH`, where REV is anything that git takes for a commit, and PATH a plan's file or folder, seen
 * from the top of the repository as git does it, or from the current folder.
 */
public record PlanRevision(String argument, String revision, String path) {

	/** Understands an argument; empty where it has not this form. A single letter in front is a drive of Windows. */
	public static Optional<PlanRevision> of(String argument) {
		int colon = argument.indexOf(':');
		boolean drive = colon == 1 && Character.isLetter(argument.charAt(0));
		return colon < 1 || drive ? Optional.empty()
				: Optional.of(new PlanRevision(argument, argument.substring(0, colon), argument.substring(colon + 1)));
	}

	/** Reads the plan. */
	public NamedPlan read(Surroundings around, PlanLoader loader) throws Problem, PlanUnreadableException {
		try (GitHistory history = GitHistory.around(around.folder()).orElseThrow(() -> Problem.of("git.none", argument))) {
			RevCommit commit = history.commit(revision).orElseThrow(() -> Problem.of("git.revision", revision, argument));
			for (String candidate : candidates(history, around)) {
				FileMode kind = history.kind(commit, candidate);
				if (kind.equals(FileMode.TREE)) {
					return named(loader.load(history.source(commit.getTree(), candidate)), candidate);
				}
				if (kind.getObjectType() == Constants.OBJ_BLOB && candidate.endsWith(".plan")) {
					String folder = candidate.substring(0, Math.max(0, candidate.lastIndexOf('/')));
					String file = candidate.substring(candidate.lastIndexOf('/') + 1);
					return named(loader.load(history.source(commit.getTree(), folder), file), folder);
				}
			}
			throw Problem.of("git.path", path, revision);
		} catch (IOException e) {
			throw Problem.of("git.unreadable", argument);
		}
	}

	private NamedPlan named(LoadedPlan plan, String folder) throws Problem {
		if (plan.files().isEmpty()) {
			throw Problem.of("plan.empty", argument);
		}
		return new NamedPlan(argument, plan, revision + ":" + folder, false);
	}

	private Set<String> candidates(GitHistory history, Surroundings around) throws Problem {
		Set<String> paths = new LinkedHashSet<>();
		String top = path.replaceAll("/+$", "");
		if (!top.startsWith("./") && !top.startsWith("../") && !top.equals(".") && !top.equals("..") && !top.startsWith("/")) {
			paths.add(top);
		}
		history.inside(around.path(path)).ifPresent(paths::add);
		return paths;
	}
}
