package org.sightline.cli.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Problem;
import org.sightline.cli.Surroundings;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
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
		Optional<RevCommit> head = history.commit(Constants.HEAD);
		if (head.isEmpty()) {
			return Optional.empty();
		}
		PlanLoader loader = new PlanLoader();
		Set<ObjectId> seen = new HashSet<>();
		try (RevWalk walk = new RevWalk(history.repository())) {
			walk.markStart(walk.parseCommit(head.get()));
			if (!folder.isEmpty()) {
				walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
			}
			for (RevCommit commit : walk) {
				if (seen.size() >= MOST_VERSIONS) {
					return Optional.empty();
				}
				if (seen.add(tree(history, commit, folder))) {
					Optional<LoadedPlan> plan = load(loader, history.source(commit.getTree(), folder), file);
					if (plan.isPresent() && Fingerprint.of(plan.get().model()).equals(fingerprint)) {
						return Optional.of(new AgreedVersion(plan.get(), commit.abbreviate(8).name(),
								LocalDate.ofInstant(Instant.ofEpochSecond(commit.getCommitTime()), ZoneId.systemDefault())));
					}
				}
			}
		}
		return Optional.empty();
	}

	private static ObjectId tree(GitHistory history, RevCommit commit, String folder) throws IOException {
		if (folder.isEmpty()) {
			return commit.getTree();
		}
		try (TreeWalk walk = TreeWalk.forPath(history.repository(), folder, commit.getTree())) {
			return walk == null || !walk.getFileMode().equals(FileMode.TREE) ? ObjectId.zeroId() : walk.getObjectId(0);
		}
	}

	private static Optional<LoadedPlan> load(PlanLoader loader, GitSource source, String file) {
		try {
			return Optional.of(file.isEmpty() ? loader.load(source) : loader.load(source, file));
		} catch (PlanUnreadableException e) {
			return Optional.empty(); // that version cannot be the agreed one
		}
	}
}
