package org.sightline.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Random plans whose names and units are right: a chain of leads, conversions and a price for each product, teams,
 * initiatives, hypotheses, goals, observations and reviews. Some names are Japanese, some are keywords.
 * The same seed gives the same plan.
 */
public final class RandomPlans {

	private static final List<String> NAMES = List.of("leads", "有効リード", "商談化率", "points", "source", "total",
			"capacity", "next", "𠮷野家", "受注", "_x", "コール・センター", "stage", "Größe", "to", "because");
	private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[^\\s\"]+");

	private final Random random;
	private final List<String> lines = new ArrayList<>();
	private final int products;

	private RandomPlans(long seed) {
		random = new Random(seed);
		products = 1 + random.nextInt(3);
	}

	/** A plan's text, one fact on each line, without comments. */
	public static String text(long seed) {
		RandomPlans plan = new RandomPlans(seed);
		plan.write();
		return String.join("\n", plan.lines) + "\n";
	}

	/** The same plan as a careless writer would leave it: random white space and comments between all tokens. */
	public static String messy(long seed) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		boolean comments = random.nextInt(4) > 0;
		TOKEN.matcher(text(seed)).results().forEach(token -> text.append(token.group()).append(gap(random, comments)));
		return text.toString();
	}

	private static String gap(Random random, boolean comments) {
		int number = random.nextInt(1000);
		return switch (random.nextInt(comments ? 40 : 32)) {
			case 0, 1, 2 -> "\n";
			case 3 -> "\n\n\n";
			case 4 -> "\t \n  ";
			case 5 -> "\u3000";
			case 32, 33 -> " // 注 " + number + "\n";
			case 34 -> "\n// c " + number + "  \n";
			case 35 -> "\n\n  // c " + number + "\n\n\n";
			case 36 -> " /* c " + number + " */ ";
			case 37 -> "\n/* c\n " + number + " */\n";
			case 38 -> "\n/**/ ";
			case 39 -> " /* x " + number + " */\n";
			default -> " ";
		};
	}

	private void write() {
		line("plan \"計画 %d\" {", random.nextInt(100));
		line("currency JPY");
		line("horizon 2026-04 to 2027-03");
		if (random.nextBoolean()) {
			line("outlook 2029-03");
		}
		line("}");
		line("team Marketing \"マーケティング\" { capacity %d person-days per month }", 20 + random.nextInt(100));
		line("team 営業 { capacity %d person-days per month overhead %d%% }", 50 + random.nextInt(200), random.nextInt(6));
		line("journey Buyer \"購買\" for \"中堅企業\" {");
		for (int stage = 0; stage <= products; stage++) {
			line("stage Stage%d \"段階\" level %d", stage, stage);
		}
		line("}");
		for (int i = 0; i < products; i++) {
			product(i);
		}
		line("goal 売上目標 : revenue total at least %d万 JPY", 100 + random.nextInt(900));
		line("%s", "metric revenue \"売上\" : JPY / month = " + sum());
		line("metric customers : lead0 = prev ( customers ) * ( 1 - 0.02 ) + %s0 { starting 820 }", name(0));
		int initiatives = 1 + random.nextInt(4);
		for (int i = 0; i < initiatives; i++) {
			initiative(i);
		}
		record(initiatives);
	}

	private void product(int i) {
		line("unit lead%d \"リード\" means \"連絡先が有効\"", i);
		line("unit order%d", i);
		line("touchpoint Touch%d { moves Stage%d to Stage%d run by %s }", i, i, i + 1, team());
		line("metric %s%d \"リード数\" : lead%d / month at Touch%d {", name(i), i, i, i);
		line("baseline %d", 100 + random.nextInt(400));
		if (random.nextBoolean()) {
			line("baseline 1_%03d from 2026-%02d", random.nextInt(1000), 5 + random.nextInt(8));
			line("growing 0.%d%% per month", random.nextInt(9));
			line("season 8 80%%");
		}
		line("means \"重複を除く\"");
		line("source \"CRM\"");
		line("}");
		line("conversion rate%d : lead%d to order%d at Touch%d { baseline %d%% source \"SFA\" }", i, i, i, i,
				10 + random.nextInt(60));
		line("metric price%d : JPY / order%d { baseline %dk }", i, i, 10 + random.nextInt(400));
		line("metric orders%d : order%d / month = lag ( %s%d , %d ) * rate%d", i, i, name(i), i, 1 + random.nextInt(3), i);
		line("hypothesis Belief%d \"仮説\" {", i);
		line("because \"早いほどよい\"");
		line("confidence %d%%", 30 + random.nextInt(60));
		line("refuted if rate%d below %d%% by 2026-08", i, 5 + random.nextInt(20));
		if (random.nextBoolean()) {
			line("evidence \"2025Q3 A/B, n=412\"");
			line("reception \"待たされない\" seen in rate%d", i);
		}
		line("}");
	}

	private String sum() {
		StringBuilder sum = new StringBuilder("orders0 * price0");
		for (int i = 1; i < products; i++) {
			sum.append(random.nextBoolean() ? " + orders%d * price%d".formatted(i, i)
					: " + max ( orders%d , 0 [ order%d / month ] ) * price%d".formatted(i, i, i));
		}
		return random.nextBoolean() ? sum.toString() : sum + " - - spend";
	}

	private void initiative(int i) {
		line("initiative Act%d \"施策%d\" {", i, i);
		line("purpose \"熱量が高いうちに\"");
		line("owner %s", team());
		line("runs 2026-%02d to 2026-12", 4 + random.nextInt(6));
		line("term %s", random.nextBoolean() ? "short" : "long");
		line("effort %d person-days per month from %s", 1 + random.nextInt(40), team());
		line("cost %d万 JPY per month", 1 + random.nextInt(90));
		line("execution %d%% measured by \"SFA\"", 60 + random.nextInt(41));
		for (int effect = random.nextInt(4); effect > 0; effect--) {
			effect(random.nextInt(products));
		}
		if (random.nextBoolean()) {
			line("guide for %s {", team());
			line("when \"リードが入ったら\"");
			line("do \"30分以内に架電する\"");
			line("done \"SFAに記録\"");
			line("}");
		}
		if (random.nextBoolean()) {
			line("accept \"field.noguide\" because \"現場と合意済み\"");
		}
		line("}");
	}

	private void effect(int product) {
		StringBuilder text = new StringBuilder("expect ");
		int low = 1 + random.nextInt(5);
		text.append(switch (random.nextInt(3)) {
			case 0 -> "rate%d +%d to +%d points".formatted(product, low, low + 3);
			case 1 -> "rate%d +%d%% relative".formatted(product, low);
			default -> "%s%d +%d to +%d".formatted(name(product), product, low, low + 20);
		});
		text.append(random.nextBoolean() ? " because Belief" + product : "");
		text.append(random.nextBoolean() ? " at Touch" + product : "");
		text.append(random.nextBoolean() ? " after %d months".formatted(1 + random.nextInt(3)) : "");
		text.append(random.nextBoolean() ? " ramping %d months".formatted(1 + random.nextInt(3)) : "");
		text.append(List.of("", " while running", " lasting", " fading by half every 3 months").get(random.nextInt(4)));
		line("%s", text);
	}

	private void record(int initiatives) {
		line("agreement Kickoff { signed Marketing 2026-03-28 \"佐藤\" signed 営業 2026-03-28 }");
		line("observations \"SFA export\" {");
		line("2026-04 rate0 23.8%%");
		line("2026-04 Act0 55%%");
		line("}");
		line("review 2026-06 {");
		line("under Kickoff");
		line("decide Act%d improve because \"実行率が低い\"", random.nextInt(initiatives));
		line("heard 営業 on Act0 \"夕方のリードは翌朝になる\"");
		line("next AutoAssign \"自動割当\"");
		line("}");
	}

	private String name(int product) {
		return NAMES.get((product * 5 + products) % NAMES.size());
	}

	private String team() {
		return random.nextBoolean() ? "Marketing" : "営業";
	}

	private void line(String format, Object... arguments) {
		lines.add(String.format(Locale.ROOT, format, arguments));
	}
}
