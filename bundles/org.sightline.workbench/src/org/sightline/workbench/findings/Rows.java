package org.sightline.workbench.findings;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.sightline.workbench.folders.PlanFolder;

/** The findings of the open folder: collected in the background, anew after each change. */
class Rows implements AutoCloseable {

	private static final int PAUSE = 150; // milliseconds
	private final Job collecting;
	private final IResourceChangeListener listener = this::changed;
	private final Runnable stop;

	/** Hands over the rows, in their order, in a thread of the background. */
	Rows(Consumer<List<Row>> shown) {
		collecting = Job.createSystem("findings", (ICoreRunnable) monitor -> shown.accept(collect()));
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		stop = PlanFolder.onChange(() -> collecting.schedule(PAUSE));
		collecting.schedule();
	}

	private void changed(IResourceChangeEvent event) {
		if (event.findMarkerDeltas(IMarker.PROBLEM, true).length > 0) {
			collecting.schedule(PAUSE);
		}
	}

	private static List<Row> collect() throws CoreException {
		IResource open = PlanFolder.current().<IResource>map(PlanFolder::link).orElse(null);
		return open == null || !open.isAccessible() ? List.of()
				: Stream.of(open.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)).map(Row::of).sorted(Row.ORDER).toList();
	}

	@Override
	public void close() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
		stop.run();
		collecting.cancel();
	}
}
