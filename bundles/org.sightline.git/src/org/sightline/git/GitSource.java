package org.sightline.git;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.PlanSource;
import org.sightline.dsl.load.PlanUnreadableException;

/** The files below a folder of a commit. */
public final class GitSource implements PlanSource {

	/** A larger file is no plan that somebody wrote, in bytes. */
	private static final int LARGEST = 32 << 20;

	private final Repository repository;
	private final RevTree tree;
	private final String folder;

	GitSource(Repository repository, RevTree tree, String folder) {
		this.repository = repository;
		this.tree = tree;
		this.folder = folder.isEmpty() ? "" : folder + "/";
	}

	@Override
	public Content read(String path) {
		try (TreeWalk walk = TreeWalk.forPath(repository, folder + path, tree)) {
			if (walk == null) {
				return new Missing();
			}
			if (!FileMode.REGULAR_FILE.equals(walk.getFileMode()) && !FileMode.EXECUTABLE_FILE.equals(walk.getFileMode())) {
				return new Unreadable(Message.of(GitSource.class, "git.kind", path));
			}
			ObjectLoader file = repository.open(walk.getObjectId(0));
			if (file.getSize() > LARGEST) {
				return new Unreadable(Message.of(GitSource.class, "git.large", path));
			}
			return new Text(WholeFile.decode(file.getCachedBytes(LARGEST)));
		} catch (CharacterCodingException e) {
			return new Unreadable(Message.of(GitSource.class, "git.encoding", path));
		} catch (IOException e) {
			return new Unreadable(Message.of(GitSource.class, "git.unreadable", path));
		}
	}

	@Override
	public List<String> plans() throws PlanUnreadableException {
		try (TreeWalk walk = new TreeWalk(repository)) {
			walk.addTree(tree);
			walk.setRecursive(true);
			if (!folder.isEmpty()) {
				walk.setFilter(PathFilter.create(folder));
			}
			List<String> plans = new ArrayList<>();
			while (walk.next()) {
				if (walk.getPathString().endsWith(".plan") && walk.getFileMode().equals(FileMode.REGULAR_FILE)) {
					plans.add(walk.getPathString().substring(folder.length()));
				}
			}
			Collections.sort(plans);
			return plans;
		} catch (IOException e) {
			throw new PlanUnreadableException(Message.of(GitSource.class, "git.unreadable", folder));
		}
	}
}
