package org.sightline.workbench.editor.edits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.sightline.workbench.editor.Places;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.editor.edits.FileText.Moment;

/**
 * Changes in one or several files of a plan that are one step for people: undone as one, from any of the editors that show
 * one of the files. Nothing is changed unless all files are as they were when the changes were worked out.
 */
public final class PlanEdit extends AbstractOperation {

	private final Path root;
	private final Map<String, List<TextChange>> changes;
	private final Map<String, String> before = new HashMap<>();
	private final Map<String, String> after = new HashMap<>();
	private final Map<String, Moment> momentsBefore = new HashMap<>();
	private final Map<String, Moment> momentsAfter = new HashMap<>();

	private final boolean inEditors;

	private PlanEdit(String label, Path root, List<TextChange> changes, boolean inEditors) {
		super(label);
		this.root = root;
		this.inEditors = inEditors;
		this.changes = changes.stream().collect(Collectors.groupingBy(TextChange::file, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * Makes the changes: in files that are open in an editor they are then unsaved, others are saved at once.
	 *
	 * @param label    what the step is called behind "Undo"
	 * @param root     the plan's folder
	 * @param expected the texts for which the changes were worked out, by path; a file that is not among them is taken as it is
	 */
	public static IStatus apply(String label, Path root, List<TextChange> changes, Map<String, String> expected) {
		return make(new PlanEdit(label, root, changes, false), expected);
	}

	/**
	 * The same, but nothing that plans say is written to the disk before people save: plan files that are not open are opened, behind the
	 * editor in front; when the step is undone too.
	 */
	public static IStatus applyInEditors(String label, Path root, List<TextChange> changes, Map<String, String> expected) {
		return make(new PlanEdit(label, root, changes, true), expected);
	}

	private static IStatus make(PlanEdit edit, Map<String, String> expected) {
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
		addContext(new PlanContext(root));
		return perform(changes, before, after, Map.of());
	}

	/** The step belongs to the histories of the editors that show one of its files now. */
	private void enter(FileText text) {
		text.history().map(IDocumentUndoManager::getUndoContext).filter(context -> !hasContext(context)).ifPresent(this::addContext);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return said(perform(changes, before, after, momentsAfter));
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		Map<String, List<TextChange>> back = new LinkedHashMap<>();
		changes.forEach((path, each) -> back.put(path, inverse(each, before.get(path))));
		return said(perform(back, after, before, momentsBefore));
	}

	/** Tells people why nothing happens: the platform does not. In the plan's history what is older can be taken back all the same. */
	private IStatus said(IStatus done) {
		if (!done.isOK()) {
			removeContext(new PlanContext(root));
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> MessageDialog.openInformation(display.getActiveShell(), getLabel(), done.getMessage()));
			return Status.CANCEL_STATUS;
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

	/** @param moments those to which the steps lead back, where they do */
	private IStatus perform(Map<String, List<TextChange>> steps, Map<String, String> from, Map<String, String> to, Map<String, Moment> moments) {
		IOperationHistory history = history();
		TriggeredOperations own = new TriggeredOperations(this, history); // takes what editors record of it, so that it is one step
		history.openOperation(own, IOperationHistory.UNDO);
		try {
			for (String path : steps.keySet()) {
				open(path);
				String now = text(path).read();
				if (!from.computeIfAbsent(path, any -> now).equals(now)) {
					return Status.error(Texts.of(PlanEdit.class, "changed", path));
				}
			}
			for (Map.Entry<String, List<TextChange>> step : steps.entrySet()) {
				FileText text = text(step.getKey());
				enter(text);
				text.history().ifPresent(IDocumentUndoManager::commit);
				text.moment().ifPresent(moment -> momentsBefore.putIfAbsent(step.getKey(), moment));
				text.apply(step.getValue(), Optional.ofNullable(moments.get(step.getKey())));
				text.history().ifPresent(IDocumentUndoManager::commit);
				text.moment().ifPresent(moment -> momentsAfter.putIfAbsent(step.getKey(), moment));
				to.put(step.getKey(), TextEdits.apply(step.getKey(), from.get(step.getKey()), step.getValue()));
			}
			return Status.OK_STATUS;
		} catch (IOException | CoreException | BadLocationException e) {
			return Status.error(Texts.of(PlanEdit.class, "failed", String.valueOf(e.getLocalizedMessage())), e);
		} finally {
			history.closeOperation(true, false, IOperationHistory.UNDO);
		}
	}

	private void open(String path) {
		if (inEditors && path.endsWith(".plan") && !text(path).isOpen()) {
			Places.openBehind(root.resolve(path));
		}
	}

	private FileText text(String path) {
		return new FileText(root.resolve(path));
	}
}
