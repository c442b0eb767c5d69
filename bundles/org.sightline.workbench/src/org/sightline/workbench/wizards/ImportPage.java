package org.sightline.workbench.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Observations;
import org.sightline.workbench.Texts;

/** Asks for a CSV file, shows what it brings, and asks into which file of the plan the line goes that reads it. */
class ImportPage extends WizardPage {

	private final LoadedPlan plan;
	private final Optional<Path> given;
	private Text file;
	private Combo into;
	private PreviewTable table;
	private Preview preview = new Preview(List.of(), List.of());

	ImportPage(LoadedPlan plan, Optional<Path> given) {
		super("observations");
		this.plan = plan;
		this.given = given;
		setTitle(text("import.title"));
		setDescription(text("import.line"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 12;
		layout.marginHeight = 12;
		layout.verticalSpacing = 8;
		page.setLayout(layout);
		label(page, "import.file");
		file = new Text(page, SWT.BORDER);
		file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(text("new.browse"));
		browse.addListener(SWT.Selection, event -> browse());
		table = new PreviewTable(page);
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
		label(page, "import.into");
		into = new Combo(page, SWT.READ_ONLY);
		into.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		into.setItems(plan.files().stream().map(SourceFile::path).toArray(String[]::new));
		into.select(IntStream.range(0, plan.files().size()).filter(i -> hasObservations(plan.files().get(i))).findFirst().orElse(0));
		setControl(page);
		setPageComplete(false);
		file.addListener(SWT.Modify, event -> read());
		given.ifPresent(path -> file.setText(path.toString()));
	}

	private static boolean hasObservations(SourceFile source) {
		return source.content().getBlocks().stream().anyMatch(block -> block instanceof Observations);
	}

	private void label(Composite page, String key) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text(key));
		label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(text("import.file"));
		dialog.setFilterExtensions(new String[] { "*.csv", "*.*" });
		dialog.setFilterPath(plan.root().toString());
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void read() {
		preview = new Preview(List.of(), List.of());
		String problem = null;
		try {
			Path path = Path.of(file.getText().strip());
			if (Files.isRegularFile(path)) {
				preview = Preview.of(plan, path.getFileName().toString(), CsvText.read(path), Locale.getDefault());
			} else if (!file.getText().isBlank()) {
				problem = text("import.missing");
			}
		} catch (IOException e) {
			problem = WholeFile.reason(e).in(Locale.getDefault());
		} catch (InvalidPathException e) {
			problem = text("import.missing");
		}
		table.show(preview.rows());
		int refused = preview.rows().size() - preview.figures().size();
		setMessage(preview.rows().isEmpty() ? text("import.line") : Texts.text(ImportPage.class, "import.count", preview.figures().size(), refused),
				refused > 0 ? WARNING : NONE);
		setErrorMessage(problem);
		setPageComplete(problem == null && !preview.figures().isEmpty());
	}

	/** What the file brings, as it was shown. */
	Preview preview() {
		return preview;
	}

	/** The file of the plan for the new line, relative to the plan's folder. */
	String planFile() {
		return into.getText();
	}

	/** What the figures' file is to be called: as the one they come from. */
	String name() {
		return Path.of(file.getText().strip()).getFileName().toString().replaceFirst("\\.[^.]*$", "");
	}

	private static String text(String key) {
		return Texts.text(ImportPage.class, key);
	}
}
