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
import org.sightline.diff.Change;
import org.sightline.diff.PlanDiff;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.MemorySource;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;

/** How long two large versions of a plan take to be compared: one baseline differs, or all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DiffBenchmark {

	private static final String FILE = "benchmark.plan";
	private static final String FIGURE = "baseline 24%";
	private static final String OTHER = "baseline 25%";

	@Param("5000")
	private int elements;

	private LoadedPlan before;
	private LoadedPlan oneDiffers;
	private LoadedPlan allDiffer;

	@Setup
	public void read() throws PlanUnreadableException {
		PlanLoader loader = new PlanLoader();
		String text = MarketPlans.text(elements);
		int middle = text.indexOf(FIGURE, text.length() / 2);
		before = loader.load(new MemorySource(Map.of(FILE, text)));
		oneDiffers = loader.load(new MemorySource(Map.of(FILE, text.substring(0, middle) + OTHER + text.substring(middle + FIGURE.length()))));
		allDiffer = loader.load(new MemorySource(Map.of(FILE, text.replace(FIGURE, OTHER))));
	}

	/** One difference. */
	@Benchmark
	public List<Change> one() {
		return PlanDiff.between(before, oneDiffers).changes();
	}

	/** A difference in every tenth element or so. */
	@Benchmark
	public List<Change> many() {
		return PlanDiff.between(before, allDiffer).changes();
	}
}
