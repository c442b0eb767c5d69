package org.sightline.workbench.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.folders.PlanFolder;

@ExtendWith(CleanLog.class)
class WelcomePageTest {

	private static final boolean JAPANESE = Locale.getDefault().getLanguage().equals("ja");

	private static List<String> links() {
		return Window.all(Window.window().getShell(), Link.class).stream().map(Link::getText).toList();
	}

	@Test
	void offers_the_example_a_new_plan_a_folder_and_the_guide() {
		WelcomePage.show(Window.page());
		assertTrue(links().containsAll(JAPANESE ? List.of("<a>例を開く</a>", "<a>新しい計画…</a>", "<a>計画のフォルダーを開く…</a>", "<a>10分で書く最初の計画</a>")
				: List.of("<a>Open the example</a>", "<a>New plan…</a>", "<a>Open a folder of plans…</a>", "<a>Your first plan in ten minutes</a>")),
				links().toString());
	}

	@Test
	void opens_a_copy_of_the_example_of_the_users_language_and_writes_nothing_else_into_it() throws Exception {
		WelcomePage.show(Window.page());
		Window.click(Window.the(Window.window().getShell(), Link.class, link -> link.getText().contains(JAPANESE ? "例を開く" : "Open the example")));
		String name = JAPANESE ? "b2b-ja" : "subscription";
		Window.until("the folder is open", () -> PlanFolder.current().filter(open -> open.name().equals(name)).isPresent());
		Window.until("its plan is in an editor", () -> Window.page().getActiveEditor() != null
				&& Window.page().getActiveEditor().getTitle().equals(JAPANESE ? "計画.plan" : "coffee.plan"));
		Path copy = PlanFolder.current().orElseThrow().path();
		assertEquals(Path.of(System.getProperty("user.home"), "Sightline", name).toRealPath(), copy);
		assertEquals(files(Path.of(System.getProperty("sightline.home"), "examples", name)), files(copy));
	}

	private static List<String> files(Path folder) throws Exception {
		try (var files = Files.walk(folder)) {
			return files.map(file -> folder.relativize(file).toString()).sorted().toList();
		}
	}
}
