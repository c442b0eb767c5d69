package org.sightline.workbench.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;
import org.sightline.workbench.editor.findings.FindingMarkers;

/**
 * The plan that people look at, for views: that of the editor used last, or, before any was, that of the open folder. A
 * service of the workbench: {@code PlatformUI.getWorkbench().getService(CurrentPlan.class)}. For the window's thread;
 * listeners are told on it.
 */
public final class CurrentPlan implements IDisposable {

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final List<Consumer<CurrentPlan>> listeners = new CopyOnWriteArrayList<>();
	private final EditorWatch editors = new EditorWatch(this::look);
	private final IResourceChangeListener folders = event -> onDisplay(this::lookAtFolder);
	private final FindingMarkers markers = new FindingMarkers();
	private final Consumer<LiveState> states = this::take;
	private Optional<Path> place = Optional.empty();
	private Optional<LivePlan> plan = Optional.empty();
	private boolean ofFolder;

	CurrentPlan() {
		editors.begin();
		ResourcesPlugin.getWorkspace().addResourceChangeListener(folders, IResourceChangeEvent.POST_CHANGE);
		lookAtFolder();
	}

	/** The service of the running workbench. */
	public static CurrentPlan get() {
		return PlatformUI.getWorkbench().getService(CurrentPlan.class);
	}

	/** The plan; empty where there is none, or before it is open. */
	public Optional<LivePlan> plan() {
		return plan;
	}

	/** What is known about it; its version is 0 until it has been checked for the first time. */
	public Optional<LiveState> state() {
		return plan.map(LivePlan::state);
	}

	/** The file looked at, absolute; empty before any was. */
	public Optional<Path> file() {
		return place;
	}

	/** Tells from now on when another plan is looked at, and about each new state of the plan; and now. */
	public void listen(Consumer<CurrentPlan> listener) {
		listeners.add(listener);
		listener.accept(this);
	}

	/** Ends that. */
	public void ignore(Consumer<CurrentPlan> listener) {
		listeners.remove(listener);
	}

	private void take(LiveState state) {
		markers.take(state);
		onDisplay(this::tell);
	}

	private void onDisplay(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(task);
		}
	}

	private void tell() {
		listeners.forEach(listener -> listener.accept(this));
	}

	/** Looks at the folder that is open, where no editor has said what to look at, or what it said is gone with another folder. */
	private void lookAtFolder() {
		if (ofFolder && place.flatMap(Places::resource).isEmpty()) {
			forget();
		}
		if (place.isEmpty()) {
			EditorWatch.firstPlan().ifPresent(this::look);
		}
	}

	private void forget() {
		boolean shown = plan.isPresent();
		plan.ifPresent(LivePlan::close);
		plan = Optional.empty();
		place = Optional.empty();
		ofFolder = false;
		if (shown) {
			tell();
		}
	}

	private void look(Path file) {
		if (place.equals(Optional.of(file))) {
			return;
		}
		place = Optional.of(file);
		ofFolder = Places.resource(file).isPresent();
		CompletableFuture<LivePlan> opening = OpenPlans.get().open(file);
		opening.thenAccept(open -> onDisplay(() -> show(file, open)));
	}

	private void show(Path file, LivePlan open) {
		boolean same = plan.filter(shown -> shown.isSameAs(open)).isPresent();
		if (same || !place.equals(Optional.of(file))) {
			open.close();
		} else {
			plan.ifPresent(LivePlan::close);
			plan = Optional.of(open);
			open.listen(states);
			markers.take(open.state());
		}
		tell();
	}

	@Override
	public void dispose() {
		editors.end();
		markers.end();
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(folders);
		listeners.clear();
		plan.ifPresent(LivePlan::close);
		plan = Optional.empty();
	}
}
