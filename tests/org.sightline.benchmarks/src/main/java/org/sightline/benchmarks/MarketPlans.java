package org.sightline.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes plans of a given size as a company with many markets would: each market has its journey, funnel, hypotheses,
 * initiatives and goal for its deals; the markets of a region share a team each of marketing and sales; all revenue adds
 * up to the company's two goals. The same size gives the same plan.
 */
public final class MarketPlans {

	/** Elements of one market: journey, stages, touchpoints, metrics, hypotheses, initiatives, goal. */
	private static final int OF_A_MARKET = 21;
	private static final int MARKETS_OF_A_REGION = 10;

	private final StringBuilder plan = new StringBuilder();

	private MarketPlans() {
	}

	/** A valid plan of about so many elements. */
	public static String text(int elements) {
		return new MarketPlans().write(Math.max(1, elements / OF_A_MARKET));
	}

	/** Writes a plan of as many elements as the argument says to standard output. */
	public static void main(String[] arguments) {
		byte[] plan = text(Integer.parseInt(arguments[0])).getBytes(StandardCharsets.UTF_8);
		System.out.write(plan, 0, plan.length);
		System.out.flush();
	}

	private String write(int markets) {
		plan.append("""
				plan "Benchmark" {
				  currency JPY
				  horizon 2026-04 to 2027-03
				}

				unit lead  "リード"  means "資料請求か問い合わせがあり、連絡先が有効"
				unit deal  "商談"
				unit order "受注"
				""");
		List<String> regions = new ArrayList<>();
		for (int first = 0; first < markets; first += MARKETS_OF_A_REGION) {
			regions.add(region(first / MARKETS_OF_A_REGION, first, Math.min(markets, first + MARKETS_OF_A_REGION)));
		}
		plan.append("\nmetric revenue \"売上\" : JPY / month = ").append(String.join(" + ", regions)).append('\n');
		plan.append("goal 全社売上 : revenue total at least ").append(markets * 40L).append("M JPY\n");
		plan.append("goal 上期売上 : revenue total at least ").append(markets * 15L)
				.append("M JPY in 2026-04 to 2026-09\n");
		return plan.toString();
	}

	private String region(int region, int from, int to) {
		plan.append("""

				team Marketing%1$d "マーケティング" { capacity 400 person-days per month  overhead 0%% }
				team Sales%1$d "営業" { capacity 400 person-days per month }
				""".formatted(region));
		List<String> revenues = new ArrayList<>();
		for (int market = from; market < to; market++) {
			plan.append(market(market, region));
			revenues.add("売上" + market);
		}
		plan.append("metric 地域売上%d : JPY / month = %s%n".formatted(region, String.join(" + ", revenues)));
		return "地域売上" + region;
	}

	private static String market(int market, int region) {
		return """

				journey Buyer%1$d "購買プロセス" for "市場%1$d" {
				  stage Aware%1$d      "認知"     level 1
				  stage Interested%1$d "興味"     level 2
				  stage Evaluating%1$d "比較検討" level 3
				  stage Customer%1$d   "顧客"     level 4
				}
				touchpoint Webinar%1$d { moves Aware%1$d to Interested%1$d  run by Marketing%2$d }
				touchpoint FirstCall%1$d {
				  moves Interested%1$d to Evaluating%1$d
				  run by Sales%2$d
				  receives lead from Marketing%2$d when "スコア60以上" within 1 days
				}
				touchpoint Proposal%1$d { moves Evaluating%1$d to Customer%1$d  run by Sales%2$d }

				metric リード%1$d : lead / month at Webinar%1$d {
				  baseline %3$d
				  growing 0.5%% per month
				  season 8 80%%
				  source "CRM"
				}
				conversion 商談化率%1$d : lead to deal at FirstCall%1$d { baseline 24%%  source "SFA" }
				conversion 受注率%1$d : deal to order at Proposal%1$d { baseline 20%%  source "SFA" }
				metric 単価%1$d : JPY / order { baseline 380_000  source "ERP" }
				metric 商談%1$d : deal / month = リード%1$d * 商談化率%1$d
				metric 受注%1$d : order / month = lag(商談%1$d, 2) * 受注率%1$d
				metric 売上%1$d : JPY / month = 受注%1$d * 単価%1$d

				hypothesis 早い架電%1$d "早い架電は商談化する" {
				  because "30分以内の架電は翌日架電より商談化率が高い"
				  evidence "2025Q3 A/B, n=412"
				  confidence 70%%
				  refuted if 商談化率%1$d below 25%% by 2026-09
				}
				hypothesis 事例%1$d "近い事例は不安を減らす" {
				  because "同業の事例がある提案は受注率が高い"
				  confidence 60%%
				  refuted if 受注率%1$d below 20%% by 2026-12
				}
				initiative コールバック%1$d {
				  purpose "熱量が高いうちに会話を始める"
				  owner Sales%2$d
				  runs 2026-04 to 2026-12
				  term short
				  effort 12 person-days per month from Sales%2$d
				  cost 5万 JPY per month
				  execution 90%% measured by "SFA: 30分以内架電率"
				  expect 商談化率%1$d +2 to +4 points at FirstCall%1$d because 早い架電%1$d after 1 months ramping 2 months lasting
				}
				initiative 事例提案%1$d {
				  purpose "決裁者の不安を減らす"
				  owner Sales%2$d
				  runs 2026-05 to 2027-03
				  term long
				  effort 8 person-days per month from Sales%2$d
				  execution 80%% measured by "SFA: 事例添付率"
				  expect 受注率%1$d +1 to +3 points at Proposal%1$d because 事例%1$d ramping 2 months lasting
				}
				goal 商談目標%1$d : 商談%1$d total at least %4$d deal by Sales%2$d
				""".formatted(market, region, 300 + market * 37 % 200, 600);
	}
}
