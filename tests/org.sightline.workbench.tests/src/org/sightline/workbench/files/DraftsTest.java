package org.sightline.workbench.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.folders.Opened;

@ExtendWith(CleanLog.class)
class DraftsTest {

	private static final boolean JAPANESE = Locale.getDefault().getLanguage().equals("ja");

	@TempDir
	Path kept;
	@TempDir
	Path folder;
	private Drafts drafts;

	@BeforeEach
	void keep() {
		drafts = new Drafts(kept);
		drafts.keep();
	}

	@AfterEach
	void end() {
		drafts.close();
	}

	private List<String> afterACrash() {
		return new Drafts(kept).found().stream().map(Draft::text).toList();
	}

	@Test
	void what_was_typed_a_second_ago_outlives_a_crash() throws Exception {
		ITextEditor editor = Window.open(Opened.plan(folder, "計画.plan", "unit 件\n"));
		Window.document(editor).replace(0, 0, "// 未保存\r\n");
		Window.until("a copy is kept", () -> !afterACrash().isEmpty());
		assertEquals(List.of("// 未保存\r\nunit 件\n"), afterACrash());
		assertEquals("unit 件\n", Files.readString(folder.resolve("計画.plan")));
	}

	@Test
	void nothing_is_kept_of_what_is_saved_or_closed_on_purpose() throws Exception {
		IFile file = Opened.plan(folder, "a.plan", "unit a\n");
		ITextEditor saved = Window.open(file);
		Window.document(saved).replace(0, 0, "// b\n");
		Window.until("a copy is kept", () -> !afterACrash().isEmpty());
		saved.doSave(new NullProgressMonitor());
		assertEquals(List.of(), afterACrash());
		Window.document(saved).replace(0, 0, "// c\n");
		Window.until("a copy is kept", () -> !afterACrash().isEmpty());
		Window.page().closeEditor(saved, false);
		assertEquals(List.of(), afterACrash());
	}

	@Test
	void it_comes_back_into_the_editor_unsaved_as_it_was() throws Exception {
		IFile file = Opened.plan(folder, "a.plan", "unit a\n");
		Window.closeAll();
		new Draft(folder.toRealPath().resolve("a.plan").toUri(), "unit a\nunit b\n").write(kept);
		Window.answering(() -> RecoveryDialog.offer(Window.window(), new Drafts(kept)), dialog -> {
			assertTrue(Window.all(dialog, Label.class).stream().anyMatch(label -> label.getText().contains(folder.getFileName() + "/a.plan")));
			Window.click(Window.the(dialog, Button.class, button -> button.getText().contains(JAPANESE ? "復元する" : "Bring back")));
		});
		ITextEditor editor = Window.open(file);
		assertTrue(editor.isDirty());
		assertEquals("unit a\nunit b\n", Window.document(editor).get());
		assertEquals("unit a\n", Files.readString(folder.resolve("a.plan")));
	}

	@Test
	void thrown_away_it_is_gone() throws Exception {
		Opened.plan(folder, "a.plan", "unit a\n");
		new Draft(folder.resolve("a.plan").toUri(), "unit b\n").write(kept);
		Window.answering(() -> RecoveryDialog.offer(Window.window(), new Drafts(kept)),
				dialog -> Window.click(Window.the(dialog, Button.class, button -> button.getText().contains(JAPANESE ? "破棄する" : "Throw away"))));
		assertEquals(List.of(), afterACrash());
	}

	@Test
	void what_the_file_says_anyway_is_not_offered() throws Exception {
		Files.writeString(folder.resolve("a.plan"), "unit a\n");
		new Draft(folder.resolve("a.plan").toUri(), "unit a\n").write(kept);
		assertEquals(List.of(), afterACrash());
	}

	@Test
	void a_damaged_copy_keeps_nothing_else_from_coming_back() throws Exception {
		Files.writeString(kept.resolve("0.unsaved"), "");
		Files.writeString(kept.resolve("1.unsaved"), "not an address : %%\ntext");
		new Draft(folder.resolve("a.plan").toUri(), "unit b\n").write(kept);
		assertEquals(List.of("unit b\n"), afterACrash());
	}
}
