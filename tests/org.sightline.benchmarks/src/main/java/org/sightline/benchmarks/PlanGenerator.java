package org.sightline.benchmarks;

/**
 * Writes plans of any size: funnels of ten elements each (an input, two conversions, a price, three formulas, a
 * hypothesis and two initiatives), whose revenue adds up to that of the plan.
 */
public final class PlanGenerator {

    private static final int ELEMENTS_OF_FUNNEL = 10;

    private PlanGenerator() {
    }

    /** A plan of about that many elements. */
    public static String plan(int elements) {
        StringBuilder plan = new StringBuilder("""
                plan "FY2026" {
                  currency JPY
                  horizon 2026-04 to 2027-03
                }

                unit lead "リード" means "資料請求か問い合わせがあり、連絡先が有効"
                unit deal "商談"
                unit order "受注"

                team Marketing "マーケティング" {
                  capacity 60000 person-days per month
                }

                team Sales "営業" {
                  capacity 200000 person-days per month
                }

                journey Buyer "購買プロセス" {
                  stage Aware "課題を認知" level 1
                  stage Interested "興味" level 2
                  stage Customer "顧客" level 3
                }

                touchpoint Webinar "ウェビナー" {
                  moves Aware to Interested
                  run by Marketing
                }

                touchpoint FirstCall "初回架電" {
                  moves Interested to Customer
                  run by Sales
                  receives lead from Marketing when "スコア60以上" within 1 days
                }

                """);
        int funnels = Math.max(1, elements / ELEMENTS_OF_FUNNEL);
        for (int i = 0; i < funnels; i++) {
            plan.append(funnel(i));
        }
        plan.append("metric revenue \"売上\" : JPY / month = revenue0");
        for (int i = 1; i < funnels; i++) {
            plan.append(" + revenue").append(i);
        }
        return plan.append("\n\ngoal 売上目標 : revenue total at least 1億 JPY\n").toString();
    }

    private static String funnel(int i) {
        return """
                metric leads# "有効リード数" : lead / month at Webinar {
                  baseline 400
                  growing 0.5% per month
                  means "重複と競合を除く"
                  source "CRM: lead report"
                }

                conversion 商談化率# : lead to deal at FirstCall {
                  baseline 24%
                  source "SFA"
                }

                conversion winRate# "受注率" : deal to order at FirstCall {
                  baseline 20%
                  source "SFA"
                }

                metric price# "平均単価" : JPY / order {
                  baseline 380_000
                  source "ERP"
                }

                metric deals# "商談数" : deal / month = leads# * 商談化率#

                metric orders# "受注数" : order / month = lag(deals#, 2) * winRate#

                metric revenue# "売上" : JPY / month = orders# * price#

                hypothesis FastCallback# "早い架電は商談化する" {
                  because "30分以内の架電は翌日架電より商談化率が高い"
                  reception "待たされないと感じる" seen in 商談化率#
                  evidence "2025Q3 A/B, n=412"
                  confidence 70%
                  refuted if 商談化率# below 25% by 2026-07
                }

                initiative CallbackSLA# "30分コールバック" {
                  purpose "熱量が高いうちに会話を始める"
                  owner Sales
                  runs 2026-04 to 2026-12
                  term short
                  effort 24 person-days per month from Sales
                  cost 50万 JPY per month
                  execution 90% measured by "SFA: 30分以内架電率"
                  // what a comment says stays
                  expect 商談化率# +4 to +8 points at FirstCall because FastCallback# after 1 months lasting
                  guide for Sales {
                    when "スコア60以上のリードが入ったら"
                    do "30分以内に架電する"
                    done "SFAに架電結果を記録"
                  }
                }

                initiative Seminar# "追加開催" {
                  owner Marketing
                  runs 2026-06 to 2027-03
                  term long
                  effort 6 person-days per month from Marketing
                  expect leads# +40 to +60 at Webinar because FastCallback# ramping 2 months
                }

                """.replace("#", Integer.toString(i));
    }
}
