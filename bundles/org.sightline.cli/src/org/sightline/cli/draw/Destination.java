package org.sightline.cli.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.cli.NamedPlan;
import org.sightline.cli.Output;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.cli.TextLinks;
import org.sightline.cli.terminal.Visible;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.files.WholeFile;

/** Where pictures go: one to a file or to standard output, several into a folder. */
final class Destination {

	private final Sightline root;
	private final Optional<String> output;
	private final PictureFormat format;
	private final boolean several;
	private final boolean severalPlans;

	/**
	 * @param pictures     how many there are going to be at most
	 * @param severalPlans whether each plan gets a folder of its own
	 */
	Destination(Sightline root, Optional<String> output, PictureFormat format, int pictures, boolean severalPlans) throws Problem {
		this.root = root;
		this.output = output;
		this.format = format;
		this.several = pictures > 1;
		this.severalPlans = severalPlans;
		if (output.isEmpty() && several) {
			throw DrawCommand.problem("draw.where", pictures);
		}
		if (output.isEmpty() && format == PictureFormat.PNG && root.around().terminal()) {
			throw DrawCommand.problem("draw.png.terminal");
		}
	}

	void write(List<Drawing> drawings, Optional<Theme> theme) throws Problem {
		Map<String, String> folders = new HashMap<>();
		for (Drawing drawing : drawings) {
			if (output.isEmpty()) {
				byte[] content = format.write(drawing.picture(), theme, TextLinks.from(root.around().folder(), drawing.plan()));
				root.around().out().write(content, 0, content.length);
				root.around().out().flush();
			} else {
				Path file = file(drawing, folders);
				write(file, format.write(drawing.picture(), theme, TextLinks.from(file.getParent(), drawing.plan())));
			}
		}
	}

	private Path file(Drawing drawing, Map<String, String> folders) throws Problem {
		Path path = root.around().path(output.orElseThrow());
		if (!several && !output.get().endsWith("/") && !Files.isDirectory(path)) {
			if (Output.isPlan(path)) {
				throw Problem.of("output.plan", output.get());
			}
			return path;
		}
		Path folder = severalPlans ? path.resolve(folder(drawing.plan(), folders)) : path;
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw Problem.of("file.unwritable", root.around().shown(folder), WholeFile.reason(e));
		}
		return folder.resolve(DrawCommand.written(drawing.picture().view()) + format.ending());
	}

	/** A folder for a plan, called as it was asked for; counted where two plans are called the same. */
	private static String folder(NamedPlan plan, Map<String, String> folders) {
		return folders.computeIfAbsent(plan.argument(), argument -> {
			String path = argument.replaceAll("[/\\\\]+$", "").replaceFirst("\\.plan$", "");
			String last = path.substring(Math.max(path.lastIndexOf('/'), Math.max(path.lastIndexOf('\\'), path.lastIndexOf(':'))) + 1);
			String name = last.isBlank() || last.startsWith(".") ? "plan" : last;
			String free = name;
			for (int i = 2; folders.containsValue(free); i++) {
				free = name + "-" + i;
			}
			return free;
		});
	}

	private void write(Path file, byte[] content) throws Problem {
		try {
			WholeFile.write(file, content);
		} catch (IOException e) {
			throw Problem.of("file.unwritable", root.around().shown(file), WholeFile.reason(e));
		}
		if (several && !root.quiet()) {
			root.around().out().println(Visible.of(root.around().shown(file)));
		}
	}
}
