package org.sightline.cli.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.StoredConfig;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.git.GitHistory;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.Message;

/** Makes `git diff` show plans by meaning, in the repository around the current folder. */
final class GitSetup {

	/** The variable by which the launcher says how it was called. */
	private static final String LAUNCHER = "SIGHTLINE_COMMAND";
	private static final String ATTRIBUTE = "*.plan diff=sightline";

	private final Sightline root;

	GitSetup(Sightline root) {
		this.root = root;
	}

	/** Sets it up where it is not yet, and says what was done. */
	String install() throws Problem {
		try (GitHistory history = GitHistory.around(root.around().folder()).orElse(null)) {
			Optional<Path> top = history == null ? Optional.empty() : history.top();
			if (top.isEmpty()) {
				throw problem("install.outside");
			}
			String command = quoted(root.around().environment().getOrDefault(LAUNCHER, "sightline")) + " diff --git";
			boolean configured = configure(history.settings(), command);
			boolean attributed = attribute(top.get().resolve(".gitattributes"));
			StringBuilder said = new StringBuilder();
			if (configured) {
				said.append(root.text(GitSetup.class, "install.config", command)).append('\n');
			}
			if (attributed) {
				said.append(root.text(GitSetup.class, "install.attributes", ATTRIBUTE)).append('\n');
			}
			return said.append(root.text(GitSetup.class, configured || attributed ? "install.done" : "install.already")).append('\n').toString();
		} catch (ConfigInvalidException e) {
			throw problem("install.config.unreadable");
		} catch (IOException e) {
			throw problem("install.failed", WholeFile.reason(e));
		}
	}

	private static boolean configure(StoredConfig settings, String command) throws IOException, ConfigInvalidException {
		settings.load();
		if (command.equals(settings.getString("diff", "sightline", "command"))) {
			return false;
		}
		settings.setString("diff", "sightline", "command", command);
		settings.save();
		return true;
	}

	private static boolean attribute(Path file) throws IOException {
		String text = Files.exists(file) ? WholeFile.decode(Files.readAllBytes(file)) : "";
		if (text.lines().anyMatch(line -> line.strip().replaceAll("\\s+", " ").equals(ATTRIBUTE))) {
			return false;
		}
		String lineBreak = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
		WholeFile.write(file, (text + lineBreak + ATTRIBUTE + "\n").getBytes(StandardCharsets.UTF_8));
		return true;
	}

	/** A word for the shell by which git runs the command. */
	private static String quoted(String word) {
		return word.matches("[\\w./:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
	}

	private static Problem problem(String key, Object... arguments) {
		return new Problem(Message.of(GitSetup.class, key, arguments));
	}
}
