package org.sightline.benchmarks;

import java.util.List;
import java.util.Locale;
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
import org.sightline.diagram.Views;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.MemorySource;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;

/** How long the line of sight of a plan that is already read takes to become a picture: evaluated, laid out, written as SVG. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DrawBenchmark {

	/** Of the 21 elements of a market, two initiatives, two hypotheses and seven metrics are boxes of the line of sight. */
	private static final int ELEMENTS_OF_A_MARKET = 21;
	private static final int BOXES_OF_A_MARKET = 11;

	@Param({"50", "500", "2000"})
	private int nodes;

	private final PlanLoader loader = new PlanLoader();
	private final Layouts layouts = new Layouts();
	private MemorySource edited;
	private LoadedPlan plan;
	private List<Finding> findings;
	private Drawable evaluated;
	private Picture laidOut;

	@Setup
	public void read() throws PlanUnreadableException {
		String text = MarketPlans.text(nodes * ELEMENTS_OF_A_MARKET / BOXES_OF_A_MARKET);
		plan = loader.load(new MemorySource(Map.of("a.plan", text)));
		edited = new MemorySource(Map.of("a.plan", text.replaceFirst("(?m)^initiative ", "initiative Another \"Another one\"\n\n$0")));
		findings = Checker.check(plan);
		evaluated = evaluate();
		laidOut = layOut();
	}

	/** All of it, the plan's forecast and contributions included. */
	@Benchmark
	public String whole() {
		return SvgWriter.write(layouts.lay(evaluate()), SvgOptions.file(Theme.AUTO));
	}

	/** What the picture shows. */
	@Benchmark
	public Drawable evaluate() {
		return new Views(plan, findings, Locale.ENGLISH).draw("lineOfSight");
	}

	/** Where it stands. */
	@Benchmark
	public Picture layOut() {
		return layouts.lay(evaluated);
	}

	/** Where it stands after it was drawn before, as while somebody types. */
	@Benchmark
	public Picture layOutAgain() {
		return layouts.lay(evaluated, Memory.of(laidOut));
	}

	/** From the text with one initiative more to its picture, everything else staying where it was: an edit, with nothing kept but the picture. */
	@Benchmark
	public String edit() throws PlanUnreadableException {
		LoadedPlan after = loader.load(edited);
		Drawable shown = new Views(after, Checker.check(after), Locale.ENGLISH).draw("lineOfSight");
		return SvgWriter.write(layouts.lay(shown, Memory.of(laidOut)), SvgOptions.file(Theme.AUTO));
	}

	/** As text. */
	@Benchmark
	public String write() {
		return SvgWriter.write(laidOut, SvgOptions.file(Theme.AUTO));
	}
}
