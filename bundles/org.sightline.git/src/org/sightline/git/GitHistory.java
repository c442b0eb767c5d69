package org.sightline.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The git repository around a folder, as far as plans are concerned. */
public final class GitHistory implements AutoCloseable {

	private final Repository repository;

	private GitHistory(Repository repository) {
		this.repository = repository;
	}

	/** The repository around a folder; empty where there is none. */
	public static Optional<GitHistory> around(Path folder) throws IOException {
		UserSettings.ignore();
		FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
		return builder.getGitDir() == null ? Optional.empty() : Optional.of(new GitHistory(builder.build()));
	}

	/** The commit of a revision as git writes it (`HEAD~1`, a branch, a tag, a hash); empty where there is none. */
	public Optional<RevCommit> commit(String revision) throws IOException {
		try (RevWalk walk = new RevWalk(repository)) {
			ObjectId id = repository.resolve(revision + "^{commit}");
			return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
		} catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException e) {
			return Optional.empty();
		}
	}

	/** A path as the repository names it: relative to its top, with `/`; empty for the top itself. */
	public Optional<String> inside(Path path) {
		if (repository.isBare()) {
			return Optional.empty();
		}
		Path top = repository.getWorkTree().toPath().toAbsolutePath().normalize();
		Path absolute = path.toAbsolutePath().normalize();
		return absolute.startsWith(top) ? Optional.of(top.relativize(absolute).toString().replace('\\', '/')) : Optional.empty();
	}

	/** What stands at a path in a commit: a folder, a file, or nothing (or something else, such as a link). */
	public FileMode kind(RevCommit commit, String path) throws IOException {
		if (path.isEmpty()) {
			return FileMode.TREE;
		}
		try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
			return walk == null ? FileMode.MISSING : walk.getFileMode();
		}
	}

	/** The files below a folder of a commit. */
	public GitSource source(RevTree tree, String folder) {
		return new GitSource(repository, tree, folder);
	}

	/** The folder in which people work; empty for a repository without one. */
	public Optional<Path> top() {
		return repository.isBare() ? Optional.empty() : Optional.of(repository.getWorkTree().toPath());
	}

	/** The repository's own settings. */
	public StoredConfig settings() {
		return repository.getConfig();
	}

	/**
	 * Looks at the versions that changed a folder, the latest one first, leaving out those that leave it as a version looked at before.
	 *
	 * @param folder relative to the repository's top; empty for the top
	 * @param most   so many versions at most
	 * @param found  what is looked for in a version; empty to go on
	 */
	public <T> Optional<T> search(String folder, int most, Function<Version, Optional<T>> found) throws IOException {
		Optional<RevCommit> head = commit(Constants.HEAD);
		if (head.isEmpty()) {
			return Optional.empty();
		}
		Set<ObjectId> seen = new HashSet<>();
		try (RevWalk walk = new RevWalk(repository)) {
			walk.markStart(walk.parseCommit(head.get()));
			if (!folder.isEmpty()) {
				walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
			}
			for (RevCommit commit : walk) {
				if (seen.size() >= most) {
					return Optional.empty();
				}
				Optional<T> result = seen.add(tree(commit, folder)) ? found.apply(Version.of(commit)) : Optional.empty();
				if (result.isPresent()) {
					return result;
				}
			}
		}
		return Optional.empty();
	}

	/** The versions that changed a folder, the latest one first. */
	public List<Version> versions(String folder, int most) throws IOException {
		List<Version> versions = new ArrayList<>();
		search(folder, most, version -> {
			versions.add(version);
			return Optional.empty();
		});
		return List.copyOf(versions);
	}

	private ObjectId tree(RevCommit commit, String folder) throws IOException {
		if (folder.isEmpty()) {
			return commit.getTree();
		}
		try (TreeWalk walk = TreeWalk.forPath(repository, folder, commit.getTree())) {
			return walk == null || !walk.getFileMode().equals(FileMode.TREE) ? ObjectId.zeroId() : walk.getObjectId(0);
		}
	}

	@Override
	public void close() {
		repository.close();
	}
}
