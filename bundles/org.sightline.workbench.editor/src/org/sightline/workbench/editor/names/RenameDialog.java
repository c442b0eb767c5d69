package org.sightline.workbench.editor.names;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sightline.workbench.editor.Texts;

/** Asks for a name and shows, while it is typed, whether it can be given and what will change where. */
final class RenameDialog extends Dialog {

	private static final int ROWS = 6;

	private final String known;
	private final String kind;
	private final Function<String, CompletableFuture<Renames>> trial;
	private Text name;
	private Label summary;
	private Table files;
	private Optional<Renames> tried = Optional.empty();

	/**
	 * Makes the dialog.
	 *
	 * @param trial works out, in the background, what a name would change
	 */
	RenameDialog(Shell parent, String known, String kind, Function<String, CompletableFuture<Renames>> trial) {
		super(parent);
		this.known = known;
		this.kind = kind;
		this.trial = trial;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the chosen name changes. */
	Renames chosen() {
		return tried.orElseThrow();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Texts.of(RenameHandler.class, "rename.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText(Texts.of(RenameDialog.class, "rename.name", kind));
		name = new Text(area, SWT.BORDER);
		name.setText(known);
		name.selectAll();
		name.addModifyListener(event -> attempt());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).applyTo(name);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(3)).applyTo(summary);
		files = new Table(area, SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, files.getItemHeight() * ROWS).applyTo(files);
		summary.setText(Texts.of(RenameDialog.class, "rename.begin", known));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(Texts.of(RenameDialog.class, "rename.ok"));
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		getButton(IDialogConstants.CANCEL_ID).setText(Texts.of(RenameDialog.class, "rename.cancel"));
		setButtonLayoutData(getButton(IDialogConstants.OK_ID));
	}

	private void attempt() {
		tried = Optional.empty();
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		String fresh = name.getText();
		if (fresh.equals(known)) {
			files.removeAll();
			summary.setText(Texts.of(RenameDialog.class, "rename.begin", known));
			return;
		}
		trial.apply(fresh).thenAccept(result -> name.getDisplay().asyncExec(() -> {
			if (!name.isDisposed() && name.getText().equals(result.name())) {
				show(result);
			}
		}));
	}

	private void show(Renames result) {
		files.removeAll();
		result.counts().forEach((file, count) -> new TableItem(files, SWT.NONE).setText(Texts.of(RenameDialog.class, "rename.file", file, count.intValue())));
		summary.setText(result.refusal().map(Texts::of)
				.orElseGet(() -> Texts.of(RenameDialog.class, "rename.summary", result.changes().size(), result.counts().size())));
		tried = Optional.of(result).filter(any -> any.refusal().isEmpty());
		getButton(IDialogConstants.OK_ID).setEnabled(tried.isPresent());
	}
}
