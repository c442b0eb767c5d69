package org.sightline.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random plans that use all of the arithmetic: growth, seasons, steps, stocks, lags, min and max, all kinds of effects, crowded teams, costs. */
public final class RandomNetworks {

	private final Random random;
	private final List<String> blocks = new ArrayList<>();
	private final List<String> metrics = new ArrayList<>();
	private int inputs;
	private int rates;

	private RandomNetworks(long seed) {
		random = new Random(seed);
	}

	/** The blocks of a plan. The same seed gives the same ones. */
	static List<String> blocks(long seed) {
		RandomNetworks plan = new RandomNetworks(seed);
		plan.write();
		return plan.blocks;
	}

	public static String text(long seed) {
		return String.join("\n", blocks(seed));
	}

	/** The same plan, its blocks in another order. */
	public static String shuffled(long seed, long order) {
		List<String> blocks = new ArrayList<>(blocks(seed));
		Collections.shuffle(blocks, new Random(order));
		return String.join("\n", blocks);
	}

	private void write() {
		add("plan \"p\" { currency JPY horizon 2026-04 to 2027-%02d %s }", 1 + random.nextInt(9),
				random.nextBoolean() ? "outlook 2028-03" : "");
		for (int team = 0; team < 3; team++) {
			add("team T%d { capacity %d person-days per month overhead %d%% }", team, 20 + random.nextInt(60), random.nextInt(12));
		}
		inputs = 2 + random.nextInt(3);
		rates = 1 + random.nextInt(3);
		for (int i = 0; i < inputs; i++) {
			metrics.add("m" + i);
			add("metric m%d : 1 { baseline %d %s growing %d%% per month %s }", i, 5 + random.nextInt(20),
					random.nextBoolean() ? "baseline 9 from 2026-0" + (random.nextInt(4) == 0 ? 2 : 5 + random.nextInt(5)) : "", random.nextInt(5) - 2,
					random.nextBoolean() ? "season 8 70%" : "");
		}
		for (int i = 0; i < rates; i++) {
			metrics.add("r" + i);
			add("rate r%d { baseline %d%% }", i, 5 + random.nextInt(90));
		}
		add("metric stock : 1 = prev(stock) * (1 - r0) + %s { starting %d }", pick(), random.nextInt(50));
		metrics.add("stock");
		int derived = 2 + random.nextInt(4);
		for (int i = 0; i < derived; i++) {
			add("metric d%d : 1 = %s", i, expression(3));
			metrics.add("d" + i);
		}
		add("metric result : 1 = %s + d%d - spend * 0.1", expression(2), derived - 1);
		add("goal g : result total at least 100");
		add("goal part : stock average at least 1 in 2026-05 to 2026-12");
		add("goal last : d0 at end at most 5");
		for (int h = 0; h < 3; h++) {
			add("hypothesis h%d { %s }", h, random.nextBoolean() ? "confidence " + random.nextInt(101) + "%" : "");
		}
		int initiatives = 1 + random.nextInt(6);
		for (int i = 0; i < initiatives; i++) {
			initiative(i);
		}
	}

	private void initiative(int i) {
		StringBuilder text = new StringBuilder("initiative i" + i + " {");
		if (random.nextInt(5) > 0) {
			int start = random.nextInt(14);
			int end = start + random.nextInt(10);
			text.append(" runs %s to %s".formatted(month(start), month(end)));
		}
		for (int k = random.nextInt(3); k > 0; k--) {
			text.append(" effort %d person-days per month from T%d".formatted(5 + random.nextInt(40), random.nextInt(3)));
		}
		if (random.nextBoolean()) {
			text.append(" cost %d JPY per month".formatted(random.nextInt(20)));
		}
		if (random.nextBoolean()) {
			text.append(" execution %d%%".formatted(random.nextInt(101)));
		}
		for (int k = 1 + random.nextInt(3); k > 0; k--) {
			text.append(effect());
		}
		blocks.add(text.append(" }").toString());
	}

	private String effect() {
		int size = random.nextInt(30) - 8;
		int other = size + random.nextInt(10);
		boolean range = random.nextBoolean();
		String clause = random.nextInt(inputs + rates) < inputs
				? "m" + random.nextInt(inputs) + (random.nextBoolean() ? range(size, other, "", range) : range(size, other, "%", range))
				: "r" + random.nextInt(rates) + (random.nextBoolean() ? range(size, other, "", range) + " points"
						: range(size, other, "%", range) + " relative");
		String text = " expect " + clause;
		text += random.nextBoolean() ? " because h" + random.nextInt(3) : "";
		text += random.nextBoolean() ? " after " + random.nextInt(4) + " months" : "";
		text += random.nextBoolean() ? " ramping " + (1 + random.nextInt(5)) + " months" : "";
		return text + switch (random.nextInt(4)) {
			case 0 -> " lasting";
			case 1 -> " fading by half every " + (1 + random.nextInt(4)) + " months";
			case 2 -> " while running";
			default -> "";
		};
	}

	private static String range(int low, int high, String sign, boolean range) {
		String text = " %+d%s".formatted(low, sign);
		return range ? text + " to %+d%s".formatted(high, sign) : text;
	}

	private String expression(int depth) {
		if (depth == 0) {
			return random.nextInt(5) == 0 ? String.valueOf(1 + random.nextInt(9)) : pick();
		}
		String a = expression(depth - 1);
		String b = expression(depth - 1);
		return switch (random.nextInt(9)) {
			case 0 -> "min(" + a + ", " + b + ")";
			case 1 -> "max(" + a + ", " + b + ", 2)";
			case 2 -> "prev(" + pick() + ")";
			case 3 -> "lag(" + pick() + ", " + random.nextInt(5) + ")";
			case 4 -> "(" + a + ") / (max(" + b + ", 0) + 3)";
			case 5 -> "-(" + a + ") + " + b;
			case 6 -> a + " - " + b;
			default -> "(" + a + ") * (" + b + ") * 0.1";
		};
	}

	private String pick() {
		return metrics.get(random.nextInt(metrics.size()));
	}

	private static String month(int t) {
		return java.time.YearMonth.of(2026, 1).plusMonths(t).toString();
	}

	private void add(String text, Object... arguments) {
		blocks.add(text.formatted(arguments));
	}
}
