package org.sightline.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.svg.Links;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.report.PlanPage;
import org.sightline.report.ReportRequest;

/** How long the page of an example takes, once its plan is read and checked: 10,000 samples, counterfactuals, pictures, charts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReportBenchmark {

	@Param("examples/b2b-ja")
	private String plan;

	private LoadedPlan loaded;
	private List<Finding> findings;

	@Setup
	public void read() throws PlanUnreadableException {
		loaded = new PlanLoader().load(Path.of(plan));
		findings = Checker.check(loaded);
	}

	/** The whole page. */
	@Benchmark
	public String page() {
		return PlanPage.html(new ReportRequest(loaded, plan, findings, Locale.JAPANESE, LocalDate.of(2026, 11, 23), Links.relative(), view -> Memory.NONE));
	}
}
