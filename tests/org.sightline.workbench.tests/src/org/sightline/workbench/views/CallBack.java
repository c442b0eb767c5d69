package org.sightline.workbench.views;

/** A small plan with one initiative. */
public final class CallBack {

	/** 100 leads a month, one in five buys for 1,000: 20,000 a month. Ten more leads bring 2,000 a month, 24,000 a year. */
	public static final String PLAN = """
			plan "P" { currency USD horizon 2026-01 to 2026-12 }
			unit lead
			unit deal
			team Sales { capacity 20 person-days per month }
			metric leads : lead / month { baseline 100 source "crm" }
			conversion winRate : lead to deal { baseline 20% source "crm" }
			metric deals : deal / month = leads * winRate
			metric price : USD / deal { baseline 1_000 source "list" }
			metric revenue : USD / month = deals * price
			goal Year : revenue total at least 250_000 USD
			hypothesis Belief "More calls, more leads" { because "so" evidence "2025" confidence 80% refuted if leads below 100 by 2026-06 }
			// what we do
			initiative Calls "Call back" {
			  owner Sales
			  runs 2026-01 to 2026-12
			  effort 10 person-days per month from Sales
			  execution 100% measured by "log"
			  expect leads +10 to +10 because Belief
			}
			""";

	private CallBack() {
	}
}
