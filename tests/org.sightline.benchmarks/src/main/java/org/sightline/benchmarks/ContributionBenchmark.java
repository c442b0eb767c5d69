package org.sightline.benchmarks;

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
import org.sightline.dsl.PlanModel;
import org.sightline.logic.Network;

/** How long the figures of all initiatives of a plan take, from the model on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ContributionBenchmark {

	@Param({"100", "1000"})
	private int initiatives;

	@Param("36")
	private int months;

	private PlanModel model;

	@Setup
	public void read() {
		model = Portfolio.model(30, initiatives, months);
	}

	@Benchmark
	public Object compile() {
		return Network.compile(model);
	}

	@Benchmark
	public Object contributions() {
		return Network.compile(model).network().orElseThrow().contributions(model.goals().get(0));
	}

	@Benchmark
	public Object counterfactuals() {
		return Network.compile(model).network().orElseThrow().counterfactuals();
	}
}
