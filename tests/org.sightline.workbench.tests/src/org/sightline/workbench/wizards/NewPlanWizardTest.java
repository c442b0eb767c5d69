package org.sightline.workbench.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.starter.Starter;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;

@ExtendWith(CleanLog.class)
class NewPlanWizardTest {

	private static final boolean JAPANESE = Locale.getDefault().getLanguage().equals("ja");

	private static void fill(Path folder, String name, int start, Consumer<Shell> then) {
		Window.answering(() -> NewPlanHandler.show(Window.window()), dialog -> {
			Window.all(dialog, Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0).forEach(button -> button.setSelection(false));
			Button chosen = Window.all(dialog, Button.class).get(start);
			chosen.setSelection(true);
			Window.click(chosen);
			fields(dialog, folder, name);
			then.accept(dialog);
		});
	}

	private static void fields(Shell dialog, Path folder, String name) {
		Text nameField = Window.the(dialog, Text.class, text -> text.getText().equals(JAPANESE ? "最初の計画" : "first"));
		Text folderField = Window.all(dialog, Text.class).get(Window.all(dialog, Text.class).indexOf(nameField) + 1);
		nameField.setText(name);
		folderField.setText(folder.toString());
	}

	private static Button finish(Shell dialog) {
		return dialog.getDefaultButton();
	}

	@Test
	void writes_the_commented_plan_of_the_users_language_and_opens_it(@TempDir Path folder) throws Exception {
		fill(folder, "成長", 0, dialog -> Window.click(finish(dialog)));
		assertEquals(Starter.commented(Locale.getDefault()), Files.readString(folder.resolve("成長/成長.plan")));
		Window.until("it is in an editor", () -> Window.page().getActiveEditor() != null && Window.page().getActiveEditor().getTitle().equals("成長.plan"));
	}

	@Test
	void copies_an_example_into_a_folder_of_its_own(@TempDir Path folder) throws Exception {
		fill(folder, "coffee", 3, dialog -> Window.click(finish(dialog)));
		assertTrue(Files.exists(folder.resolve("coffee/coffee.plan")));
		Window.until("it is in an editor", () -> Window.page().getActiveEditor() != null && Window.page().getActiveEditor().getTitle().equals("coffee.plan"));
	}

	@Test
	void never_overwrites_a_plan_and_says_so(@TempDir Path folder) throws Exception {
		Files.createDirectory(folder.resolve("a"));
		fill(folder, "a", 1, dialog -> {
			assertFalse(finish(dialog).isEnabled());
			assertTrue(Window.all(dialog, Text.class).stream().anyMatch(text -> text.getText().contains(JAPANESE ? "すでにあります" : "exists already")),
					() -> Window.all(dialog, Text.class).stream().map(Text::getText).toList().toString());
			dialog.close();
		});
		assertEquals(0, folder.resolve("a").toFile().list().length);
	}

	@Test
	void a_name_that_no_system_would_take_is_refused(@TempDir Path folder) {
		fill(folder, "a/b", 1, dialog -> {
			assertFalse(finish(dialog).isEnabled());
			dialog.close();
		});
	}
}
