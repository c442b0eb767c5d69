package org.sightline.workbench.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.TextChange;
import org.sightline.live.LiveModel;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;
import org.sightline.workbench.editor.edits.PlanEdit;

/**
 * A text that is being edited: each change goes to its plan at once, what is known about it comes back some time later, on
 * the window's thread, and only if nothing was written in between. Its methods are for the window's thread, except
 * {@link #read}.
 */
public final class OpenText implements IDocumentListener {

	/** Is told when something new is known about the text. */
	public interface Listener {
		/**
		 * The text as it is now was read, or what was read has been checked.
		 *
		 * @param before its words as they were shown until now
		 */
		void known(OpenText text, Words before);
	}

	private static final int PAUSE = 200; // milliseconds

	private final IDocument document;
	private final Path file;
	private final CompletableFuture<LivePlan> plan;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Display display = Display.getCurrent();
	private Facts facts = Facts.NONE;
	private Words words = Facts.NONE.words();
	private List<Finding> findings = List.of();
	private final Runnable asking = this::ask;
	private long version;
	private long checked;
	private boolean closed;
	int users;

	OpenText(IDocument document, Path file, CompletableFuture<LivePlan> plan) {
		this.document = document;
		this.file = file;
		this.plan = plan;
		document.addPrenotifiedDocumentListener(this);
		plan.thenAcceptAsync(this::begin, this::onDisplay);
	}

	private void onDisplay(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(task);
		}
	}

	private void begin(LivePlan live) {
		if (!closed) {
			live.listen(state -> onDisplay(() -> checked(live, state)));
			version = live.edit(path(live), document.get());
			ask();
		}
	}

	/** Asks what there is to know about the text; the answer comes before its plan has been checked. */
	private void ask() {
		plan().ifPresent(live -> live.read(model -> Facts.of(model, path(live), Texts.locale())).thenAccept(fresh -> onDisplay(() -> know(fresh))));
	}

	private void know(Facts fresh) {
		if (!closed && fresh.version() >= version) {
			Words before = words;
			facts = fresh;
			words = fresh.words();
			listeners.forEach(listener -> listener.known(this, before));
		}
	}

	private void checked(LivePlan live, LiveState state) {
		if (!closed && state.version() >= version) {
			findings = state.findingsIn(path(live));
			checked = state.version();
			if (facts.version() == checked) {
				listeners.forEach(listener -> listener.known(this, words));
			} else {
				ask();
			}
		}
	}

	private String path(LivePlan live) {
		return live.path(file).orElse(file.getFileName().toString());
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// only what comes of it counts
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		words = words.after(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
		plan().ifPresent(live -> version = live.edit(path(live), document.get()));
		display.timerExec(PAUSE, asking); // from the last keystroke on
	}

	/** The path of the file in its plan; its name before the plan is open. */
	public String path() {
		return plan().map(this::path).orElse(file.getFileName().toString());
	}

	/** The document that is edited. */
	public IDocument document() {
		return document;
	}

	/** The file. */
	public Path file() {
		return file;
	}

	/** The plan that it belongs to; empty until it is open. */
	public Optional<LivePlan> plan() {
		return plan.isDone() && !plan.isCompletedExceptionally() ? Optional.of(plan.join()) : Optional.empty();
	}

	/** The plan that it belongs to, as soon as it is open. */
	public CompletableFuture<LivePlan> opening() {
		return plan;
	}

	/** Whether {@link #findings} are those of the text as it is now, and what is known is of the same version. */
	public boolean isChecked() {
		return checked >= version && checked > 0 && checked == facts.version();
	}

	/** Makes changes in this and other files of the plan, as one step that can be undone; worked out for the texts as they are known. */
	public IStatus apply(String label, List<TextChange> changes) {
		return plan().map(live -> PlanEdit.apply(label, live.root(), changes, Map.of(path(live), document.get()))).orElse(Status.CANCEL_STATUS);
	}

	/** What is known about the text, as it was when it was last read. */
	public Facts facts() {
		return facts;
	}

	/** The words, where they are now. */
	public Words words() {
		return words;
	}

	/** What was found in it when it was last checked. */
	public List<Finding> findings() {
		return findings;
	}

	/** Tells from now on when something new is known. */
	public void listen(Listener listener) {
		listeners.add(listener);
	}

	/** Ends that. */
	public void ignore(Listener listener) {
		listeners.remove(listener);
	}

	/**
	 * Reads the plan with all that was written so far, in the background. From any thread.
	 *
	 * @param reader gets the model and the path of this text in it; lets nothing of the model out
	 */
	public <T> CompletableFuture<T> read(BiFunction<LiveModel, String, T> reader) {
		return plan.thenCompose(live -> live.read(model -> reader.apply(model, path(live))));
	}

	void close() {
		closed = true;
		display.timerExec(-1, asking);
		document.removePrenotifiedDocumentListener(this);
		plan.thenAccept(live -> {
			live.discard(path(live));
			live.close();
		});
	}
}
