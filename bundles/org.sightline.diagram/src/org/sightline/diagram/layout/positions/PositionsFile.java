package org.sightline.diagram.layout.positions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.diagram.layout.positions.PositionsText.Located;
import org.sightline.diagram.layout.positions.PositionsText.Read;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Plan;

/** The file of positions beside a plan: `growth.positions` beside `growth.plan`. */
public final class PositionsFile {

	/** A larger file is not read, in bytes. */
	static final int MOST_BYTES = 2_000_000;

	private static final String END = ".positions";

	private final Path path;

	/** @param plan file of the plan */
	public PositionsFile(Path plan) {
		String name = plan.getFileName().toString();
		int dot = name.lastIndexOf('.');
		path = plan.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + END);
	}

	/** The file beside the one that holds the plan's `plan` block; beside the first one where none does. */
	public static PositionsFile beside(LoadedPlan plan) {
		SourceFile home = plan.files().stream().filter(file -> file.content().getBlocks().stream().anyMatch(Plan.class::isInstance)).findFirst()
				.orElse(plan.files().get(0));
		return new PositionsFile(plan.root().resolve(home.path()));
	}

	public Path path() {
		return path;
	}

	/** What stands in the text of such a file; what cannot be read is left out. */
	public static Positions parse(String text) {
		return PositionsText.read(text, "").positions();
	}

	/** The text of such a file; empty where there is nothing to keep, and the file need not be. */
	public static String text(Positions positions) {
		return positions.all().isEmpty() ? "" : PositionsText.write(positions);
	}

	/** What stands in the file; nothing where there is none. What cannot be read is left out, and {@link #findings} says so. */
	public Positions read() throws IOException {
		return parsed().positions();
	}

	/**
	 * What is wrong with the file: lines that cannot be read, and positions of what the plan no longer has.
	 *
	 * @param known ids of all nodes that a view can show, with all its layers, by name of the view
	 */
	public List<Finding> findings(Map<String, Set<String>> known) throws IOException {
		Read read = parsed();
		List<Finding> findings = new ArrayList<>(read.findings());
		for (Located each : read.lines()) {
			Position position = each.position();
			if (!known.getOrDefault(position.view(), Set.of()).contains(position.node())) {
				findings.add(PositionsText.finding(path.getFileName().toString(), each.line(), 0, Severity.INFO, "positions.drift",
						Message.of(PositionsFile.class, "drift", position.node(), position.view())));
			}
		}
		return findings;
	}

	/** Replaces the file as a whole; removes it where there is nothing to keep. */
	public void write(Positions positions) throws IOException {
		if (positions.all().isEmpty()) {
			Files.deleteIfExists(path);
			return;
		}
		Path beside = Files.createTempFile(path.toAbsolutePath().getParent(), ".sightline", END);
		try {
			Files.writeString(beside, PositionsText.write(positions), StandardCharsets.UTF_8);
			Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private Read parsed() throws IOException {
		if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
			return new Read(Positions.NONE, List.of(), List.of());
		}
		byte[] bytes;
		try (InputStream in = Files.newInputStream(path)) {
			bytes = in.readNBytes(MOST_BYTES + 1);
		}
		String name = path.getFileName().toString();
		if (bytes.length > MOST_BYTES) {
			Message message = Message.of(PositionsFile.class, "toobig", MOST_BYTES / 1_000_000);
			return new Read(Positions.NONE, List.of(),
					List.of(PositionsText.finding(name, 1, 0, Severity.WARNING, "positions.size", message)));
		}
		return PositionsText.read(new String(bytes, StandardCharsets.UTF_8), name);
	}
}
