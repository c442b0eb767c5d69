package org.sightline.workbench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.sightline.checks.Checker;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.positions.Positions;
import org.sightline.diagram.layout.positions.PositionsFile;
import org.sightline.diagram.svg.Links;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.report.PlanPage;
import org.sightline.report.ReportRequest;
import org.sightline.workbench.Texts;

/** Writes the report of a folder of plans into a file, in the background, and shows it in the browser. */
class ReportJob extends Job {

	private final Path folder;
	private final Path file;
	private final Display display;

	ReportJob(Path folder, Path file, Display display) {
		super(Texts.text(ReportJob.class, "report.job", file.getFileName().toString()));
		this.folder = folder;
		this.file = file;
		this.display = display;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			WholeFile.write(file, page().getBytes(StandardCharsets.UTF_8));
		} catch (PlanUnreadableException e) {
			return Status.error(e.reason().in(Locale.getDefault()));
		} catch (IOException e) {
			return Status.error(Texts.text(ReportJob.class, "report.failed", file.toString(), WholeFile.reason(e)), e);
		}
		display.asyncExec(() -> Program.launch(file.toUri().toString()));
		return Status.OK_STATUS;
	}

	private String page() throws PlanUnreadableException, IOException {
		LoadedPlan plan = new PlanLoader().load(folder);
		Positions positions = PositionsFile.beside(plan).read();
		return PlanPage.html(new ReportRequest(plan, folder.getFileName().toString(), Checker.check(plan), Locale.getDefault(), LocalDate.now(),
				links(), view -> Memory.of(positions.of(view))));
	}

	/** From the page to the plan's text, where both are on one drive. */
	private Links links() {
		Path from = file.toAbsolutePath().getParent();
		return from.getRoot().equals(folder.getRoot()) ? Links.relativeTo(from.relativize(folder).toString().replace('\\', '/')) : Links.none();
	}
}
