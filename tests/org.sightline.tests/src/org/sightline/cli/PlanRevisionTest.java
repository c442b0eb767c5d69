package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class PlanRevisionTest extends CommandTest {

	/** JGit may still measure the file system in the background when a test is over, so the folder stays. */
	@TempDir(cleanup = CleanupMode.NEVER)
	private Path repository;

	@BeforeEach
	void two_versions() throws Exception {
		cli = new Cli(repository);
		try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
			cli.file("growth/計画.plan", "plan \"First\" { currency JPY horizon 2026-04 to 2027-03 }\nimport \"more.plan\"\n")
					.file("growth/more.plan", "unit lead\n");
			git.add().addFilepattern(".").call();
			git.commit().setMessage("first").setSign(false).setAuthor("a", "a@example.org").setCommitter("a", "a@example.org").call();
			cli.file("growth/計画.plan", "plan \"Second\" { currency JPY horizon 2026-04 to 2027-03 }\n");
			git.add().addFilepattern(".").call();
			git.commit().setMessage("second").setSign(false).setAuthor("a", "a@example.org").setCommitter("a", "a@example.org").call();
		}
	}

	private String title(String plan) {
		cli.run("check", "--format", "json", "--fail-on", "never", plan);
		return cli.err().isEmpty() ? cli.json().get("plan").getAsString() : cli.err();
	}

	@Test
	void a_folder_or_a_file_as_it_was() {
		assertEquals("Second", title("growth"));
		assertEquals("Second", title("HEAD:growth/"));
		assertEquals("First", title("HEAD~1:growth"));
		assertEquals("First", title("HEAD~1:growth/計画.plan"));
		assertEquals("First", title("HEAD~1:./growth"));
		assertEquals("First", title("HEAD~1:"));
		cli.run("check", "HEAD~1:growth");
		assertTrue(cli.out().contains("HEAD~1:growth/計画.plan:1:"), cli.out());
	}

	@Test
	void what_is_not_there_is_one_line() {
		assertEquals("sightline: The repository has no version \"nix\" (asked for by nix:growth).\n", title("nix:growth"));
		assertEquals("sightline: There is no plan at nix in the version HEAD.\n", title("HEAD:nix"));
		assertEquals(2, cli.run("agree", "--write", "HEAD:growth"));
	}

	@Test
	void outside_of_a_repository(@TempDir Path elsewhere) {
		cli = new Cli(elsewhere);
		assertEquals("sightline: HEAD:growth would be a version in a git repository, but there is none around the current folder.\n",
				title("HEAD:growth"));
	}
}
