package org.sightline.dsl.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;

class ObservedValuesTest {

	private static final String PLAN = """
			plan { currency JPY horizon 2026-04 to 2026-06 }
			metric revenue : JPY / month { baseline 5 }
			conversion 商談化率 : lead to deal { baseline 24% }
			unit lead
			unit deal
			initiative CallbackSLA { }
			""";

	private static LoadedPlan with(String observations, String csv) {
		return Plans.read(Map.of("x.plan", PLAN + observations, "o/2026.csv", csv), "x.plan");
	}

	private static List<String> values(LoadedPlan plan) {
		return plan.observed().stream().map(it -> it.month() + " " + it.subject().getName() + " " + it.value() + " " + it.source()
				+ " " + it.place().file() + ":" + it.place().line()).toList();
	}

	@Test
	void figures_in_the_plan_are_read_with_their_lines() {
		LoadedPlan plan = with("observations \"SFA\" {\n 2026-04 商談化率 23.8%\n 2026-04 CallbackSLA 55%\n 2026-04 revenue 7_100_000\n}\n", "");
		assertEquals(List.of("2026-04 商談化率 0.238 SFA x.plan:8", "2026-04 CallbackSLA 0.55 SFA x.plan:9",
				"2026-04 revenue 7100000.0 SFA x.plan:10"), values(plan));
		assertEquals(List.of(), Plans.said(plan));
	}

	@Test
	void figures_in_a_csv_file_may_be_written_as_exports_write_them() {
		LoadedPlan plan = with("observations from \"o/2026.csv\"\n", "\uFEFFmonth,name,value,source\r\n2026-04,revenue,\"7,100,000\",ERP\r\n"
				+ "2026/5,revenue,1.2億\r\n\r\n2026-06-01, revenue , 7_100_000 ,\r\n2026-04,商談化率,23.8%,SFA\r\n");
		assertEquals(List.of(), Plans.said(plan));
		assertEquals(List.of("2026-04 revenue 7100000.0 ERP o/2026.csv:2", "2026-05 revenue 1.2E8 o/2026.csv o/2026.csv:3",
				"2026-06 revenue 7100000.0 o/2026.csv o/2026.csv:5", "2026-04 商談化率 0.238 SFA o/2026.csv:6"), values(plan));
	}

	@Test
	void spreadsheets_of_other_countries_write_semicolons_and_decimal_commas() {
		LoadedPlan plan = with("observations from \"o/2026.csv\"\n", """
				\uFEFFmonth;name;value
				2026-04;商談化率;23,8%
				2026-04;revenue;7.100.000
				2026-05;revenue;1.234,5
				2026-06;revenue;0,125
				2026-06;CallbackSLA;1,234
				""");
		assertEquals(List.of("2026-04 商談化率 0.238 o/2026.csv o/2026.csv:2", "2026-04 revenue 7100000.0 o/2026.csv o/2026.csv:3",
				"2026-05 revenue 1234.5 o/2026.csv o/2026.csv:4", "2026-06 revenue 0.125 o/2026.csv o/2026.csv:5"), values(plan));
		assertEquals(List.of("6 observation.value: “1,234” could be about one or more than a thousand. Write it without a sign between the thousands."),
				Plans.said(plan));
	}

	@Test
	void columns_may_be_parted_by_tabs() {
		LoadedPlan plan = with("observations from \"o/2026.csv\"\n", "Month\tName\tSource\tValue\n2026-04\trevenue\t\t\"7,100,000\"\n");
		assertEquals(List.of(), Plans.said(plan));
		assertEquals(List.of("2026-04 revenue 7100000.0 o/2026.csv o/2026.csv:2"), values(plan));
	}

	@Test
	void nothing_is_skipped_silently() {
		LoadedPlan plan = with("observations from \"o/2026.csv\"\n", """
				month,name,value
				2026-13,revenue,5
				2026-04,revenu,5
				2026-04,revenue,many
				2027-04,revenue,5
				2026-04,revenue,7,100
				2026-04,revenue,6
				2026-04,revenue,7
				""");
		assertEquals(List.of("2026-04 revenue 6.0 o/2026.csv o/2026.csv:7"), values(plan));
		assertEquals(List.of("2 observation.month: “2026-13” is not a month. Write it like 2026-04.",
				"3 observation.name: There is no metric and no initiative “revenu”. Did you mean “revenue”?",
				"4 observation.value: “many” is not a figure. Write it like 400, 23.8%, 7_100_000, \"7,100,000\" or 1.2億.",
				"5 observation.horizon: The figure of revenue for 2027-04 is not used: the plan's months are 2026-04 to 2026-06.",
				"6 observation.columns: This row does not have the columns that the first row names. A figure with commas stands in quotes: \"7,100,000\".",
				"8 observation.duplicate: There is already a figure of revenue for 2026-04, in o/2026.csv, line 7. That one counts; take one of them away."),
				Plans.said(plan));
		assertTrue(plan.findings().stream().allMatch(finding -> finding.place().file().equals("o/2026.csv")));
	}

	@Test
	void a_figure_in_the_plan_and_in_a_file_is_a_duplicate() {
		LoadedPlan plan = with("observations { 2026-04 revenue 1 }\nobservations from \"o/2026.csv\"\n", "value,month,name\n2,2026-04,revenue\n");
		assertEquals(List.of("2026-04 revenue 1.0  x.plan:7"), values(plan));
		assertEquals(List.of("2 observation.duplicate"), Plans.codes(plan));
	}

	@Test
	void a_file_outside_of_the_plan_is_not_read() {
		for (String path : new String[] {"../o.csv", "/etc/passwd", "https://example.com/o.csv", "C:\\o.csv"}) {
			LoadedPlan plan = with("observations from \"" + path.replace("\\", "\\\\") + "\"\n", "");
			assertEquals(List.of("7 observation.file"), Plans.codes(plan), path);
			assertEquals("「" + path + "」はプランのフォルダーの外にあるため読み込みません。フォルダーの中に移し、このファイルからの相対パスで書いてください。",
					plan.findings().get(0).message().in(Locale.JAPANESE));
		}
		assertEquals(List.of("7 observation.file: There is no file “nix.csv”. The path is relative to this file."),
				Plans.said(with("observations from \"nix.csv\"\n", "")));
	}

	@Test
	void a_file_that_is_no_table_of_observations_says_what_is_missing() {
		assertEquals(List.of("1 observation.header"), Plans.codes(with("observations from \"o/2026.csv\"\n", "")));
		assertEquals(List.of("1 observation.header"), Plans.codes(with("observations from \"o/2026.csv\"\n", "2026-04,revenue,5\n")));
		assertEquals(List.of("2 observation.csv"), Plans.codes(with("observations from \"o/2026.csv\"\n",
				"month,name,value\n2026-04,revenue,5\n2026-04,\"revenue,5\n2026-05,revenue,5\n")));
	}
}
