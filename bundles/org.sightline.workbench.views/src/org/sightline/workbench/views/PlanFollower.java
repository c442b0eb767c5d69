package org.sightline.workbench.views;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;
import org.sightline.workbench.editor.OpenPlans;

/**
 * Follows the plan in front: that of the editor last used; before any editor is used, that of the first folder which is open. All
 * methods, and what it tells, are for the window's thread.
 */
public final class PlanFollower implements IPartListener2, AutoCloseable {

	/** Is told about the plan in front. */
	public interface Listener {
		/** Another plan is in front; its states follow. */
		void planChanged(LivePlan plan);

		/** The plan was checked again. */
		void stateChanged(LivePlan plan, LiveState state);
	}

	private final IWorkbenchPage page;
	private final Listener listener;
	private final Display display = Display.getCurrent();
	private final Consumer<LiveState> states = this::later;
	private Optional<Path> wanted = Optional.empty();
	private Optional<LivePlan> plan = Optional.empty();
	private boolean closed;

	/** Begins to follow. */
	public PlanFollower(IWorkbenchPage page, Listener listener) {
		this.page = page;
		this.listener = listener;
		page.addPartListener(this);
		follow(Optional.ofNullable(page.getActiveEditor()).flatMap(PlanFollower::file).or(PlanFollower::folder));
	}

	/** The plan in front. */
	public Optional<LivePlan> plan() {
		return plan;
	}

	/** The `.plan` file that an editor shows. */
	public static Optional<Path> file(IEditorPart editor) {
		IEditorInput input = editor.getEditorInput();
		return input instanceof IURIEditorInput uri && uri.getURI() != null && "file".equals(uri.getURI().getScheme())
				? Optional.of(Path.of(uri.getURI())).filter(file -> file.toString().endsWith(".plan")) : Optional.empty();
	}

	private static Optional<Path> folder() {
		return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
				.map(IProject::getLocation).filter(location -> location != null).map(location -> location.toPath()).findFirst();
	}

	private void follow(Optional<Path> file) {
		if (file.isEmpty() || file.equals(wanted)) {
			return;
		}
		wanted = file;
		CompletableFuture<LivePlan> opening = OpenPlans.get().open(file.get());
		opening.thenAccept(opened -> display.asyncExec(() -> take(file, opened)));
	}

	private void take(Optional<Path> file, LivePlan opened) {
		boolean same = plan.filter(known -> known.home().equals(opened.home())).isPresent();
		if (closed || !file.equals(wanted) || same) {
			opened.close();
			return;
		}
		plan.ifPresent(LivePlan::close);
		plan = Optional.of(opened);
		listener.planChanged(opened);
		opened.listen(states);
		if (opened.state().version() > 0) {
			listener.stateChanged(opened, opened.state());
		}
	}

	private void later(LiveState state) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> plan.filter(known -> !closed && known.state() == state).ifPresent(known -> listener.stateChanged(known, state)));
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart editor) {
			follow(file(editor));
		}
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		partActivated(part);
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		partActivated(part);
	}

	@Override
	public void close() {
		closed = true;
		page.removePartListener(this);
		plan.ifPresent(LivePlan::close);
		plan = Optional.empty();
	}
}
