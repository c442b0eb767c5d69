package org.sightline.workbench.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.glsp.host.Outcome;
import org.sightline.glsp.host.TextEdit;
import org.sightline.live.LivePlan;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.edits.PlanEdit;
import org.sightline.workbench.folders.Opened;

/** What a diagram changes, as the editors of the workbench show it: `a.plan` is open, `b.plan` is not. */
@ExtendWith(CleanLog.class)
class HostTest {

	private static final String A = "plan \"P\" {\n  horizon 2026-01 to 2026-12\n}\nunit lead // 見込み客\n";
	private static final String B = "metric leads : lead / month {\n  baseline 100\n}\n";
	private static final String A_AFTER = A.replace("unit lead", "unit 見込み");
	private static final String B_AFTER = B.replace(": lead", ": 見込み");
	private static final Message LABEL = Message.of(PlanEdit.class, "changed", "x");

	private Path folder;
	private ITextEditor editor;
	private WorkbenchHost host;
	private final List<String> told = new ArrayList<>();

	@BeforeEach
	void open(@TempDir Path temp) throws Exception {
		folder = temp.toRealPath();
		Files.writeString(folder.resolve("b.plan"), B);
		editor = Window.open(Opened.plan(folder, "a.plan", A));
		CompletableFuture<LivePlan> plan = OpenPlans.get().open(folder.resolve("a.plan"));
		Window.until("the plan has been read", () -> plan.isDone() && plan.join().state().version() > 0);
		host = new WorkbenchHost(plan.join(), (place, goThere) -> told.add(place.file() + ":" + place.line() + " " + goThere), () -> told.add("changed"));
	}

	@AfterEach
	void close() {
		host.close();
	}

	/** The unit gets another name in both files. */
	private TextEdit renaming() {
		return new TextEdit(LABEL, Map.of("a.plan", A, "b.plan", B),
				List.of(new TextChange("a.plan", A.indexOf("lead"), 4, "見込み"), new TextChange("b.plan", B.indexOf("lead /"), 4, "見込み")));
	}

	private static Outcome done(CompletableFuture<Outcome> asked) {
		Window.until("an answer", asked::isDone);
		return asked.join();
	}

	private String text(String path) {
		return host.text(path).orElseThrow();
	}

	private String onDisk(String path) throws IOException {
		return Files.readString(folder.resolve(path));
	}

	private static List<String> open() {
		return Stream.of(Window.page().getEditorReferences()).map(IEditorReference::getName).sorted().toList();
	}

	@Test
	void a_change_of_two_files_is_unsaved_in_both_and_the_editor_in_front_stays_there() throws Exception {
		assertEquals(Outcome.DONE, done(host.apply(renaming())));
		assertEquals(A_AFTER, Window.document(editor).get());
		assertEquals(B_AFTER, text("b.plan"));
		assertEquals(List.of("a.plan", "b.plan"), open());
		assertEquals(editor, Window.page().getActiveEditor());
		assertEquals(A, onDisk("a.plan"));
		assertEquals(B, onDisk("b.plan"));
		Window.until("it is said that there is something to save and to take back", () -> host.history().dirty() && host.history().canUndo());
		assertTrue(told.contains("changed"));
		Window.until("the plan has both texts", () -> host.plan().state().texts().of("a.plan").equals(Optional.of(A_AFTER))
				&& host.plan().state().texts().of("b.plan").equals(Optional.of(B_AFTER)));
		assertFalse(host.plan().state().findings().stream().anyMatch(finding -> finding.code().startsWith("name.")), host.plan().state().findings().toString());
	}

	@Test
	void it_is_taken_back_as_one_step_and_done_again_as_one() {
		done(host.apply(renaming()));
		assertEquals(Outcome.DONE, done(host.undo()));
		assertEquals(A, Window.document(editor).get());
		assertEquals(B, text("b.plan"));
		Window.until("it can be done again", () -> host.history().canRedo() && !host.history().dirty());
		done(host.redo());
		assertEquals(A_AFTER, text("a.plan"));
		assertEquals(B_AFTER, text("b.plan"));
	}

	@Test
	void what_was_typed_later_is_taken_back_first() throws Exception {
		done(host.apply(renaming()));
		Window.document(editor).replace(0, 0, "// typed\n");
		done(host.undo());
		assertEquals(A_AFTER, text("a.plan"));
		done(host.undo());
		assertEquals(A, text("a.plan"));
		assertEquals(B, text("b.plan"));
	}

	@Test
	void what_was_typed_before_can_be_taken_back_after_it() throws Exception {
		Window.document(editor).replace(A.length(), 0, "// typed\n");
		TextEdit renaming = renaming();
		done(host.apply(new TextEdit(LABEL, Map.of("a.plan", A + "// typed\n", "b.plan", B), renaming.changes())));
		done(host.undo());
		assertEquals(A + "// typed\n", text("a.plan"));
		done(host.undo());
		assertEquals(A, text("a.plan"));
		Window.until("all is as it was saved", () -> !host.history().dirty());
		done(host.redo());
		done(host.redo());
		assertEquals(A_AFTER + "// typed\n", text("a.plan"));
		assertEquals(B_AFTER, text("b.plan"));
	}

	@Test
	void saving_saves_both_files() throws Exception {
		done(host.apply(renaming()));
		assertEquals(Outcome.DONE, done(host.save()));
		assertEquals(A_AFTER, onDisk("a.plan"));
		assertEquals(B_AFTER, onDisk("b.plan"));
		Window.until("nothing is left to save", () -> !host.history().dirty());
		assertTrue(host.history().canUndo());
	}

	@Test
	void nothing_changes_where_a_text_has_moved_on() throws Exception {
		Window.document(editor).replace(A.length(), 0, "// typed meanwhile\n");
		Outcome refused = done(host.apply(renaming()));
		assertTrue(refused.refusal().orElseThrow().in(Locale.ENGLISH).contains("a.plan"), refused.toString());
		assertEquals(A + "// typed meanwhile\n", text("a.plan"));
		assertEquals(B, text("b.plan"));
	}

	@Test
	void nothing_changes_where_one_of_the_files_is_read_only() {
		assertTrue(folder.resolve("b.plan").toFile().setWritable(false));
		Outcome refused = done(host.apply(renaming()));
		assertTrue(refused.refusal().orElseThrow().in(Locale.ENGLISH).contains("b.plan is read-only"), refused.toString());
		assertEquals(A, text("a.plan"));
	}

	@Test
	void the_file_of_positions_comes_with_its_first_text_and_goes_when_that_is_taken_back() throws Exception {
		assertEquals(Optional.empty(), host.text("a.positions"));
		done(host.apply(new TextEdit(LABEL, Map.of("a.positions", ""), List.of(new TextChange("a.positions", 0, 0, "lineOfSight 10 20\n")))));
		assertEquals("lineOfSight 10 20\n", onDisk("a.positions"));
		Window.until("it can be taken back", () -> host.history().canUndo());
		assertFalse(host.history().dirty());
		done(host.undo());
		assertFalse(Files.exists(folder.resolve("a.positions")));
		done(host.redo());
		assertEquals("lineOfSight 10 20\n", text("a.positions"));
	}

	@Test
	void a_step_whose_text_was_given_up_is_said_to_be_gone_and_does_not_bar_the_way_to_older_ones() throws Exception {
		Window.document(editor).replace(A.length(), 0, "// typed\n");
		done(host.apply(new TextEdit(LABEL, Map.of("b.plan", B), List.of(new TextChange("b.plan", 0, 0, "// from the diagram\n")))));
		Stream.of(Window.page().getEditorReferences()).filter(each -> each.getName().equals("b.plan")).forEach(each -> Window.page().closeEditor(each.getEditor(true), false));
		Window.answering(() -> {
			done(host.undo());
			Window.pause(1000); // the dialog comes when all else is done
		}, Shell::close);
		assertEquals(B, text("b.plan"));
		assertEquals(A + "// typed\n", text("a.plan"));
		done(host.undo());
		assertEquals(A, text("a.plan"));
	}
}
