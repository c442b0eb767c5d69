package org.sightline.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sightline.dsl.PlanModel;
import org.sightline.logic.Network;
import org.sightline.logic.forecast.Draws;
import org.sightline.logic.forecast.Forecast;

/** How long one sample of a plan takes; divide by metrics and months (printed) for a single figure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ForecastBenchmark {

	private static final int SAMPLES = 20_000;

	@Param({"1", "2"})
	private int threads;

	/** Products, with 9 metrics and 3 initiatives each. */
	@Param({"3", "30"})
	private int products;

	@Param("12")
	private int months;

	private Network network;

	@Setup
	public void compile() {
		PlanModel model = Portfolio.model(products, 3 * products, months);
		network = Network.compile(model).network().orElseThrow();
		System.out.println("metrics x months: " + model.metrics().size() * months);
	}

	@Benchmark
	@OperationsPerInvocation(SAMPLES)
	public Forecast sample() {
		return network.forecast(new Draws(SAMPLES, 1, threads));
	}
}
