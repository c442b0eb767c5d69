package org.sightline.workbench.folders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.PlanPerspective;
import org.sightline.workbench.Window;

@ExtendWith(CleanLog.class)
class OpenFolderTest {

	private static final String PLAN = "plan \"A\" {\n  currency JPY\n  horizon 2026-04 to 2027-03\n}\n";

	@Test
	void shows_the_plans_of_the_folder_and_nothing_that_is_hidden(@TempDir Path folder) throws Exception {
		Files.createDirectories(folder.resolve(".git/objects"));
		Files.writeString(folder.resolve("単位.plan"), "unit 件\n");
		Files.createDirectories(folder.resolve("observations"));
		Opened.plan(folder, "計画 & <b>.plan", PLAN);
		IViewPart view = Window.page().showView(PlanPerspective.PLANS);
		Window.until("the files are shown", () -> Window.all(Window.window().getShell(), Tree.class).stream().anyMatch(any -> texts(any).contains("単位.plan")));
		Tree tree = Window.the(Window.window().getShell(), Tree.class, any -> texts(any).contains("単位.plan"));
		assertEquals(List.of("observations", "単位.plan", "計画 & <b>.plan"), texts(tree).stream().map(text -> text.replaceFirst("  [■▲].*", "")).sorted().toList());
		Window.until("view and window have its name", () -> view.getTitle().equals(folder.getFileName().toString())
				&& Window.window().getShell().getText().equals(folder.getFileName() + " – Sightline"));
	}

	@Test
	void begins_with_the_file_that_names_the_plan(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("a.plan"), "unit 件\n");
		Opened.plan(folder, "z.plan", "import \"a.plan\"\n\n" + PLAN);
		Window.until("z.plan is in the editor", () -> Window.page().getActiveEditor() != null && Window.page().getActiveEditor().getTitle().equals("z.plan"));
	}

	@Test
	void writes_nothing_into_the_folder(@TempDir Path folder) throws Exception {
		Opened.plan(folder, "a.plan", PLAN);
		Window.pause(300);
		try (var files = Files.list(folder)) {
			assertEquals(List.of("a.plan"), files.map(file -> file.getFileName().toString()).toList());
		}
	}

	@Test
	void another_folder_takes_its_place_and_both_are_remembered(@TempDir Path one, @TempDir Path other) throws Exception {
		Path first = Files.createDirectory(one.resolve("plans"));
		Path second = Files.createDirectory(other.resolve("plans")); // of the same name
		Opened.plan(first, "a.plan", PLAN);
		Opened.plan(second, "b.plan", PLAN);
		assertEquals(second.toRealPath(), PlanFolder.current().orElseThrow().path());
		assertEquals(List.of(second.toRealPath(), first.toRealPath()), Recent.folders().subList(0, 2));
		Opened.plan(first, "a.plan", PLAN);
		assertEquals(first.toRealPath(), PlanFolder.current().orElseThrow().path());
	}

	@Test
	void a_second_start_hands_its_folder_to_the_open_window(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("a.plan"), PLAN);
		Handover.leave(folder);
		Path real = folder.toRealPath();
		Window.until("the folder is open", () -> PlanFolder.current().filter(open -> open.path().equals(real)).isPresent());
	}

	private static List<String> texts(Tree tree) {
		return Stream.of(tree.getItems()).map(TreeItem::getText).toList();
	}
}
