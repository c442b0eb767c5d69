package org.sightline.workbench.editor.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.sightline.dsl.findings.Finding;
import org.sightline.live.LiveState;
import org.sightline.workbench.editor.Places;
import org.sightline.workbench.editor.Texts;

/**
 * Findings as markers of the workspace's files, for the navigator and for everybody who looks for problems there. Written
 * in the background; those that are the same stay. The editor does not draw them: it has its own, which move with the text.
 */
public final class FindingMarkers {

	/** The type of the markers. */
	public static final String TYPE = "org.sightline.workbench.editor.finding";

	private static final int SOON = 100; // milliseconds

	private record Key(int severity, String message, int line) {
	}

	private final Job job = Job.createSystem("findings", (ICoreRunnable) monitor -> write());
	private volatile Optional<LiveState> newest = Optional.empty();

	/** Takes a state to be written. */
	public void take(LiveState state) {
		newest = Optional.of(state).filter(known -> known.version() > 0);
		job.schedule(SOON);
	}

	/** Writes no more. */
	public void end() {
		newest = Optional.empty();
		job.cancel();
	}

	private void write() throws CoreException {
		Optional<LiveState> state = newest;
		if (state.isPresent()) {
			Path root = state.get().texts().root();
			List<IFile> files = state.get().texts().texts().keySet().stream().map(path -> Places.resource(root.resolve(path))).flatMap(Optional::stream).toList();
			IWorkspace workspace = ResourcesPlugin.getWorkspace();
			workspace.run((ICoreRunnable) monitor -> files.forEach(file -> write(file, root, state.get())), null, IWorkspace.AVOID_UPDATE, null);
		}
	}

	private static void write(IFile file, Path root, LiveState state) {
		try {
			Map<Key, List<IMarker>> known = new HashMap<>();
			for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
				Key key = new Key(marker.getAttribute(IMarker.SEVERITY, 0), marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(IMarker.LINE_NUMBER, 0));
				known.computeIfAbsent(key, any -> new ArrayList<>()).add(marker);
			}
			String path = root.relativize(file.getLocation().toPath()).toString().replace('\\', '/');
			for (Finding finding : state.findingsIn(path)) {
				List<IMarker> same = known.getOrDefault(key(finding), List.of());
				if (same.isEmpty()) {
					create(file, finding);
				} else {
					same.remove(same.size() - 1);
				}
			}
			for (List<IMarker> gone : known.values()) {
				for (IMarker marker : gone) {
					marker.delete();
				}
			}
		} catch (CoreException e) {
			if (file.isAccessible()) { // otherwise it has gone meanwhile, and its markers with it
				ILog.of(FindingMarkers.class).log(e.getStatus());
			}
		}
	}

	private static Key key(Finding finding) {
		int severity = switch (finding.severity()) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		};
		return new Key(severity, Texts.of(finding.message()), finding.place().line());
	}

	private static void create(IFile file, Finding finding) throws CoreException {
		Key key = key(finding);
		file.createMarker(TYPE, Map.of(IMarker.SEVERITY, key.severity(), IMarker.MESSAGE, key.message(), IMarker.LINE_NUMBER, key.line(),
				IMarker.CHAR_START, finding.place().offset(), IMarker.CHAR_END, finding.place().offset() + finding.place().length()));
	}
}
