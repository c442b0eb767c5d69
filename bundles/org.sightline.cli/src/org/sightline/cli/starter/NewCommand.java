package org.sightline.cli.starter;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.starter.Starter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a commented plan to start from. */
@Command(name = "new")
public final class NewCommand implements Callable<Integer> {

	private static final String FILE = "first.plan";

	private final Sightline root;

	@Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
	private String folder;

	public NewCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Problem {
		Path target = root.around().path(folder).resolve(FILE);
		String shown = root.around().shown(target);
		try {
			Files.createDirectories(target.getParent());
			Files.writeString(target, Starter.commented(root.locale()), StandardOpenOption.CREATE_NEW); // nothing is ever overwritten
		} catch (FileAlreadyExistsException e) {
			throw Problem.of(Files.isRegularFile(target) ? "file.exists" : "file.nofolderhere", Files.isRegularFile(target) ? shown : folder);
		} catch (IOException e) {
			throw Problem.of("file.unwritable", shown, WholeFile.reason(e));
		}
		if (!root.quiet()) {
			root.around().out().println(Visible.of(root.text(NewCommand.class, "new.done", shown)));
			root.around().out().println(Visible.of(root.text(NewCommand.class, "new.next", quoted(shown))));
		}
		return 0;
	}

	private static String quoted(String path) {
		return path.chars().allMatch(character -> Character.isLetterOrDigit(character) || "/._-:~".indexOf(character) >= 0) ? path
				: "\"" + path + "\"";
	}
}
