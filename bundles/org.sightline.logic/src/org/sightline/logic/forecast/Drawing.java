package org.sightline.logic.forecast;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.sightline.logic.Problem;
import org.sightline.logic.compile.Program;
import org.sightline.logic.evaluate.Forward;
import org.sightline.logic.evaluate.Frame;

/** Draws all samples of a plan, block by block over the threads; the same ones each time it runs. */
final class Drawing {

	/** Takes what it needs out of a block; called from several threads, each with samples of its own. */
	@FunctionalInterface
	interface Keeper {

		/** The block of samples first … first + lanes − 1; it may reach beyond the last sample. */
		void keep(Frame block, int first);
	}

	private final Program program;
	private final double[][] activity;
	private final Draws draws;
	private final Keys keys;
	private final Forward.Failures failures;
	private final Set<Problem> problems = ConcurrentHashMap.newKeySet();

	/**
	 * @param activity X as [effect][month]
	 * @param problem  makes a problem of a row and month without a figure
	 */
	Drawing(Program program, double[][] activity, Draws draws, ProblemMaker problem) {
		this.program = program;
		this.activity = activity;
		this.draws = draws;
		keys = new Keys(program, draws.seed());
		failures = (row, month, division) -> problems.add(problem.of(row, month, division));
	}

	/** Draws the samples and shows every block of them. */
	void run(Keeper keeper) {
		int lanes = Sampler.lanes(program);
		AtomicInteger next = new AtomicInteger();
		Threads.run(draws.threads(), () -> {
			Sampler sampler = new Sampler(program, activity, keys, failures);
			for (int first = next.getAndAdd(lanes); first < draws.samples(); first = next.getAndAdd(lanes)) {
				keeper.keep(sampler.draw(first), first);
			}
		});
	}

	/** Number of samples. */
	int samples() {
		return draws.samples();
	}

	/** Number of months of the horizon. */
	int months() {
		return program.horizon().months();
	}

	/** Months of metrics that had no figure in some sample, in a fixed order. */
	List<Problem> problems() {
		return problems.stream().sorted(ProblemMaker.ORDER).toList();
	}
}
