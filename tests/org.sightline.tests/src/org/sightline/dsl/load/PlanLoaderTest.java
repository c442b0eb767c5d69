package org.sightline.dsl.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.Plans;

class PlanLoaderTest {

	@TempDir
	private Path folder;

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private static String refusal(Path path) {
		return assertThrows(PlanUnreadableException.class, () -> Plans.loader().load(path)).reason().in(Locale.ENGLISH);
	}

	@Test
	void a_file_sees_what_it_imports_transitively_and_nothing_else() {
		LoadedPlan plan = Plans.read(Map.of("a.plan", "import \"b.plan\"\nmetric a : 1 = b + c\n", "b.plan", "import \"c.plan\"\nmetric b : 1 = a\n",
				"c.plan", "metric c : 1 = 5\n", "d.plan", "metric d : 1 = 5\n"), "a.plan");
		assertEquals(List.of("a.plan", "b.plan", "c.plan"), plan.files().stream().map(SourceFile::path).toList());
		assertEquals(List.of("2 name.unknown: There is no metric “a”. Declare it, or import the file that does."), Plans.said(plan));
		assertEquals("b.plan", plan.findings().get(0).place().file());
	}

	@Test
	void imports_may_go_in_circles() {
		LoadedPlan plan = Plans.read(Map.of("a.plan", "import \"b.plan\"\nimport \"a.plan\"\nmetric a : 1 = b\n", "b.plan",
				"import \"./a.plan\"\nmetric b : 1 = 1\n"), "a.plan");
		assertEquals(List.of(), Plans.said(plan));
		assertEquals(2, plan.files().size());
	}

	@Test
	void a_folder_is_one_plan() throws Exception {
		write("z/b.plan", "metric b : 1 = 1\n");
		write("a.plan", "metric a : 1 = b\n");
		write("notes.txt", "no plan");
		write(".git/x.plan", "no plan either");
		LoadedPlan plan = Plans.loader().load(folder);
		assertEquals(List.of("a.plan", "z/b.plan"), plan.files().stream().map(SourceFile::path).toList());
		assertEquals(List.of(), Plans.said(plan));
	}

	@Test
	void nothing_outside_of_the_folder_is_read_and_nothing_of_it_shown() throws Exception {
		write("secret.txt", "TOPSECRET");
		Path outside = write("elsewhere/o.plan", "metric TOPSECRET : 1 = 1\n");
		Files.createDirectories(folder.resolve("plan"));
		Files.createSymbolicLink(folder.resolve("plan/link.plan"), outside);
		Files.createSymbolicLink(folder.resolve("plan/linked"), outside.getParent());
		for (String path : new String[] {"../secret.txt", "../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "https://example.com/x.plan",
				"C:/x.plan", "~/x.plan", "x/../../secret.txt", "..\\\\secret.txt", "link.plan", "linked/o.plan", "\\\\\\\\server\\\\x.plan"}) {
			LoadedPlan plan = Plans.loader().load(write("plan/a.plan", "import \"" + path + "\"\n"));
			assertEquals(List.of("1 import.outside"), Plans.codes(plan), path);
			assertFalse(plan.toString().contains("TOPSECRET"));
		}
	}

	@Test
	void a_missing_import_suggests_the_file_that_is_there() {
		LoadedPlan plan = Plans.read(Map.of("p/a.plan", "import \"jorney.plan\"\n", "p/journey.plan", ""), "p/a.plan");
		assertEquals(List.of("1 import.missing: There is no file “jorney.plan”. Did you mean “journey.plan”?"), Plans.said(plan));
		assertEquals("import \"journey.plan\"\n", Plans.fixed(plan));
	}

	@Test
	void what_is_no_text_is_refused_with_its_line() throws Exception {
		Path file = folder.resolve("a.plan");
		Files.write(file, "// 一行目\n// 二行目\n".getBytes(Charset.forName("Shift_JIS")));
		assertEquals("a.plan, line 1: this is not UTF-8 text. Save the file as UTF-8.", refusal(file));
		Files.write(file, new byte[] {'a', '\n', 'b', '\n', (byte) 0xFF, 0, 1});
		assertEquals("a.plan, line 3: this is not UTF-8 text. Save the file as UTF-8.", refusal(file));
		write("b.plan", "import \"a.plan\"\n");
		assertEquals(List.of("1 import.unreadable: a.plan, line 3: this is not UTF-8 text. Save the file as UTF-8."),
				Plans.said(Plans.loader().load(folder.resolve("b.plan"))));
		assertEquals("There is no file " + folder.resolve("nix.plan") + ".", refusal(folder.resolve("nix.plan")));
	}

	@Test
	void the_text_is_kept_as_it_is() {
		String text = "\uFEFFplan {\r\n　currency JPY // 円\r\n}\r\n";
		LoadedPlan plan = Plans.read(text);
		assertEquals(List.of(), Plans.said(plan));
		assertEquals(text, plan.files().get(0).text());
	}

	@Test
	void a_plan_of_a_thousand_files_is_read() {
		Map<String, String> files = new HashMap<>();
		for (int i = 0; i < 1_000; i++) {
			files.put("f" + i + ".plan", "import \"f" + (i + 1) % 1_000 + ".plan\"\nmetric m" + i + " : 1 = m" + (i + 500) % 1_000 + "\n");
		}
		assertEquals(List.of(), Plans.said(Plans.read(files, "f0.plan")));
	}

	@Test
	void junk_of_any_kind_is_said_in_few_lines() {
		for (String junk : new String[] {"x".repeat(10_000_000), "\0\1\2".repeat(1_000), "\"".repeat(9_999), "/*".repeat(999), "{".repeat(100_000),
				"}".repeat(100_000), "1 ".repeat(100_000), "metric ".repeat(20_000), "\uD800 \uDC00", "import ".repeat(1_000),
				"metric m { " + "source ".repeat(50_000)}) {
			LoadedPlan plan = Plans.read(junk);
			assertFalse(plan.findings().isEmpty());
			assertFalse(plan.findings().size() > 51);
			plan.findings().forEach(finding -> assertFalse(finding.message().in(Locale.JAPANESE).length() > 300));
		}
	}

	@Test
	void what_a_plan_declares_comes_before_what_is_built_in() {
		LoadedPlan plan = Plans.read("unit JPY \"our own\"\nmetric spend : JPY = 5\nmetric m : 人日 = spend\n");
		assertSame(plan.model().units().get(0), plan.model().metric("spend").get().getUnit().getFactors().get(0).getUnit());
		assertEquals("person-days", plan.model().metric("m").get().getUnit().getFactors().get(0).getUnit().getName());
		assertEquals(List.of(), Plans.said(plan));
	}

	@Test
	void look_alikes_are_one_name() {
		assertEquals(List.of(), Plans.said(Plans.read("metric ＳＦＡ : 1 = 5\nmetric ﾘｰﾄﾞ : 1 = SFA\nmetric m : 1 = リード\n")));
	}

	@Test
	void stages_of_several_journeys_need_their_journey() {
		LoadedPlan plan = Plans.read("journey A { stage X stage Y }\njourney B { stage X }\ntouchpoint t { moves X to Y }\ntouchpoint u { moves B.X to A.Y }\n");
		assertEquals(List.of("3 name.ambiguous: Several journeys have a stage “X”. Say which: A.X, B.X."), Plans.said(plan));
		assertSame(plan.model().journeys().get(1).getStages().get(0), plan.model().touchpoints().get(1).getFrom());
	}

	@Test
	void a_name_of_another_kind_is_told_apart_and_references_nothing() {
		LoadedPlan plan = Plans.read("metric m : 1 = 5\ninitiative i { expect i +5% }\ngoal g : i total at least 5\n");
		assertEquals("“i” is of the kind initiative; here a name of the kind metric must stand.", plan.findings().get(0).message().in(Locale.ENGLISH));
		assertEquals("「i」は施策です。ここには指標の名前を書きます。", plan.findings().get(0).message().in(Locale.JAPANESE));
		assertNull(plan.model().goals().get(0).getMetric());
	}
}
