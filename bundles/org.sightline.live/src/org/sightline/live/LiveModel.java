package org.sightline.live;

import java.util.Optional;

import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.ide.names.Occurrences;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;

/**
 * A plan with all edits, for readers on the plan's own thread; worthless after they have returned. What it works out is
 * shared with the check and with later readers, as long as nothing is edited.
 */
public final class LiveModel {

	private final long version;
	private final PlanAnalysis analysis;
	private Occurrences names;

	LiveModel(long version, LoadedPlan plan) {
		this.version = version;
		this.analysis = new PlanAnalysis(plan);
	}

	/** The version of the texts that was read. */
	public long version() {
		return version;
	}

	/** The plan, read and linked. */
	public LoadedPlan plan() {
		return analysis.plan();
	}

	/** The plan with its compiled network. */
	public PlanAnalysis analysis() {
		return analysis;
	}

	/** Where it names its elements. */
	public Occurrences names() {
		if (names == null) {
			names = new Occurrences(plan());
		}
		return names;
	}

	/** One of its files; empty where it has no such file. */
	public Optional<SourceFile> file(String path) {
		return plan().files().stream().filter(file -> file.path().equals(path)).findFirst();
	}
}
