package org.sightline.dsl.ide.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.EditedPlan;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.dsl.ide.text.TextEdits;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;

class RenamingTest {

	private static final Renaming RENAMING = PlanServices.create().renaming();

	private static String renamed(String text, String name) throws RenameRefusedException {
		EditedPlan edited = EditedPlan.of(text);
		return TextEdits.apply("a.plan", edited.texts.get("a.plan"), RENAMING.rename(edited.plan, edited.file, edited.cursor, name));
	}

	private static String refused(String text, String name, Locale locale) {
		return assertThrows(RenameRefusedException.class, () -> renamed(text, name)).reason().in(locale);
	}

	@Test
	void only_the_name_changes_wherever_it_stands() throws RenameRefusedException {
		assertEquals("""
				metric 件数 "leads" : 1 { baseline 4 } // leads
				metric b : 1 = 件数*2 + prev( 件数 )
				goal leads : 件数 total at least 3
				observations { 2026-04 件数 3 }
				""", renamed("""
				metric leads "leads" : 1 { baseline 4 } // leads
				metric b : 1 = le¦ads*2 + prev( leads )
				goal leads : leads total at least 3
				observations { 2026-04 leads 3 }
				""", "件数"));
	}

	@Test
	void all_files_of_the_plan_change_together() throws RenameRefusedException {
		EditedPlan edited = EditedPlan.of(Map.of("a.plan", "import \"b.plan\"\ninitiative A { owner 営業 }", "b.plan", "team 営¦業"));
		List<TextChange> changes = RENAMING.rename(edited.plan, "b.plan", edited.cursor, "Sales");
		assertEquals("import \"b.plan\"\ninitiative A { owner Sales }", TextEdits.apply("a.plan", edited.texts.get("a.plan"), changes));
		assertEquals("team Sales", TextEdits.apply("b.plan", edited.texts.get("b.plan"), changes));
	}

	@Test
	void csv_files_of_observations_change_too(@TempDir Path folder) throws Exception {
		String csv = "\uFEFFmonth,name,value,source\r\n2026-04,leads,400,leads\r\n2026-04,b,3,x\r\n2026-05,\"leads\",\"1,400\",x\r\n";
		Files.writeString(folder.resolve("a.csv"), csv);
		Files.writeString(folder.resolve("a.plan"), """
				plan { horizon 2026-04 to 2026-09 }
				metric leads : 1 metric b : 1
				observations from "a.csv"
				""");
		LoadedPlan plan = new PlanLoader().load(folder);
		List<TextChange> changes = RENAMING.rename(plan, "a.plan", plan.files().get(0).text().indexOf("leads"), "有効リード");
		assertEquals(csv.replace(",leads,400", ",有効リード,400").replace("\"leads\"", "\"有効リード\""), TextEdits.apply("a.csv", csv, changes));
		Files.delete(folder.resolve("a.csv"));
		assertEquals("leads is also named in a.csv, which cannot be read as it was. Save that file and try again.",
				assertThrows(RenameRefusedException.class, () -> RENAMING.rename(plan, "a.plan", plan.files().get(0).text().indexOf("leads"), "x"))
						.reason().in(Locale.ENGLISH));
	}

	@Test
	void a_journey_is_renamed_in_the_names_of_its_stages() throws RenameRefusedException {
		String plan = "journey %s { stage A stage B }\ntouchpoint T { moves %s.A to B }\n";
		assertEquals(plan.formatted("Kunde", "Kunde"), renamed(plan.formatted("Bu¦yer", "Buyer"), "Kunde"));
		assertEquals("journey J { stage X stage B }\ntouchpoint T { moves J.X to B }\n",
				renamed("journey J { stage A stage B }\ntouchpoint T { moves J.¦A to B }\n", "X"));
	}

	@Test
	void units_of_several_words_are_one_name() throws RenameRefusedException {
		assertEquals("unit big-deal metric m : big-deal / month", renamed("unit dea¦l metric m : deal / month", "big-deal"));
	}

	@Test
	void words_that_begin_a_block_cannot_be_names_but_other_words_of_the_language_can() throws RenameRefusedException {
		assertEquals("\"unit\" is a word of the language that begins a block or a clause, so nothing can be called that. Choose another name.",
				refused("team S¦ales", "unit", Locale.ENGLISH));
		assertEquals("「unit」はブロックや項目の始まりを表す予約語なので、名前に使えません。別の名前にしてください。",
				refused("team S¦ales", "unit", Locale.JAPANESE));
		assertEquals("team owner initiative A { owner owner }", renamed("team Sal¦es initiative A { owner Sales }", "owner"));
	}

	@Test
	void a_name_that_is_taken_is_refused() {
		assertEquals("The name \"b\" is already in use (initiative). Choose another name.",
				refused("metric a¦ : 1 initiative b", "b", Locale.ENGLISH));
		assertEquals("「b」という名前の施策がすでにあります。別の名前にしてください。",
				refused("metric a¦ : 1 initiative b", "b", Locale.JAPANESE));
		assertEquals("\"month\" is built in. Choose another name.", refused("unit a¦", "month", Locale.ENGLISH));
	}

	@Test
	void the_same_name_for_another_kind_is_fine() throws RenameRefusedException {
		assertEquals("unit 受注 metric 受注 : 受注", renamed("unit 受注 metric a¦ : 受注", "受注"));
	}

	@Test
	void what_is_no_name_is_refused() {
		for (String name : List.of("", "30分", "a b", "a-b", "a.b", "a//b", "\"a\"", "a{", "a　b")) {
			assertEquals("\"" + name + "\" cannot be a name. A name is one word of letters, digits and _ that does not begin with a digit.",
					refused("team A¦", name, Locale.ENGLISH));
		}
		assertEquals("\"ＳＦＡ\" looks like \"SFA\" but is written with other characters. Use \"SFA\".",
				refused("team A¦", "ＳＦＡ", Locale.ENGLISH));
	}

	@Test
	void where_nothing_is_named_there_is_nothing_to_rename() {
		assertEquals("There is no name here that could be changed.", refused("te¦am A", "B", Locale.ENGLISH));
		assertEquals("month is built in and cannot be renamed.", refused("metric a : 1 / mo¦nth", "B", Locale.ENGLISH));
	}
}
