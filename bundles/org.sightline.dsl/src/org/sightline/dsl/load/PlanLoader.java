package org.sightline.dsl.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.linking.NameSpace;

import com.google.inject.Inject;
import com.google.inject.Injector;

/** Reads a plan, a file with what it imports or all files of a folder, from disk or from any other source. */
public final class PlanLoader {

	private final Injector injector;

	/** A loader of its own; making one sets the language up, so make one and keep it. */
	public PlanLoader() {
		this(new PlanStandaloneSetup().createInjectorAndDoEMFRegistration());
	}

	/** A loader that uses the language as set up by others. */
	@Inject
	public PlanLoader(Injector injector) {
		this.injector = injector;
	}

	/**
	 * Reads and links a plan.
	 *
	 * @param fileOrFolder a `.plan` file, or a folder whose `.plan` files are one plan together
	 * @throws PlanUnreadableException if there is no such file or folder, or a file of it is no text
	 */
	public LoadedPlan load(Path fileOrFolder) throws PlanUnreadableException {
		return open(fileOrFolder).plan();
	}

	/** Reads a plan that is going to be edited. */
	public PlanSession open(Path fileOrFolder) throws PlanUnreadableException {
		Path path = fileOrFolder.toAbsolutePath().normalize();
		if (Files.isDirectory(path)) {
			PlanSource source = new FolderSource(path);
			return open(path, source, source.plans(), true);
		}
		if (!Files.exists(path) || path.getParent() == null) {
			throw new PlanUnreadableException(Message.of(PlanLoader.class, "file.missing", fileOrFolder.toString()));
		}
		return open(path.getParent(), new FolderSource(path.getParent()), List.of(path.getFileName().toString()), false);
	}

	/** Reads and links all plan files of a source as one plan. */
	public LoadedPlan load(PlanSource source) throws PlanUnreadableException {
		return open(source).plan();
	}

	/** Reads all plan files of a source as one plan that is going to be edited. */
	public PlanSession open(PlanSource source) throws PlanUnreadableException {
		return open(Path.of(""), source, source.plans(), true);
	}

	/**
	 * Reads a plan that is going to be edited, from a source that stands for a folder on disk.
	 *
	 * @param root the folder
	 * @param file the file that is the plan, with what it imports; empty for all files of the source
	 */
	public PlanSession open(Path root, PlanSource source, Optional<String> file) throws PlanUnreadableException {
		return open(root, source, file.isPresent() ? List.of(file.get()) : source.plans(), file.isEmpty());
	}

	/** Reads and links a file of a source, with what it imports. */
	public LoadedPlan load(PlanSource source, String file) throws PlanUnreadableException {
		return open(Path.of(""), source, List.of(file), false).plan();
	}

	private PlanSession open(Path root, PlanSource source, List<String> paths, boolean folder) throws PlanUnreadableException {
		XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
		NameSpace space = NameSpace.mark(set);
		return new PlanSession(root, new PlanFiles(source, set, injector.getProvider(XtextResource.class)), space, paths, folder);
	}
}
