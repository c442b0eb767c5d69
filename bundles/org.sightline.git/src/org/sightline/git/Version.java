package org.sightline.git;

import java.time.Instant;

import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;

/**
 * A commit that changed a plan.
 *
 * @param commit shortened hash
 * @param title  first line of its message
 * @param author who wrote the change
 * @param when   it was committed
 * @param tree   all files as they were
 */
public record Version(String commit, String title, String author, Instant when, RevTree tree) {

	private static final int SHORT = 8;

	static Version of(RevCommit commit) {
		return new Version(commit.abbreviate(SHORT).name(), commit.getShortMessage(), commit.getAuthorIdent().getName(),
				Instant.ofEpochSecond(commit.getCommitTime()), commit.getTree());
	}
}
