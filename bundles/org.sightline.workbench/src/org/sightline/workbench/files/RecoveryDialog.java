package org.sightline.workbench.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.sightline.dsl.files.WholeFile;
import org.sightline.workbench.Texts;
import org.sightline.workbench.folders.PlanFolder;

/** Offers the texts that an earlier session could not save: they come back into their editors, unsaved as they were. */
public final class RecoveryDialog {

	private static final int SHOWN = 8;

	private RecoveryDialog() {
	}

	/** Asks, if there is something to ask. */
	public static void offer(IWorkbenchWindow window, Drafts drafts) {
		List<Draft> found = drafts.found();
		if (found.isEmpty()) {
			return;
		}
		String names = found.stream().limit(SHOWN).map(draft -> "  •  " + draft.path().orElseThrow()).collect(Collectors.joining("\n"));
		String more = found.size() > SHOWN ? "\n  …" : "";
		int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), text("recover.title"), text("recover.question", names + more), 0,
				text("recover.back"), text("recover.later"), text("recover.forget"));
		if (answer == 0) {
			found.forEach(draft -> restore(window.getActivePage(), draft, drafts));
		} else if (answer == 2) {
			found.forEach(drafts::forget);
		}
	}

	private static void restore(IWorkbenchPage page, Draft draft, Drafts drafts) {
		Path path = draft.path().orElseThrow();
		try {
			if (!Files.exists(path)) { // deleted since: the text is all there is
				WholeFile.write(path, draft.text().getBytes(StandardCharsets.UTF_8));
				drafts.forget(draft);
				PlanFolder.refresh();
				return;
			}
			Optional<IFile> file = PlanFolder.current().flatMap(open -> open.file(path)).filter(IFile::exists);
			IEditorPart editor = file.isPresent() ? IDE.openEditor(page, file.get())
					: IDE.openEditorOnFileStore(page, EFS.getStore(path.toUri()));
			if (editor instanceof ITextEditor text) {
				text.getDocumentProvider().getDocument(text.getEditorInput()).set(draft.text());
			}
		} catch (CoreException | IOException e) {
			Platform.getLog(RecoveryDialog.class).error(e.getMessage(), e);
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), text("recover.title"), text("recover.failed", path.toString()));
		}
	}

	private static String text(String key, Object... arguments) {
		return Texts.text(RecoveryDialog.class, key, arguments);
	}
}
