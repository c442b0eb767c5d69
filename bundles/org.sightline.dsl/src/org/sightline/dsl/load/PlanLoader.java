package org.sightline.dsl.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.model.PlanFile;

/** Reads a plan, a file with what it imports or all files of a folder, from disk. */
public final class PlanLoader {

	private final com.google.inject.Injector injector = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	/**
	 * Reads and links a plan.
	 *
	 * @param fileOrFolder a `.plan` file, or a folder whose `.plan` files are one plan together
	 */
	public LoadedPlan load(Path fileOrFolder) throws PlanUnreadableException {
		try {
			Path root = Files.isDirectory(fileOrFolder) ? fileOrFolder : fileOrFolder.toAbsolutePath().getParent();
			XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
			List<SourceFile> files = new ArrayList<>();
			for (Path path : paths(fileOrFolder)) {
				XtextResource resource = (XtextResource) set.getResource(URI.createFileURI(path.toAbsolutePath().toString()), true);
				files.add(new SourceFile(root.relativize(path.toAbsolutePath()).toString(), Files.readString(path),
						(PlanFile) resource.getContents().get(0)));
			}
			EcoreUtil.resolveAll(set);
			List<Finding> findings = new ArrayList<>();
			return new LoadedPlan(root, files, new PlanModel(files.stream().map(SourceFile::content).toList()), findings);
		} catch (IOException e) {
			throw new PlanUnreadableException(Message.of(PlanLoader.class, "unreadable", fileOrFolder.toString()));
		}
	}

	private static List<Path> paths(Path fileOrFolder) throws IOException {
		if (!Files.isDirectory(fileOrFolder)) {
			return List.of(fileOrFolder);
		}
		try (Stream<Path> all = Files.walk(fileOrFolder)) {
			return all.filter(path -> path.toString().endsWith(".plan")).sorted().toList();
		}
	}
}
