package org.sightline.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sightline.checks.Checker;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.MemorySource;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanSession;
import org.sightline.dsl.load.PlanUnreadableException;

/** How long a plan takes to be read, to be checked by all rules, and to be checked again after an edit of one line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {

	private static final String FILE = "benchmark.plan";
	private static final String FIGURE = "baseline 24%";

	@Param({"500", "5000", "20000"})
	private int elements;

	private final PlanLoader loader = new PlanLoader();
	private MemorySource source;
	private LoadedPlan plan;
	private PlanSession session;
	private int figure;
	private int edits;

	@Setup
	public void read() throws PlanUnreadableException {
		String text = MarketPlans.text(elements);
		source = new MemorySource(Map.of(FILE, text));
		plan = loader.load(source);
		session = loader.open(source);
		figure = text.indexOf(FIGURE, text.length() / 2) + FIGURE.length() - 2;
	}

	/** Parsing and linking. */
	@Benchmark
	public LoadedPlan parse() throws PlanUnreadableException {
		return loader.load(source);
	}

	/** All rules on a plan that is read already. */
	@Benchmark
	public List<Finding> rules() {
		return Checker.check(plan);
	}

	/** Parsing, linking and all rules. */
	@Benchmark
	public List<Finding> check() throws PlanUnreadableException {
		return Checker.check(loader.load(source));
	}

	/** One digit in the middle of the file is changed: what a text editor does at each key stroke. */
	@Benchmark
	public LoadedPlan edit() throws PlanUnreadableException {
		return session.edit(FILE, figure, 1, Integer.toString(edits++ % 10));
	}

	/** The same, and all rules. */
	@Benchmark
	public List<Finding> editAndCheck() throws PlanUnreadableException {
		return Checker.check(edit());
	}
}
