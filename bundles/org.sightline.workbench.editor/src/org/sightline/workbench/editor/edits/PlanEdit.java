package org.sightline.workbench.editor.edits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.PlatformUI;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.text.TextEdits;
import org.sightline.workbench.editor.Texts;

/**
 * Changes in one or several files of a plan that are one step for people: undone as one, from any of the editors that show
 * one of the files. Nothing is changed unless all files are as they were when the changes were worked out.
 */
public final class PlanEdit extends AbstractOperation {

	private final Path root;
	private final Map<String, List<TextChange>> changes;
	private final Map<String, String> before = new HashMap<>();
	private final Map<String, String> after = new HashMap<>();

	private PlanEdit(String label, Path root, List<TextChange> changes) {
		super(label);
		this.root = root;
		this.changes = changes.stream().collect(Collectors.groupingBy(TextChange::file, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * Makes the changes.
	 *
	 * @param label    what the step is called behind "Undo"
	 * @param root     the plan's folder
	 * @param expected the texts for which the changes were worked out, by path; a file that is not among them is taken as it is
	 */
	public static IStatus apply(String label, Path root, List<TextChange> changes, Map<String, String> expected) {
		PlanEdit edit = new PlanEdit(label, root, changes);
		edit.before.putAll(expected);
		edit.before.keySet().retainAll(edit.changes.keySet());
		IStatus done = edit.execute(null, null);
		if (done.isOK()) {
			history().add(edit);
		}
		return done;
	}

	private static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		IUndoContext workspace = ResourcesPlugin.getWorkspace().getAdapter(IUndoContext.class);
		if (workspace != null) {
			addContext(workspace);
		}
		for (String path : changes.keySet()) {
			text(path).history().map(IDocumentUndoManager::getUndoContext).ifPresent(this::addContext);
		}
		return perform(changes, before, after);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return said(perform(changes, before, after));
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		Map<String, List<TextChange>> back = new LinkedHashMap<>();
		changes.forEach((path, each) -> back.put(path, inverse(each, before.get(path))));
		return said(perform(back, after, before));
	}

	/** Tells people why nothing happens: the platform does not. */
	private IStatus said(IStatus done) {
		if (!done.isOK()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> MessageDialog.openInformation(display.getActiveShell(), getLabel(), done.getMessage()));
		}
		return done;
	}

	/** The changes that lead back to a text. */
	private static List<TextChange> inverse(List<TextChange> changes, String text) {
		List<TextChange> back = new ArrayList<>();
		int moved = 0;
		for (TextChange change : changes.stream().sorted(Comparator.comparingInt(TextChange::offset)).toList()) {
			back.add(new TextChange(change.file(), change.offset() + moved, change.text().length(), text.substring(change.offset(), change.offset() + change.length())));
			moved += change.text().length() - change.length();
		}
		return back;
	}

	private IStatus perform(Map<String, List<TextChange>> steps, Map<String, String> from, Map<String, String> to) {
		IOperationHistory history = history();
		TriggeredOperations own = new TriggeredOperations(this, history); // takes what editors record of it, so that it is one step
		history.openOperation(own, IOperationHistory.UNDO);
		try {
			for (String path : steps.keySet()) {
				String now = text(path).read();
				if (!from.computeIfAbsent(path, any -> now).equals(now)) {
					return Status.error(Texts.of(PlanEdit.class, "changed", path));
				}
			}
			for (Map.Entry<String, List<TextChange>> step : steps.entrySet()) {
				FileText text = text(step.getKey());
				text.history().ifPresent(IDocumentUndoManager::commit);
				text.apply(step.getValue());
				text.history().ifPresent(IDocumentUndoManager::commit);
				to.put(step.getKey(), TextEdits.apply(step.getKey(), from.get(step.getKey()), step.getValue()));
			}
			return Status.OK_STATUS;
		} catch (IOException | CoreException | BadLocationException e) {
			return Status.error(Texts.of(PlanEdit.class, "failed", String.valueOf(e.getLocalizedMessage())), e);
		} finally {
			history.closeOperation(true, false, IOperationHistory.UNDO);
		}
	}

	private FileText text(String path) {
		return new FileText(root.resolve(path));
	}
}
