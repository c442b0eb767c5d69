package org.sightline.logic.forecast;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one random number costs, beside everything that is done with it. In the package of what it measures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RandomNumbersBenchmark {

	private static final int LANES = 128;

	private final double[] numbers = new double[LANES];
	private int first;

	@Benchmark
	@OperationsPerInvocation(LANES)
	public double[] uniform() {
		Streams.uniform(42, first, numbers);
		first += LANES;
		return numbers;
	}

	@Benchmark
	@OperationsPerInvocation(LANES)
	public double[] normal() {
		uniform();
		Normal.fromUniform(numbers);
		return numbers;
	}
}
