package org.sightline.workbench.wizards;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.workbench.Texts;
import org.sightline.workbench.folders.PlanFolder;
import org.sightline.workbench.wizards.NewPlan.Start;

/** Asks what a plan starts as, its name and its folder. */
class NewPlanPage extends WizardPage {

	private final Map<Start, Button> starts = new EnumMap<>(Start.class);
	private Text name;
	private Text folder;

	NewPlanPage() {
		super("plan");
		setTitle(text("new.title"));
		setDescription(text("new.line"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 12;
		layout.marginHeight = 12;
		layout.verticalSpacing = 8;
		page.setLayout(layout);
		for (Start start : Start.values()) {
			starts.put(start, choice(page, start));
		}
		starts.get(Start.COMMENTED).setSelection(true);
		name = field(page, "new.name", text("new.name.given"), 2);
		folder = field(page, "new.folder", place().toString(), 1);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(text("new.browse"));
		browse.addListener(SWT.Selection, event -> browse());
		((GridData) page.getChildren()[starts.size()].getLayoutData()).verticalIndent = 10;
		((GridData) name.getLayoutData()).verticalIndent = 10;
		name.selectAll();
		setControl(page);
		check();
		setErrorMessage(null); // not before anything was typed
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			name.setFocus();
		}
	}

	private Button choice(Composite page, Start start) {
		Button button = new Button(page, SWT.RADIO);
		button.setText(text("new.start." + start.name().toLowerCase(Locale.ROOT)));
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		button.addListener(SWT.Selection, event -> check());
		return button;
	}

	private Text field(Composite page, String label, String given, int columns) {
		Label its = new Label(page, SWT.NONE);
		its.setText(text(label));
		its.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		Text field = new Text(page, SWT.BORDER);
		field.setText(given);
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
		field.addListener(SWT.Modify, event -> check());
		return field;
	}

	private static Path place() {
		return PlanFolder.current().map(PlanFolder::path).map(Path::getParent).orElse(Path.of(System.getProperty("user.home"), "Sightline"));
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
		dialog.setText(text("new.folder"));
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	/** The plan as it is asked for now. */
	NewPlan plan() {
		Start start = starts.entrySet().stream().filter(entry -> entry.getValue().getSelection()).findFirst().orElseThrow().getKey();
		return new NewPlan(name.getText(), folder.getText(), start);
	}

	private void check() {
		if (name == null || folder == null) {
			return;
		}
		String problem = plan().problem().map(message -> message.in(Locale.getDefault())).orElse(null);
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private static String text(String key) {
		return Texts.text(NewPlanPage.class, key);
	}
}
