package org.sightline.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.concurrent.Callable;

import org.sightline.checks.Checker;
import org.sightline.dsl.load.MemorySource;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanSession;

/**
 * What share of a whole check, reading included, a check after an edit of one line costs: best of many in processor time,
 * so that a busy machine says the same. Arguments: numbers of elements.
 */
public final class EditShare {

	private static final String FILE = "benchmark.plan";
	private static final String FIGURE = "baseline 24%";
	private static final int ROUNDS = 60;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private EditShare() {
	}

	/** Prints a line for each size. */
	public static void main(String[] arguments) throws Exception {
		for (String elements : arguments) {
			print(Integer.parseInt(elements));
		}
	}

	private static void print(int elements) throws Exception {
		PlanLoader loader = new PlanLoader();
		String text = MarketPlans.text(elements);
		MemorySource source = new MemorySource(Map.of(FILE, text));
		PlanSession session = loader.open(source);
		int figure = text.indexOf(FIGURE, text.length() / 2) + FIGURE.length() - 2;
		double whole = Double.MAX_VALUE;
		double edit = Double.MAX_VALUE;
		double both = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			String digit = Integer.toString(round % 10);
			whole = Math.min(whole, milliseconds(() -> Checker.check(loader.load(source))));
			double one = milliseconds(() -> session.edit(FILE, figure, 1, digit));
			edit = Math.min(edit, one);
			both = Math.min(both, one + milliseconds(() -> Checker.check(session.plan())));
		}
		System.out.printf("%6d elements: whole check %.1f ms, edit %.1f ms, edit and check %.1f ms: %.0f%% of the whole%n",
				elements, whole, edit, both, 100 * both / whole);
	}

	private static double milliseconds(Callable<?> work) throws Exception {
		long start = THREADS.getCurrentThreadCpuTime();
		work.call();
		return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
	}
}
