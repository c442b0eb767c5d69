package org.sightline.workbench.views.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sightline.git.Version;
import org.sightline.workbench.editor.Texts;

/** Asks which of a plan's versions is meant. */
final class VersionDialog extends TitleAreaDialog {

	private final List<Version> versions;
	private Table table;
	private Optional<Version> chosen = Optional.empty();

	VersionDialog(Shell shell, List<Version> versions) {
		super(shell);
		this.versions = versions;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The version; empty if the question was not answered. */
	Optional<Version> choose() {
		return open() == OK ? chosen : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Texts.of(PlanCompareInput.class, "versions.title"));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(720, 480);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Texts.of(PlanCompareInput.class, "versions.message"));
		Composite area = (Composite) super.createDialogArea(parent);
		table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		column("versions.day", 130);
		column("versions.text", 400);
		column("versions.author", 130);
		DateTimeFormatter day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Texts.locale())
				.withZone(ZoneId.systemDefault());
		for (Version version : versions) {
			new TableItem(table, SWT.NONE).setText(new String[] {day.format(version.when()), version.title(), version.author()});
		}
		table.addListener(SWT.Selection, event -> select());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		return area;
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(Texts.of(PlanCompareInput.class, key));
		column.setWidth(width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		table.select(0);
		select();
	}

	private void select() {
		chosen = Optional.of(versions.get(table.getSelectionIndex()));
		getButton(IDialogConstants.OK_ID).setEnabled(true);
	}
}
