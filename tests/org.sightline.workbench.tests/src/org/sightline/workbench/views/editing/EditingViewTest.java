package org.sightline.workbench.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.folders.Opened;
import org.sightline.workbench.views.CallBack;
import org.sightline.workbench.views.Look;

/** The page of the diagrams in the window, worked with by mouse and keyboard. Needs a browser. */
@ExtendWith(CleanLog.class)
class EditingViewTest {

	private static final String PLAN = CallBack.PLAN;

	private Path folder;
	private ITextEditor editor;
	private DiagramPage page;

	@BeforeEach
	void open(@TempDir Path temp) throws Exception {
		folder = temp.toRealPath();
		editor = Window.open(Opened.plan(folder, "p.plan", PLAN));
		page = new DiagramPage();
		page.untilReady("initiative:Calls");
	}

	private String text() {
		return Window.document(editor).get();
	}

	private String onDisk() throws IOException {
		return Files.readString(folder.resolve("p.plan"));
	}

	private boolean isDirty() {
		return ((ISaveablePart) page.view).isDirty();
	}

	/** Makes an initiative with the palette, and gives it a name while its name can be typed over. */
	private void make(String name) {
		page.browser.execute("document.querySelector('#palette .makes-node').click()");
		page.focus();
		DiagramPage.press(false, '\r');
		page.until("its name can be typed", "document.activeElement.closest('.rename') !== null");
		name.chars().forEach(letter -> DiagramPage.press(false, (char) letter));
		DiagramPage.press(false, '\r');
		page.untilShown("initiative:" + name);
	}

	@Test
	void a_click_selects_the_name_in_the_text_and_the_diagram_keeps_the_keyboard() {
		page.click(DiagramPage.item("initiative:Calls"));
		Window.until("the name is selected", () -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getText().equals("Calls"));
		assertEquals(page.view, Window.page().getActivePart());
	}

	@Test
	void what_is_around_the_cursor_in_the_text_is_selected_in_the_diagram() {
		Window.page().activate(editor);
		editor.selectAndReveal(PLAN.indexOf("evidence"), 0);
		page.until("the hypothesis is selected", DiagramPage.item("hypothesis:Belief") + ".classList.contains('selected')");
	}

	@Test
	void what_is_typed_in_the_text_is_drawn() throws Exception {
		Window.document(editor).replace(PLAN.indexOf("Calls"), 5, "Letters");
		page.untilShown("initiative:Letters");
		page.untilGone("initiative:Calls");
	}

	@Test
	void what_is_made_with_the_palette_is_unsaved_text_and_is_taken_back_step_by_step() throws Exception {
		make("letters");
		assertTrue(text().contains("\ninitiative letters {\n"), text());
		assertTrue(text().contains("// what we do\ninitiative Calls"), text());
		assertEquals(PLAN, onDisk());
		assertTrue(editor.isDirty());
		Window.until("the view is marked as changed", this::isDirty);
		page.focus();
		DiagramPage.press(true, 'z');
		page.untilGone("initiative:letters");
		assertFalse(text().equals(PLAN), "one key, one step: the initiative is still there, with the name that it was made with");
		DiagramPage.press(true, 'z');
		Window.until("all is as it was", () -> text().equals(PLAN));
		Window.until("nothing is left to be saved", () -> !isDirty() && !editor.isDirty());
		DiagramPage.press(true, 'y');
		DiagramPage.press(true, 'y');
		page.untilShown("initiative:letters");
	}

	@Test
	void saving_from_the_diagram_saves_the_text() throws Exception {
		make("letters");
		page.focus();
		DiagramPage.press(true, 's');
		Window.until("it is saved", () -> !editor.isDirty() && !isDirty());
		assertEquals(text(), onDisk());
	}

	@Test
	void the_commands_of_the_window_work_on_the_diagram() throws Exception {
		make("letters");
		page.focus();
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(PLAN, text());
		command(IWorkbenchCommandConstants.EDIT_REDO);
		command(IWorkbenchCommandConstants.EDIT_REDO);
		command(IWorkbenchCommandConstants.FILE_SAVE);
		Window.until("it is saved", () -> !editor.isDirty());
		assertTrue(onDisk().contains("initiative letters {"));
		command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
		page.until("it can be searched", "document.activeElement.type === 'search'");
	}

	private static void command(String id) throws CommandException {
		Window.until(id + " can be done", () -> Window.window().getService(ICommandService.class).getCommand(id).isEnabled());
		Window.window().getService(IHandlerService.class).executeCommand(id, null);
	}

	@Test
	void while_somebody_types_in_a_field_its_keys_are_its_own_and_commands_are_the_windows() throws Exception {
		Window.document(editor).replace(0, 0, "// typed\n");
		page.focus();
		DiagramPage.press(true, 'f');
		page.until("it can be searched", "document.activeElement.type === 'search'");
		DiagramPage.press(false, 'x');
		page.until("the letter is in the field", "document.activeElement.value === 'x'");
		DiagramPage.press(true, 'z');
		Window.pause(300);
		assertTrue(text().startsWith("// typed"));
		DiagramPage.press(true, 's');
		Window.until("it is saved", () -> !editor.isDirty());
		assertTrue(onDisk().startsWith("// typed"));
	}

	@Test
	void while_the_text_has_errors_nothing_is_changed() throws Exception {
		Window.document(editor).replace(0, 4, "{{{{");
		String broken = text();
		page.until("the page says so", "document.querySelector('.notice').textContent !== ''");
		page.browser.execute("document.querySelector('#palette .makes-node').click()");
		page.focus();
		DiagramPage.press(false, '\r');
		Window.pause(500);
		assertEquals(broken, text());
		Window.document(editor).replace(0, 4, "plan");
		page.until("it is whole again", "document.querySelector('.notice').textContent === ''");
	}

	@Test
	void another_plan_in_front_is_shown_instead(@TempDir Path other) throws Exception {
		Window.open(Opened.plan(other, "q.plan", PLAN.replace("Calls", "Fairs")));
		page.untilShown("initiative:Fairs");
		assertEquals(false, page.ask(DiagramPage.item("initiative:Calls") + " !== null"));
	}

	@Test
	void the_page_has_the_windows_language_and_colours() {
		assertEquals(Locale.getDefault().getLanguage(), page.ask("document.documentElement.lang"));
		assertEquals(Look.isDark() ? "dark" : "light", page.ask("document.documentElement.dataset.theme"));
	}

	@Test
	void a_browser_whose_process_ends_is_begun_again_and_nothing_is_lost() throws Exception {
		make("letters");
		String made = text();
		ProcessHandle.current().descendants().filter(process -> process.info().command().orElse("").endsWith("WebKitWebProcess"))
				.forEach(ProcessHandle::destroyForcibly);
		Window.document(editor).replace(0, 0, "// typed\n");
		page.untilShown("initiative:letters");
		assertEquals("// typed\n" + made, text());
		assertTrue(isDirty());
	}

	@Test
	void the_browser_goes_nowhere_else() {
		page.browser.execute("window.open('http://127.0.0.1:9/'); window.location = 'http://127.0.0.1:9/'");
		Window.pause(500);
		assertEquals("file:", page.ask("window.location.protocol"));
		page.untilShown("initiative:Calls");
	}
}
