package org.sightline.workbench.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jgit.api.Git;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.editor.CurrentPlan;
import org.sightline.workbench.folders.Opened;
import org.sightline.workbench.views.picture.PictureCanvas;

@ExtendWith(CleanLog.class)
class CompareTest {

	/** 100 leads a month for 12 months, each worth 200: 240,000. */
	private static final String BEFORE = """
			plan "P" { currency USD horizon 2026-01 to 2026-12 }
			unit lead
			metric leads : lead / month { baseline 100 source "crm" }
			metric worth : USD / lead { baseline 200 source "crm" }
			metric revenue : USD / month = leads * worth
			goal Year : revenue total at least 250_000 USD
			""";
	/** Ten leads a month more: 24,000 more. */
	private static final String AFTER = BEFORE.replace("baseline 100", "baseline 110");

	private static Git committed(Path folder, String text) throws Exception {
		Git git = Git.init().setDirectory(folder.toFile()).call();
		Files.writeString(folder.resolve("p.plan"), text);
		git.add().addFilepattern("p.plan").call();
		git.commit().setMessage("The plan as it was").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setSign(false).call();
		return git;
	}

	private static void compare() {
		try {
			Window.window().getService(IHandlerService.class).executeCommand("org.sightline.workbench.views.compareVersion", null);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void an_earlier_version_is_compared_by_meaning_with_its_picture_and_text(@TempDir(cleanup = CleanupMode.NEVER) Path folder) throws Exception {
		try (Git git = committed(folder, BEFORE)) {
			IFile file = Opened.plan(folder, "p.plan", AFTER);
			Window.open(file);
			Window.until("the plan is open", () -> CurrentPlan.get().plan().filter(plan -> plan.root().endsWith(folder.getFileName())).isPresent());
			Window.answering(CompareTest::compare, dialog -> {
				assertEquals("The plan as it was", Window.the(dialog, Table.class, any -> true).getItem(0).getText(1));
				Window.click(Window.the(dialog, Button.class, button -> button == dialog.getDefaultButton()));
			});
			Composite shell = Window.window().getShell();
			Window.until("what changed is listed", () -> changes(shell).stream().anyMatch(item -> item.getText(4).startsWith("+")));
			TreeItem change = changes(shell).stream().filter(item -> item.getText(4).startsWith("+")).findFirst().orElseThrow();
			assertTrue(change.getText(0).contains("leads"), change.getText(0));
			assertTrue(change.getText(2).contains("100") && change.getText(3).contains("110"), change.getText(2) + " → " + change.getText(3));
			assertTrue(Window.all(shell, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().startsWith("Year")));
			IEditorPart editor = Window.page().getActiveEditor();
			assertTrue(editor.getTitle().contains("The plan as it was"), editor.getTitle());
			assertTrue(Window.all(shell, PictureCanvas.class).stream().anyMatch(PictureCanvas::isVisible));
		}
	}

	/** The single changes, below their classes. */
	private static List<TreeItem> changes(Composite shell) {
		return Window.all(shell, Tree.class).stream().filter(tree -> tree.isVisible() && tree.getColumnCount() == 5)
				.flatMap(tree -> Stream.of(tree.getItems())).flatMap(group -> Stream.of(group.getItems())).toList();
	}
}
