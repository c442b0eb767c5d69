package org.sightline.workbench.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.folders.Opened;

@ExtendWith(CleanLog.class)
class ImportWizardTest {

	private static final boolean JAPANESE = Locale.getDefault().getLanguage().equals("ja");
	private static final String PLAN = """
			plan "A" {
			  currency JPY
			  horizon 2026-04 to 2027-03
			}

			unit 件

			metric 問合せ : 件 / month { baseline 100 }
			""";

	@TempDir
	Path folder;
	@TempDir
	Path elsewhere;

	private void importing(String csv, Charset encoding, Consumer<Shell> then) throws Exception {
		Opened.plan(folder, "計画.plan", PLAN);
		Path file = Files.write(elsewhere.resolve("実績.csv"), csv.getBytes(encoding));
		Window.answering(() -> ImportHandler.show(Window.window(), Optional.of(file)), then);
		Window.pause(100);
	}

	private static List<String> rows(Shell dialog) {
		Table table = Window.all(dialog, Table.class).get(0);
		return Stream.of(table.getItems()).map(ImportWizardTest::row).toList();
	}

	private static String row(TableItem item) {
		return Stream.of(0, 1, 2, 3, 4).map(item::getText).reduce((a, b) -> a + "|" + b).orElseThrow();
	}

	@Test
	void figures_come_beside_the_plan_and_the_plan_reads_them() throws Exception {
		importing("month,name,value\n2026-04,問合せ,\"1,120\"\n2026/05,問合せ,130\n", Charset.forName("UTF-8"), dialog -> {
			assertEquals(List.of("2|2026-04|問合せ|1120|", "3|2026-05|問合せ|130|"), rows(dialog));
			Window.click(dialog.getDefaultButton());
		});
		assertEquals("month,name,value,source\n2026-04,問合せ,1120,実績.csv\n2026-05,問合せ,130,実績.csv\n", Files.readString(folder.resolve("observations/実績.csv")));
		assertEquals(PLAN + "\nobservations from \"observations/実績.csv\"\n", Files.readString(folder.resolve("計画.plan")));
	}

	@Test
	void a_file_as_excel_writes_it_in_japan_is_read_too() throws Exception {
		importing("month,name,value\r\n2026-04,問合せ,120\r\n", Charset.forName("windows-31j"), dialog -> {
			assertEquals(List.of("2|2026-04|問合せ|120|"), rows(dialog));
			dialog.close();
		});
		assertFalse(Files.exists(folder.resolve("observations")));
	}

	@Test
	void rows_that_do_not_count_say_why_and_are_left_out() throws Exception {
		importing("month,name,value\n2026-04,問合わせ,120\n2025-04,問合せ,1\n2026-04,問合せ,たくさん\n2026-06,問合せ,90\n", Charset.forName("UTF-8"), dialog -> {
			List<String> rows = rows(dialog);
			assertEquals(4, rows.size());
			assertTrue(rows.get(0).contains(JAPANESE ? "「問合せ」" : "Did you mean “問合せ”?"), rows.get(0));
			assertTrue(rows.get(1).contains("2026-04") && rows.get(1).contains("2027-03"), rows.get(1));
			assertTrue(rows.get(2).contains("たくさん"), rows.get(2));
			assertEquals("5|2026-06|問合せ|90|", rows.get(3));
			Window.click(dialog.getDefaultButton());
		});
		assertEquals("month,name,value,source\n2026-06,問合せ,90,実績.csv\n", Files.readString(folder.resolve("observations/実績.csv")));
	}

	@Test
	void nothing_can_be_imported_from_a_file_without_figures() throws Exception {
		importing("月,名前,値\n2026-04,問合せ,120\n", Charset.forName("UTF-8"), dialog -> {
			assertTrue(rows(dialog).get(0).contains("month,name,value"), rows(dialog).toString());
			assertFalse(dialog.getDefaultButton().isEnabled());
			dialog.close();
		});
	}
}
