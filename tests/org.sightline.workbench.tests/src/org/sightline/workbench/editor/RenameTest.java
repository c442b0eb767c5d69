package org.sightline.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;

/** An element gets another name: in two editors, in a file that is not open, and in a table of observations. */
@ExtendWith(CleanLog.class)
class RenameTest {

	private static final String PLAN = "plan \"P\" {\n  horizon 2026-01 to 2026-12\n}\nunit lead\nmetric leads : lead / month {\n  baseline 100\n}\n"
			+ "observations \"CRM\" from \"leads.csv\"\n";
	private static final String OPEN = "// leads\nmetric twice : lead / month = leads * 2\n";
	private static final String CLOSED = "metric half : lead / month = leads / 2\n";
	private static final String TABLE = "month,name,value\n2026-01,leads,90\n";

	private static EditedPlan open(Path folder) throws Exception {
		EditedPlan plan = EditedPlan.open(folder, "a.plan", PLAN, Map.of("b.plan", OPEN, "c.plan", CLOSED, "leads.csv", TABLE));
		Window.page().activate(plan.editor);
		plan.cursorAfter("metric le");
		return plan;
	}

	private static void rename() throws CommandException {
		Window.window().getService(IHandlerService.class).executeCommand("org.sightline.workbench.editor.rename", null);
	}

	@Test
	void in_all_files_as_one_step_that_is_taken_back_as_one(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		ITextEditor other = (ITextEditor) Places.open(plan.folder.resolve("b.plan")).orElseThrow();
		Window.page().activate(plan.editor);
		answering(RenameTest::begin, dialog -> answer(dialog, "リード数"));
		Window.until("the name is changed", () -> plan.document().get().contains("metric リード数"));
		assertEquals("// leads\nmetric twice : lead / month = リード数 * 2\n", Window.document(other).get());
		assertEquals("metric half : lead / month = リード数 / 2\n", plan.onDisk("c.plan"));
		assertEquals("month,name,value\n2026-01,リード数,90\n", plan.onDisk("leads.csv"));
		assertEquals(OPEN, plan.onDisk("b.plan"), "what is open is not saved");
		plan.settled();
		assertFalse(plan.marked().stream().anyMatch(code -> code.startsWith("name.")), plan.marked().toString());
		plan.editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(PLAN, plan.document().get());
		assertEquals(OPEN, Window.document(other).get());
		assertEquals(CLOSED, plan.onDisk("c.plan"));
		assertEquals(TABLE, plan.onDisk("leads.csv"));
		plan.editor.getAction(ITextEditorActionConstants.REDO).run();
		assertTrue(plan.document().get().contains("metric リード数"));
		assertTrue(plan.onDisk("c.plan").contains("リード数"));
	}

	@Test
	void nothing_is_taken_back_where_a_file_was_changed_since(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		answering(RenameTest::begin, dialog -> answer(dialog, "prospects"));
		Window.until("the name is changed", () -> plan.document().get().contains("metric prospects"));
		Files.writeString(plan.folder.resolve("c.plan"), "// by somebody else\n");
		String now = plan.document().get();
		boolean[] told = new boolean[1];
		answering(() -> plan.editor.getAction(ITextEditorActionConstants.UNDO).run(), dialog -> {
			told[0] = true;
			dialog.close();
		});
		assertTrue(told[0]);
		assertEquals(now, plan.document().get());
		assertEquals("// by somebody else\n", plan.onDisk("c.plan"));
	}

	@Test
	void a_name_that_is_taken_is_refused_while_it_is_typed(@TempDir Path folder) throws Exception {
		open(folder);
		String[] said = new String[1];
		answering(RenameTest::begin, dialog -> {
			Window.the(dialog, Text.class, any -> true).setText("twice");
			Window.until("the dialog says so", () -> !Window.all(dialog, Label.class).get(1).getText().contains("leads"));
			said[0] = Window.all(dialog, Label.class).get(1).getText();
			assertFalse(dialog.getDefaultButton().isEnabled());
			dialog.close();
		});
		Window.until("the dialog was there", () -> said[0] != null);
		assertTrue(said[0].contains("twice") && said[0].contains(Locale.getDefault().getLanguage().equals("ja") ? "すでに" : "already"), said[0]);
	}

	/** Answers the dialog that something opens, now or a moment later. */
	private static void answering(Runnable opens, Consumer<Shell> answer) {
		Display display = Display.getCurrent();
		boolean[] answered = new boolean[1];
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			Optional<Shell> dialog = Stream.of(display.getShells()).filter(shell -> shell.isVisible() && shell.getData() instanceof Dialog).findFirst();
			if (dialog.isEmpty()) {
				display.timerExec(50, look[0]);
				return;
			}
			try {
				answer.accept(dialog.get());
				answered[0] = true;
			} finally {
				if (!answered[0]) {
					dialog.get().close(); // it would wait for ever
				}
			}
		};
		display.timerExec(50, look[0]);
		opens.run();
		Window.until("the dialog is answered", () -> answered[0]);
	}

	private static void begin() {
		try {
			rename();
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
	}

	private static void answer(Shell dialog, String name) {
		Window.the(dialog, Text.class, any -> true).setText(name);
		Button ok = dialog.getDefaultButton();
		Window.until("the name can be given: " + Window.all(dialog, Label.class), ok::isEnabled);
		Window.click(ok);
	}
}
