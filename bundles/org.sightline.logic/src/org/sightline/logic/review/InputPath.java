package org.sightline.logic.review;

import java.util.List;

import org.sightline.logic.Case;
import org.sightline.logic.Gradient;
import org.sightline.logic.Inputs;
import org.sightline.logic.Network;
import org.sightline.logic.contribution.Path;
import org.sightline.model.Metric;

/** The straight way from some inputs' planned values to their observed ones; each input's month is a component. */
final class InputPath implements Path {

	private final Network network;
	private final Metric metric;
	private final double[] weights;
	private final List<Metric> inputs;
	private final Inputs from;
	private final Inputs to;
	private final int months;
	private Case here;

	/**
	 * @param metric  the metric that the figure is about
	 * @param weights weight of each of its months in the figure
	 * @param inputs  those that move
	 * @param months  months in which they do, from the start of the horizon
	 */
	InputPath(Network network, Metric metric, double[] weights, List<Metric> inputs, Inputs from, Inputs to, int months) {
		this.network = network;
		this.metric = metric;
		this.weights = weights;
		this.inputs = inputs;
		this.from = from;
		this.to = to;
		this.months = months;
	}

	@Override
	public void moveTo(double lambda) {
		Inputs values = from.copy();
		for (int c = 0; c < inputs.size() * months; c++) {
			values.set(input(c), c % months, from.get(input(c), c % months) + lambda * step(c));
		}
		here = network.evaluate(values);
	}

	private Metric input(int component) {
		return inputs.get(component / months);
	}

	@Override
	public double step(int component) {
		return to.get(input(component), component % months) - from.get(input(component), component % months);
	}

	@Override
	public double[] values() {
		double sum = 0;
		for (int t = 0; t < weights.length; t++) {
			sum += weights[t] == 0 ? 0 : weights[t] * here.value(metric, t);
		}
		return new double[] { sum };
	}

	@Override
	public double[][] slopes() {
		Gradient gradient = network.gradient(metric, weights, here);
		double[] slopes = new double[inputs.size() * months];
		for (int c = 0; c < slopes.length; c++) {
			slopes[c] = gradient.of(input(c), c % months);
		}
		return new double[][] { slopes };
	}

	@Override
	public double[] switches() {
		return network.switches(here);
	}
}
