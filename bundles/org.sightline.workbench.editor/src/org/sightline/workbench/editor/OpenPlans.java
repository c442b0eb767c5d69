package org.sightline.workbench.editor;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.live.LivePlan;
import org.sightline.live.LivePlans;
import org.sightline.live.PlanHome;

/**
 * The plans that are open in the workbench, and the texts of theirs that are being edited. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(OpenPlans.class)}. Its methods are for the window's thread.
 */
public final class OpenPlans implements IDisposable {

	private final CompletableFuture<PlanServices> services = CompletableFuture.supplyAsync(PlanServices::create);
	private final CompletableFuture<LivePlans> plans = services.thenApply(known -> new LivePlans(known.loader()));
	private final Map<IDocument, OpenText> texts = new HashMap<>();

	/** The service of the running workbench. */
	public static OpenPlans get() {
		return PlatformUI.getWorkbench().getService(OpenPlans.class);
	}

	/** The editing services; setting them up takes a moment, in the background. */
	public CompletableFuture<PlanServices> services() {
		return services;
	}

	/** Reads plans, for work in the background on texts of its own: see {@code PlanTexts.load}. */
	public CompletableFuture<PlanLoader> loader() {
		return plans.thenApply(LivePlans::loader);
	}

	/** Opens the plan to which a file or folder belongs, in the background; to be closed by the caller. */
	public CompletableFuture<LivePlan> open(Path fileOrFolder) {
		Path top = top(fileOrFolder);
		CompletableFuture<LivePlan> opening = plans.thenApplyAsync(live -> live.open(
				fileOrFolder.toFile().isDirectory() ? PlanHome.at(fileOrFolder) : PlanHome.of(fileOrFolder, top)));
		opening.whenComplete((open, problem) -> {
			if (problem != null) {
				ILog.of(OpenPlans.class).error("Opening " + fileOrFolder, problem);
			}
		});
		return opening;
	}

	/** The folder that people have opened: a file belongs to a plan inside it. */
	private static Path top(Path file) {
		for (IFile resource : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
			IContainer folder = resource.getParent();
			while (!folder.isLinked() && folder.getType() != IResource.PROJECT) {
				folder = folder.getParent();
			}
			if (folder.getLocation() != null) {
				return folder.getLocation().toPath();
			}
		}
		return file.getParent();
	}

	/** Begins to follow a document in an editor; empty where it is no file of this computer. Each call needs a {@link #disconnect}. */
	public Optional<OpenText> connect(IDocument document) {
		OpenText known = texts.get(document);
		if (known == null) {
			Optional<Path> file = file(document);
			if (file.isEmpty()) {
				return Optional.empty();
			}
			known = new OpenText(document, file.get(), open(file.get()));
			texts.put(document, known);
		}
		known.users++;
		return Optional.of(known);
	}

	/** Ends what {@link #connect} began. */
	public void disconnect(IDocument document) {
		OpenText text = texts.get(document);
		if (text != null && --text.users == 0) {
			texts.remove(document);
			text.close();
		}
	}

	/** The text that a document shows; empty where it is not followed. */
	public Optional<OpenText> text(IDocument document) {
		return Optional.ofNullable(texts.get(document));
	}

	/** The text of a file that is open in an editor. */
	public Optional<OpenText> text(Path file) {
		return texts.values().stream().filter(text -> text.file().equals(file)).findFirst();
	}

	/** The texts of a plan that are open in editors, in no order. */
	public List<OpenText> texts(LivePlan plan) {
		return texts.values().stream().filter(text -> text.plan().filter(plan::isSameAs).isPresent()).toList();
	}

	/** The file that a document shows. */
	public static Optional<Path> file(IDocument document) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		return Optional.ofNullable(buffer).map(ITextFileBuffer::getFileStore)
				.flatMap(store -> Optional.ofNullable(localFile(store))).map(file -> file.toPath().toAbsolutePath().normalize());
	}

	private static File localFile(IFileStore store) {
		try {
			return store.toLocalFile(EFS.NONE, null);
		} catch (CoreException e) {
			return null;
		}
	}

	@Override
	public void dispose() {
		texts.values().forEach(OpenText::close);
		texts.clear();
		plans.thenAccept(LivePlans::close);
	}
}
