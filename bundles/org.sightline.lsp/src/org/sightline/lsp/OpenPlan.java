package org.sightline.lsp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.FolderSource;
import org.sightline.dsl.load.PlanSource;
import org.sightline.dsl.load.SourceFile;
import org.sightline.live.LiveModel;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;

/** A plan of which at least one file is open. It tells the editor the findings of all its files, open or not. */
final class OpenPlan implements AutoCloseable {

	private final LivePlan plan;
	private final Locale locale;
	private final Consumer<PublishDiagnosticsParams> editor;
	private final Runnable checked;
	private final Set<String> open = new HashSet<>();
	private final Map<String, Map<String, List<String>>> contributions = new HashMap<>();
	private Set<String> marked = Set.of();

	/**
	 * @param editor  is told all findings
	 * @param checked runs whenever the plan was checked anew, so that what is shown of it may be out of date
	 */
	OpenPlan(LivePlan plan, Locale locale, Consumer<PublishDiagnosticsParams> editor, Runnable checked) {
		this.plan = plan;
		this.locale = locale;
		this.editor = editor;
		this.checked = checked;
		plan.listen(this::tell);
	}

	LivePlan plan() {
		return plan;
	}

	/** Where a file of the plan is. */
	String uri(String path) {
		return plan.root().resolve(path).toUri().toString();
	}

	/** A region of a file of the plan. */
	Location location(LiveModel model, Place place) {
		return new Location(uri(place.file()), new Positions(read(model, place.file())).range(place.offset(), place.length()));
	}

	/** The text of any file that belongs to the plan: a plan file, or a CSV file on disk. */
	String read(LiveModel model, String path) {
		return model.file(path).map(SourceFile::text).orElseGet(
				() -> new FolderSource(plan.root()).read(path) instanceof PlanSource.Text text ? text.text() : "");
	}

	void open(String path, String text) {
		open.add(path);
		plan.edit(path, text);
	}

	/** Closes a file; true where it was the last one. */
	boolean close(String path) {
		open.remove(path);
		plan.discard(path);
		return open.isEmpty();
	}

	/** What was last said above the initiatives of a file, by their names; on the plan's thread. */
	Map<String, List<String>> contributions(String path) {
		return contributions.getOrDefault(path, Map.of());
	}

	/** Keeps what is said above the initiatives of a file, for the time when it cannot be computed; on the plan's thread. */
	void keepContributions(String path, Map<String, List<String>> titles) {
		contributions.put(path, titles);
	}

	private synchronized void tell(LiveState state) {
		Map<String, List<Finding>> byFile = state.findings().stream().collect(Collectors.groupingBy(finding -> finding.place().file()));
		marked.stream().filter(path -> !byFile.containsKey(path)).forEach(path -> tell(path, state, List.of()));
		byFile.forEach((path, findings) -> tell(path, state, findings));
		marked = Set.copyOf(byFile.keySet());
		checked.run();
	}

	/** A finding in a CSV file or in no file at all has no text here: its lines and columns must do. */
	private void tell(String path, LiveState state, List<Finding> findings) {
		Optional<Positions> text = state.texts().of(path).map(Positions::new);
		editor.accept(new PublishDiagnosticsParams(uri(path), findings.stream()
				.map(finding -> text.map(known -> Diagnostics.of(finding, known, locale)).orElseGet(() -> Diagnostics.of(finding, locale))).toList()));
	}

	/** Takes all findings away from the editor. */
	@Override
	public synchronized void close() {
		plan.close();
		marked.forEach(path -> editor.accept(new PublishDiagnosticsParams(uri(path), List.of())));
		marked = Set.of();
	}
}
