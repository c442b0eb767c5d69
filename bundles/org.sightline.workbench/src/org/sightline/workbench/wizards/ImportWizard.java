package org.sightline.workbench.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.workbench.Texts;
import org.sightline.workbench.folders.OpenFolder;
import org.sightline.workbench.folders.PlanFolder;

/** Puts the figures of a CSV file beside a plan, and a line into the plan that reads them. */
class ImportWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final LoadedPlan plan;
	private final ImportPage page;

	ImportWizard(IWorkbenchWindow window, LoadedPlan plan, Optional<Path> csv) {
		this.window = window;
		this.plan = plan;
		page = new ImportPage(plan, csv);
		setWindowTitle(Texts.text(ImportWizard.class, "import.window"));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path file = plan.root().resolve(page.planFile());
		try {
			Path figures = free(Files.createDirectories(file.resolveSibling("observations")), page.name());
			WholeFile.write(figures, page.preview().csv().getBytes(StandardCharsets.UTF_8));
			String text = WholeFile.decode(Files.readAllBytes(file));
			String end = text.isEmpty() || text.endsWith("\n") ? "\n" : "\n\n";
			String path = file.getParent().relativize(figures).toString().replace('\\', '/');
			WholeFile.write(file, (text + end + "observations from \"" + path + "\"\n").getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			page.setErrorMessage(Texts.text(ImportWizard.class, "import.failed", file.toString(), WholeFile.reason(e)));
			return false;
		}
		PlanFolder.refresh();
		window.getShell().getDisplay().asyncExec(() -> new OpenFolder(window).open(file));
		return true;
	}

	/** A file that is not there yet: nothing is ever overwritten. */
	private static Path free(Path folder, String name) {
		Path file = folder.resolve(name + ".csv");
		for (int i = 2; Files.exists(file); i++) {
			file = folder.resolve(name + "-" + i + ".csv");
		}
		return file;
	}
}
