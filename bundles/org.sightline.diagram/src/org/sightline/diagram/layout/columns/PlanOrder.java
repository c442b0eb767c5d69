package org.sightline.diagram.layout.columns;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.graph.LGraph;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.alg.ILayoutProcessor;
import org.eclipse.elk.core.testing.TestController;
import org.eclipse.elk.core.testing.TestController.ILayoutExecutionListener;

/**
 * Keeps the order of the plan in large graphs. ELK can do that itself, but sorts each column beforehand in a time that grows with
 * the square of its length: four fifths of all for 2,000 nodes. The sorting is left out; the search for few crossings begins with
 * the order in which the nodes were given all the same, which it does only for a graph that says to consider it at that moment.
 */
final class PlanOrder implements ILayoutExecutionListener {

	private static final String ALGORITHM = "org.eclipse.elk.layered";
	private static final String CROSSINGS = "LayerSweepCrossingMinimizer";

	private PlanOrder() {
	}

	/** Lets one run of the algorithm keep it, for a graph that is not to be sorted. */
	static void keptBy(LayeredLayoutProvider layered) {
		TestController steps = new TestController(ALGORITHM);
		steps.addLayoutExecutionListener(new PlanOrder());
		steps.install(layered);
	}

	@Override
	public void layoutProcessorReady(ILayoutProcessor<?> processor, Object graph, boolean root) {
		consider(processor, graph, OrderingStrategy.NODES_AND_EDGES);
	}

	@Override
	public void layoutProcessorFinished(ILayoutProcessor<?> processor, Object graph, boolean root) {
		consider(processor, graph, OrderingStrategy.NONE);
	}

	private static void consider(ILayoutProcessor<?> processor, Object graph, OrderingStrategy order) {
		if (processor.getClass().getSimpleName().equals(CROSSINGS) && graph instanceof LGraph layers) {
			layers.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, order);
		}
	}
}
