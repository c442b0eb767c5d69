package org.sightline.workbench.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorExtension;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.folders.Opened;
import org.sightline.workbench.folders.PlanFolder;

@ExtendWith(CleanLog.class)
class SavingTest {

	@Test
	void a_save_replaces_the_file_in_one_step_and_the_text_counts_as_saved(@TempDir Path folder) throws Exception {
		IFile file = Opened.plan(folder, "計画.plan", "unit 件\n");
		Object before = Files.getAttribute(folder.resolve("計画.plan"), "unix:ino");
		ITextEditor editor = Window.open(file);
		Window.document(editor).replace(0, 0, "// 注\n");
		assertTrue(editor.isDirty());
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertEquals("// 注\nunit 件\n", Files.readString(folder.resolve("計画.plan")));
		assertFalse(before.equals(Files.getAttribute(folder.resolve("計画.plan"), "unix:ino"))); // another file took its place
		Window.document(editor).replace(0, 0, "// 2\n");
		editor.doSave(new NullProgressMonitor());
		assertEquals("// 2\n// 注\nunit 件\n", Files.readString(folder.resolve("計画.plan")));
	}

	@Test
	void permissions_links_and_a_mark_at_the_beginning_stay(@TempDir Path folder, @TempDir Path elsewhere) throws Exception {
		Path target = Files.writeString(elsewhere.resolve("real.plan"), "\uFEFFunit a\n");
		Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
		Files.createSymbolicLink(folder.resolve("a.plan"), target);
		IFile file = Opened.plan(folder, "b.plan", "unit b\n").getParent().getFile(new org.eclipse.core.runtime.Path("a.plan"));
		ITextEditor editor = Window.open(file);
		Window.document(editor).replace(0, 0, "unit c\n");
		editor.doSave(new NullProgressMonitor());
		assertEquals("\uFEFFunit c\nunit a\n", Files.readString(target));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
		assertTrue(Files.isSymbolicLink(folder.resolve("a.plan")));
	}

	@Test
	void what_was_typed_can_still_be_taken_back_after_a_save(@TempDir Path folder) throws Exception {
		ITextEditor editor = Window.open(Opened.plan(folder, "a.plan", "unit a\n"));
		Window.document(editor).replace(0, 0, "unit b\n");
		int caret = 3;
		editor.selectAndReveal(caret, 0);
		editor.doSave(new NullProgressMonitor());
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals("unit a\n", Window.document(editor).get());
	}

	@Test
	void a_file_that_changed_on_the_disk_shows_its_new_text_where_nothing_was_typed(@TempDir Path folder) throws Exception {
		ITextEditor editor = Window.open(Opened.plan(folder, "a.plan", "unit a\n"));
		Files.writeString(folder.resolve("a.plan"), "unit a // from elsewhere\n");
		PlanFolder.refresh();
		Window.until("the new text is shown", () -> Window.document(editor).get().contains("from elsewhere"));
	}

	@Test
	void a_text_that_changed_in_both_places_is_asked_about_and_can_be_kept(@TempDir Path folder) throws Exception {
		ITextEditor editor = Window.open(Opened.plan(folder, "a.plan", "unit a\n"));
		Window.document(editor).replace(0, 0, "// mine\n");
		Files.writeString(folder.resolve("a.plan"), "unit a // theirs\n");
		PlanFolder.refresh();
		Window.pause(500);
		assertEquals("// mine\nunit a\n", Window.document(editor).get());
		Window.answering(() -> {
			editor.doSave(new NullProgressMonitor());
			Window.pause(200);
		}, question -> {
			assertTrue(Window.all(question, Label.class).stream().anyMatch(label -> label.getText().contains("a.plan")), "names the file");
			Window.click(question.getDefaultButton());
		});
		assertEquals("// mine\nunit a\n", Files.readString(folder.resolve("a.plan")));
		assertFalse(editor.isDirty());
	}

	@Test
	void a_read_only_file_says_so_and_is_not_changed(@TempDir Path folder) throws Exception {
		Path path = Files.writeString(folder.resolve("a.plan"), "unit a\n");
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
		ITextEditor editor = Window.open(Opened.plan(folder, "b.plan", "unit b\n").getParent().getFile(new org.eclipse.core.runtime.Path("a.plan")));
		assertTrue(((ITextEditorExtension) editor).isEditorInputReadOnly());
		IDocumentProviderExtension provider = (IDocumentProviderExtension) editor.getDocumentProvider();
		String said = assertThrows(CoreException.class, () -> provider.validateState(editor.getEditorInput(), null)).getMessage();
		assertTrue(said.startsWith(Locale.getDefault().getLanguage().equals("ja") ? "a.plan は読み取り専用" : "a.plan is read-only"), said);
		assertFalse(((ITextEditorExtension2) editor).validateEditorInputState()); // in tests the platform logs it instead of asking
		assertEquals("unit a\n", Files.readString(path));
	}
}
