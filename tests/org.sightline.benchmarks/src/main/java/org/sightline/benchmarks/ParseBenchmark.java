package org.sightline.benchmarks;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
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
import org.sightline.dsl.PlanStandaloneSetup;

/** How long a plan of many metrics takes to be parsed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseBenchmark {

    @Param({"500", "5000"})
    private int metrics;

    private Injector injector;
    private byte[] text;

    @Setup
    public void writePlan() {
        injector = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();
        StringBuilder plan = new StringBuilder("plan \"benchmark\" { currency JPY horizon 2026-04 to 2027-03 }\n");
        for (int i = 0; i < metrics; i++) {
            plan.append("metric m").append(i).append(" : JPY / month { baseline ").append(i).append(" }\n");
        }
        text = plan.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Resource parse() throws IOException {
        XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
        Resource plan = resources.createResource(URI.createURI("benchmark.plan"));
        plan.load(new ByteArrayInputStream(text), Map.of());
        return plan;
    }
}
