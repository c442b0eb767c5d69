package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class ReviewCommandTest extends CommandTest {

	private static final String PLAN = """
			plan "Growth" {
			  currency JPY
			  horizon 2026-04 to 2026-09
			}
			unit lead
			unit deal
			team Marketing
			team Sales
			touchpoint Web { run by Marketing }
			touchpoint Call { run by Sales }
			metric leads "リード数" : lead / month at Web { baseline 1_000  source "CRM" }
			conversion rate1 "商談化率" : lead to deal at Call { baseline 20%  source "SFA" }
			metric price : JPY / deal { baseline 10_000  source "ERP" }
			metric revenue "売上" : JPY / month = leads * rate1 * price
			goal target "売上目標" : revenue total at least 15M JPY
			hypothesis Fast "早い架電は商談化する" {
			  confidence 50%
			  refuted if rate1 below 22% by 2026-06
			}
			initiative Callback "30分コールバック" {
			  owner Sales
			  runs 2026-05 to 2026-09
			  execution 90%
			  expect rate1 +20 points because Fast
			}
			""";
	private static final String OBSERVED = """
			observations "SFA" {
			  2026-05 leads 950
			  2026-05 rate1 23%
			  2026-05 Callback 54%
			  2026-05 revenue 2_000_000
			}
			""";

	@BeforeEach
	void plans() {
		cli.file("a.plan", PLAN + OBSERVED).file("b.plan", PLAN);
	}

	@Test
	void answers_where_the_goal_stands_and_because_of_what() {
		assertEquals(0, cli.run("review", "a.plan"));
		// April as planned: 2.0M. May planned 1000 · 29% · 10,000 = 2.9M, from the inputs 950 · 23% · 10,000 = 2.185M, observed 2.0M.
		// leads: −50 · 26% · 10,000 = −130k; execution: (25.4% − 29%) · 975 · 10,000 = −351k; belief: (23% − 25.4%) · 975 · 10,000 = −234k
		assertEquals(List.of(
				"売上目標, 2026-04 to 2026-05: planned ¥4.9M, observed ¥4M, gap −¥900k",
				"  −¥351k  because 30分コールバック ran at 54% instead of 90%",
				"  −¥234k  because 商談化率 came to 23%, not to the 25.4% that \"早い架電は商談化する\" let us believe",
				"  −¥185k  nobody's plan explains: 売上 was observed otherwise than the formulas make it of the observed inputs",
				"  −¥130k  because リード数 was 950 lead/month instead of 1,000 lead/month, where no initiative acts",
				"  By team: Sales −¥585k, Marketing −¥130k"), cli.out().lines().skip(2).limit(6).toList());
	}

	@Test
	void a_goal_of_which_nothing_was_observed_is_not_said_to_be_on_plan() {
		cli.file("a.plan", PLAN + OBSERVED + "metric fans : 1 { baseline 500 }\ngoal fame : fans at end at least 600\n");
		assertEquals(0, cli.run("review", "a.plan"), cli.err());
		assertTrue(cli.out().contains("\nfame, 2026-04 to 2026-05: planned 500, not observed, nor is anything that makes a difference to it\n"), cli.out());
		cli.run("review", "--lang", "ja", "a.plan");
		assertTrue(cli.out().contains("\nfame（2026-04〜2026-05）: 計画 500、実績なし（影響する指標の実績もない）\n"), cli.out());
	}

	@Test
	void speaks_japanese() {
		cli.run("review", "--lang", "ja", "a.plan");
		assertTrue(cli.out().contains("売上目標（2026-04〜2026-05）: 計画 490万円、実績 400万円、差 −90万円\n"), cli.out());
		assertTrue(cli.out().contains("−35万円  「30分コールバック」の実行率が計画 90% に対し 54% だったため\n"), cli.out());
	}

	@Test
	void tells_programs_by_the_contract() {
		assertEquals(0, cli.run("review", "--format", "json", "--until", "2026-05", "a.plan"));
		JsonObject goal = cli.json().getAsJsonArray("goals").get(0).getAsJsonObject();
		assertTrue(goal.keySet().containsAll(Set.of("name", "planned", "observed", "gap", "logicResidual", "inputs")));
		JsonObject rate = goal.getAsJsonArray("inputs").get(1).getAsJsonObject();
		assertEquals(-351_000, rate.get("execution").getAsDouble(), 1e-3);
		assertEquals("[\"Fast\"]", rate.get("hypotheses").toString());
		assertEquals("open", cli.json().getAsJsonArray("hypotheses").get(0).getAsJsonObject().get("verdict").getAsString());
		assertEquals("{\"metric\":\"leads\",\"months\":[\"2026-04\"]}", cli.json().getAsJsonArray("unobserved").get(0).toString());
		assertEquals("none", cli.json().getAsJsonObject("agreement").get("logic").getAsString());
	}

	@Test
	void takes_observations_from_files() {
		cli.file("crm.csv", "\uFEFFmonth,name,value,source\n2026-05,leads,\"1,100\",CRM\n").file("sfa.csv", "month,name,value\n2026-05,rate1,29%\n");
		assertEquals(0, cli.run("review", "--format", "csv", "--observations", "crm.csv", "--observations", "sfa.csv", "b.plan"));
		assertEquals(List.of("target", "leads", "2026-05", "1000.0", "1100.0"), List.of(cli.out().lines().skip(1).findFirst().orElseThrow()
				.split(",")).subList(0, 5));
	}

	@Test
	void says_which_row_of_a_file_does_not_count() {
		cli.file("crm.csv", "month,name,value\n2026-05,lead,1\n2027-05,leads,2\n2026-05,leads,x\n");
		assertEquals(2, cli.run("review", "--observations", "crm.csv", "b.plan"));
		assertEquals("sightline: crm.csv:2: There is no metric and no initiative “lead”. Did you mean “leads”? (2 more like this)\n", cli.err());
		cli.file("sfa.csv", "month,name,value\n2026-05,leads,1\n");
		assertEquals(2, cli.run("review", "--observations", "sfa.csv", "a.plan"));
		assertTrue(cli.err().startsWith("sightline: sfa.csv:2: There is already a figure of leads for 2026-05"), cli.err());
	}

	@Test
	void says_what_it_needs() {
		assertEquals(2, cli.run("review", "b.plan"));
		assertTrue(cli.err().startsWith("sightline: b.plan has no observations"), cli.err());
		assertEquals(2, cli.run("review", "--until", "2027-01", "a.plan"));
		assertEquals("sightline: --until 2027-01 is outside the plan's horizon, 2026-04 to 2026-09.\n", cli.err());
		assertEquals(2, cli.run("review", "--until", "June", "a.plan"));
	}

	/** JGit may still measure the file system in the background when the test is over, so the folder stays. */
	@Test
	void a_changed_logic_is_said_first_and_the_agreed_one_can_judge(@TempDir(cleanup = CleanupMode.NEVER) Path repository)
			throws Exception {
		cli = new Cli(repository);
		cli.file("a.plan", PLAN + OBSERVED + "agreement Kickoff { signed Sales 2026-03-28 }\n");
		cli.run("agree", "--write", "a.plan");
		try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
			git.add().addFilepattern("a.plan").call();
			git.commit().setMessage("agreed").setAuthor("a", "a@example.org").setCommitter("a", "a@example.org").setSign(false).call();
		}
		String agreed = Files.readString(repository.resolve("a.plan"));
		cli.file("a.plan", agreed.replace("baseline 1_000", "baseline 900"));
		assertEquals(0, cli.run("review", "a.plan"));
		List<String> lines = cli.out().lines().toList();
		assertEquals("The logic has changed since Kickoff: this review judges by another logic than the one agreed on.", lines.get(1));
		assertTrue(lines.get(2).startsWith("The agreed version is "), lines.get(2));
		assertEquals("  metric leads: baseline 1,000 lead/month → 900 lead/month", lines.get(3));
		assertTrue(cli.out().contains("planned ¥4.41M"), cli.out());
		what_came_and_went_is_said_in_words_and_figures_of_people(agreed);
		cli.file("a.plan", agreed.replace("baseline 1_000", "baseline 900"));
		assertEquals(0, cli.run("review", "--agreed", "a.plan"));
		assertTrue(cli.out().contains("planned ¥4.9M"), cli.out());
		assertEquals(1, cli.run("agree", "--verify", "a.plan"));
		assertTrue(cli.out().contains("  metric leads: baseline 1,000 lead/month → 900 lead/month\n"), cli.out());
	}

	private void what_came_and_went_is_said_in_words_and_figures_of_people(String agreed) {
		cli.file("a.plan", agreed.replace("confidence 50%", "confidence 45.5%").replace("22% by", "21.5% by").replace("goal target", "goal aim")
				+ "initiative Mail { runs 2026-05 to 2026-09  effort 4.3 person-days per month from Sales  cost 30万 JPY per month\n"
				+ "  expect leads +5% to +10% at Web because Fast after 1 months ramping 3 months lasting }\n");
		cli.run("agree", "a.plan");
		assertEquals(List.of("  goal aim: renamed: target → aim",
				"  hypothesis Fast: confidence 50% → 45.5%",
				"  hypothesis Fast: refuted if rate1 is below 22% by 2026-06 → rate1 is below 21.5% by 2026-06",
				"  initiative Mail is new: effort of Sales 4.3 person-days per month, cost ¥300k per month, effect on leads "
						+ "+5% to +10% (at Web, because Fast, after 1 month, ramping 3 months, lasting), months 2026-05 to 2026-09"),
				cli.out().lines().skip(3).toList());
		cli.run("agree", "--lang", "ja", "a.plan");
		assertEquals(List.of("  目標「aim」に名前が変わった: target → aim",
				"  仮説「Fast」の確信度: 50% → 45.5%",
				"  仮説「Fast」の反証の条件: 2026-06 までに rate1 が 22% 未満 → 2026-06 までに rate1 が 21.5% 未満",
				"  施策「Mail」が加わった: Sales の工数 月 4.3 人日、費用 月 30万円、leads への効果 +5%〜+10%"
						+ "（タッチポイント Web、仮説 Fast、1 か月後から、3 か月かけて、終了後も続く）、実施期間 2026-05〜2026-09"),
				cli.out().lines().skip(3).toList());
	}
}
