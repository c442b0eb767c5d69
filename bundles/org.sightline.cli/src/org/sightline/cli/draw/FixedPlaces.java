package org.sightline.cli.draw;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.cli.NamedPlan;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.diagram.Views;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.positions.Position;
import org.sightline.diagram.layout.positions.Positions;
import org.sightline.diagram.layout.positions.PositionsFile;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.Finding;

/** Where persons want nodes to stand, from the file beside the plan. */
public final class FixedPlaces {

	private final Optional<PositionsFile> file;
	private final Positions positions;

	private FixedPlaces(Optional<PositionsFile> file, Positions positions) {
		this.file = file;
		this.positions = positions;
	}

	/** Those of a plan; none where it is a version in a repository's history. */
	public static FixedPlaces of(NamedPlan plan) throws Problem {
		if (!plan.onDisk()) {
			return new FixedPlaces(Optional.empty(), Positions.NONE);
		}
		PositionsFile file = PositionsFile.beside(plan.plan());
		try {
			return new FixedPlaces(Optional.of(file), file.read());
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	private static Problem unreadable(PositionsFile file, IOException e) {
		return Problem.of("file.unreadable", file.path().getFileName().toString(), WholeFile.reason(e));
	}

	/** What the picture of a view is to keep. */
	public Memory memory(String view) {
		return Memory.of(positions.of(view));
	}

	/** Says on standard error what is wrong with the file: lines that nobody understands, and nodes that are not there any more. */
	void tell(Sightline root, Views views) throws Problem {
		if (file.isEmpty()) {
			return;
		}
		Set<String> asked = Views.all(root.locale()).stream().map(view -> view.name()).collect(Collectors.toSet());
		asked.retainAll(positions.all().stream().map(Position::view).collect(Collectors.toSet()));
		Map<String, Set<String>> known = asked.stream().collect(Collectors.toMap(view -> view, views::nodes));
		try {
			for (Finding finding : file.get().findings(known)) {
				root.around().err().println("sightline: " + Visible.of(root.around().shown(file.get().path()) + ":" + finding.place().line() + ": "
						+ finding.message().in(root.locale())));
			}
		} catch (IOException e) {
			throw unreadable(file.get(), e);
		}
	}
}
