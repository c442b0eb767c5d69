package org.sightline.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.sightline.live.LivePlans;
import org.sightline.live.PlanHome;

/** Files whose texts the editor has. */
final class OpenFiles implements Files {

	private record OpenFile(PlanHome home, OpenPlan plan, String path, String text) {
		OpenFile with(String changed) {
			return new OpenFile(home, plan, path, changed);
		}
	}

	private final LivePlans plans;
	private final List<Path> folders;
	private final Locale locale;
	private final Consumer<PublishDiagnosticsParams> editor;
	private final Runnable checked;
	private final Map<String, OpenFile> files = new HashMap<>();
	private final Map<PlanHome, OpenPlan> open = new HashMap<>();

	/**
	 * @param folders the editor's folders: no plan reaches beyond the one it stands in
	 * @param editor  is told all findings
	 * @param checked runs whenever a plan was checked anew
	 */
	OpenFiles(LivePlans plans, List<Path> folders, Locale locale, Consumer<PublishDiagnosticsParams> editor, Runnable checked) {
		this.plans = plans;
		this.folders = List.copyOf(folders);
		this.locale = locale;
		this.editor = editor;
		this.checked = checked;
	}

	/** What is on no disk (an untitled text, a file in an archive) has no plan, and stays without services. */
	@Override
	public synchronized void open(String uri, String text) {
		FileUris.path(uri).filter(file -> file.getParent() != null).ifPresent(file -> {
			PlanHome home = home(file);
			OpenPlan plan = open.computeIfAbsent(home, any -> new OpenPlan(plans.open(any), locale, editor, checked));
			String path = plan.plan().path(file).orElseThrow();
			files.put(uri, new OpenFile(home, plan, path, text));
			plan.open(path, text);
		});
	}

	private PlanHome home(Path file) {
		return PlanHome.of(file, folders.stream().filter(file::startsWith).findFirst().orElseGet(file::getParent));
	}

	@Override
	public synchronized void change(String uri, List<TextDocumentContentChangeEvent> changes) {
		files.computeIfPresent(uri, (any, file) -> {
			String text = file.text();
			for (TextDocumentContentChangeEvent change : changes) {
				text = apply(change, text);
			}
			file.plan().plan().edit(file.path(), text);
			return file.with(text);
		});
	}

	private static String apply(TextDocumentContentChangeEvent change, String text) {
		if (change.getRange() == null) {
			return change.getText();
		}
		Positions positions = new Positions(text);
		int start = positions.offset(change.getRange().getStart());
		int end = Math.max(start, positions.offset(change.getRange().getEnd()));
		return text.substring(0, start) + change.getText() + text.substring(end);
	}

	/** With the last file of a plan, the plan's findings go. */
	@Override
	public synchronized void close(String uri) {
		OpenFile file = files.remove(uri);
		if (file != null && file.plan().close(file.path())) {
			open.remove(file.home());
			file.plan().close();
		}
	}

	@Override
	public synchronized void refresh() {
		open.values().forEach(plan -> plan.plan().refresh());
	}

	/** The plan of an open file; empty where it has none. */
	synchronized Optional<OpenPlan> plan(String uri) {
		return Optional.ofNullable(files.get(uri)).map(OpenFile::plan);
	}

	@Override
	public synchronized List<OpenPlan> plans() {
		return List.copyOf(open.values());
	}

	@Override
	public synchronized <T> CompletableFuture<T> ask(String uri, T nothing, Function<OpenText, T> reader) {
		OpenFile file = files.get(uri);
		return file == null ? CompletableFuture.completedFuture(nothing)
				: file.plan().plan().read(model -> model.file(file.path()).map(source -> reader.apply(new OpenText(file.plan(), model, source, locale))).orElse(nothing));
	}
}
