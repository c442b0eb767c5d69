package org.sightline.workbench.views.editing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.glsp.host.HistoryState;
import org.sightline.glsp.host.HostListener;
import org.sightline.glsp.host.Outcome;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.host.TextEdit;
import org.sightline.live.LivePlan;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.editor.edits.PlanEdit;
import org.sightline.workbench.editor.edits.PlanHistory;

/**
 * The workbench around a diagram. What is changed in it is unsaved in the editors, as if it had been typed there, and is one step of
 * their history; files that are not open get an editor behind the one in front.
 */
public final class WorkbenchHost implements PlanHost, AutoCloseable {

	private final LivePlan plan;
	private final PlanFiles files;
	private final PlanHistory past;
	private final BiConsumer<Place, Boolean> show;
	private final Runnable changed;
	private final Display display = Display.getCurrent();
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	private final HistoryWatch watch = new HistoryWatch(history, this::look);
	private final List<HostListener> listeners = new CopyOnWriteArrayList<>();
	private volatile HistoryState state = HistoryState.READ_ONLY;

	/**
	 * On the window's thread.
	 *
	 * @param plan    is closed with the host
	 * @param show    shows a place in the text, and goes there if told so
	 * @param changed is told when {@link #history} may be another; both are called on the window's thread
	 */
	public WorkbenchHost(LivePlan plan, BiConsumer<Place, Boolean> show, Runnable changed) {
		this.plan = plan;
		this.files = new PlanFiles(plan);
		this.past = new PlanHistory(plan);
		this.show = show;
		this.changed = changed;
		state = now();
	}

	private void look() {
		state = now();
		changed.run();
		listeners.forEach(HostListener::changed);
	}

	private HistoryState now() {
		return new HistoryState(files.isReadOnly(), history.canUndo(past), history.canRedo(past), files.isDirty());
	}

	@Override
	public LivePlan plan() {
		return plan;
	}

	/** What the actions of the window's menu work on. */
	PlanHistory past() {
		return past;
	}

	@Override
	public HistoryState history() {
		return state;
	}

	@Override
	public Optional<String> text(String path) {
		return files.text(path);
	}

	@Override
	public CompletableFuture<Outcome> apply(TextEdit edit) {
		return answer(() -> {
			Optional<Outcome> locked = edit.before().keySet().stream().filter(files::isReadOnly).sorted().findFirst().map(path -> refused("readOnly", path));
			return locked.orElseGet(() -> outcome(PlanEdit.applyInEditors(Texts.of(edit.label()), plan.root(), edit.changes(), edit.before())));
		});
	}

	private Outcome outcome(IStatus done) {
		files.tell();
		return done.isOK() ? Outcome.DONE : refused("refused", done.getMessage());
	}

	private static Outcome refused(String key, String argument) {
		return Outcome.refused(Message.of(WorkbenchHost.class, "host." + key, argument));
	}

	@Override
	public CompletableFuture<Outcome> undo() {
		return answer(() -> step(() -> history.undo(past, null, null)));
	}

	@Override
	public CompletableFuture<Outcome> redo() {
		return answer(() -> step(() -> history.redo(past, null, null)));
	}

	private interface Step {
		IStatus take() throws ExecutionException;
	}

	/** A step of ours that cannot be taken back says so by itself, and counts as given up by the person who reads it. */
	private Outcome step(Step step) {
		try {
			IStatus done = step.take();
			files.tell();
			return done.matches(IStatus.ERROR | IStatus.WARNING) ? refused("refused", done.getMessage()) : Outcome.DONE;
		} catch (ExecutionException e) {
			ILog.of(WorkbenchHost.class).error(e.getMessage(), e);
			return refused("refused", String.valueOf(e.getLocalizedMessage()));
		}
	}

	@Override
	public CompletableFuture<Outcome> save() {
		return answer(() -> {
			files.save();
			return Outcome.DONE;
		});
	}

	@Override
	public void show(Place place, boolean focus) {
		later(() -> show.accept(place, focus));
	}

	/** The cursor in the text is somewhere else. */
	void cursor(String path, int offset) {
		listeners.forEach(listener -> listener.cursor(path, offset));
	}

	@Override
	public Registration listen(HostListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private CompletableFuture<Outcome> answer(Supplier<Outcome> task) {
		CompletableFuture<Outcome> answer = new CompletableFuture<>();
		later(() -> answer.completeAsync(task::get, Runnable::run));
		return answer;
	}

	private void later(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(task);
		}
	}

	@Override
	public void close() {
		watch.close();
		listeners.clear();
		plan.close();
	}
}
