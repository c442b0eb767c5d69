package org.sightline.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sightline.dsl.load.FolderSource;
import org.sightline.dsl.load.PlanSource;
import org.sightline.dsl.load.PlanUnreadableException;

/**
 * What counts as one plan.
 *
 * @param root the plan's folder, absolute
 * @param file for a plan that is one file with its imports, that file; empty where all files of the folder are the plan
 */
public record PlanHome(Path root, Optional<String> file) {

	private static final Pattern PLAN_BLOCK = Pattern.compile("^[\\s\\uFEFF]*plan\\b", Pattern.MULTILINE);

	/** The plan that is a folder, or a file with its imports, as the command line takes it. */
	public static PlanHome at(Path fileOrFolder) {
		Path path = fileOrFolder.toAbsolutePath().normalize();
		return Files.isDirectory(path) || path.getParent() == null ? new PlanHome(path, Optional.empty())
				: new PlanHome(path.getParent(), Optional.of(path.getFileName().toString()));
	}

	/**
	 * The plan to which a file belongs: the nearest folder around it with exactly one file that has a `plan` block. In a
	 * folder with several such files each of them is a plan with its imports. Without any, the file's own folder.
	 *
	 * @param top no folder above this one is looked at
	 */
	public static PlanHome of(Path file, Path top) {
		Path path = file.toAbsolutePath().normalize();
		Path last = top.toAbsolutePath().normalize();
		for (Path folder = path.getParent(); folder != null && folder.startsWith(last); folder = folder.getParent()) {
			int frames = frames(folder);
			if (frames == 1) {
				return new PlanHome(folder, Optional.empty());
			}
			if (frames > 1) {
				return at(path);
			}
		}
		return new PlanHome(path.getParent(), Optional.empty());
	}

	/** How many files below a folder have a `plan` block. */
	private static int frames(Path folder) {
		FolderSource source = new FolderSource(folder);
		try {
			List<String> plans = source.plans();
			return (int) plans.stream().filter(plan -> source.read(plan) instanceof PlanSource.Text text && PLAN_BLOCK.matcher(text.text()).find()).limit(2).count();
		} catch (PlanUnreadableException e) {
			return 0;
		}
	}
}
