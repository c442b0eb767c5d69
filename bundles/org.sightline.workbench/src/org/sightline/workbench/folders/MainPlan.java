package org.sightline.workbench.folders;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/** The file of a folder to begin with: the one that says what the plan is called, otherwise the first. */
class MainPlan {

	private final PlanFolder folder;

	MainPlan(PlanFolder folder) {
		this.folder = folder;
	}

	Optional<IFile> find() throws CoreException {
		List<IFile> plans = new ArrayList<>();
		folder.link().accept(resource -> {
			if (resource instanceof IFile file && "plan".equals(file.getFileExtension())) {
				plans.add(file);
			}
			return true;
		});
		return plans.stream().filter(MainPlan::names).findFirst().or(() -> plans.stream().findFirst());
	}

	private static boolean names(IFile file) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.getContents(true), StandardCharsets.UTF_8))) {
			return lines.lines().limit(200).anyMatch(line -> line.matches("\\s*plan\\s.*"));
		} catch (IOException | CoreException e) {
			return false; // what cannot be read is not where one begins
		}
	}
}
