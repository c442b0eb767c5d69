package org.sightline.lsp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.sightline.live.LivePlan;

/** The files of one plan, whose texts others give it: what this editor says of them is no news. It hears of findings elsewhere too. */
final class SharedFiles implements Files {

	private final OpenPlan plan;
	private final Locale locale;

	/** @param plan closed by whoever opened it */
	SharedFiles(LivePlan plan, Locale locale) {
		this.plan = new OpenPlan(plan, locale, findings -> { }, () -> { });
		this.locale = locale;
	}

	@Override
	public void open(String uri, String text) {
		// it is open already
	}

	@Override
	public void change(String uri, List<TextDocumentContentChangeEvent> changes) {
		// the plan knows
	}

	@Override
	public void close(String uri) {
		// others have it open
	}

	@Override
	public void refresh() {
		plan.plan().refresh();
	}

	@Override
	public List<OpenPlan> plans() {
		return List.of(plan);
	}

	@Override
	public <T> CompletableFuture<T> ask(String uri, T nothing, Function<OpenText, T> reader) {
		Optional<String> path = path(uri);
		return path.isEmpty() ? CompletableFuture.completedFuture(nothing)
				: plan.plan().read(model -> model.file(path.get()).map(source -> reader.apply(new OpenText(plan, model, source, locale))).orElse(nothing));
	}

	private Optional<String> path(String uri) {
		return FileUris.path(uri).flatMap(plan.plan()::path);
	}
}
