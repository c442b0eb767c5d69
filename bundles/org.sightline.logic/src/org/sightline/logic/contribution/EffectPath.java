package org.sightline.logic.contribution;

import org.sightline.logic.compile.EffectTable;
import org.sightline.logic.compile.Flow;
import org.sightline.logic.compile.Part;
import org.sightline.logic.evaluate.Forward;
import org.sightline.logic.evaluate.Frame;
import org.sightline.logic.evaluate.Levels;
import org.sightline.logic.evaluate.Reverse;
import org.sightline.logic.evaluate.Switches;

/** The way from no effects to all effects of the expected case, all sizes and costs growing together. */
final class EffectPath implements Path {

	private final Flow flow;
	private final EffectTable effects;
	private final Levels levels;
	private final double[][] activity;
	private final int target;
	private final double[][] weights;
	private final Switches switches;
	private final Frame frame;
	private final double[] expected;
	private final double[] sizes;
	private final double[] sides;

	/**
	 * @param part     what the goal's metric depends on
	 * @param activity X as [effect][month], by effect of the part
	 * @param weights  weight of each month, for each figure
	 */
	EffectPath(Part part, double[][] activity, double[][] weights) {
		flow = part.flow();
		this.activity = activity;
		target = part.target();
		this.weights = weights;
		effects = flow.effects();
		levels = new Levels(flow);
		switches = new Switches(flow.tape());
		frame = new Frame(flow.tape(), flow.months(), 1);
		expected = effects.expectedSizes();
		sizes = new double[expected.length];
		int clamps = 0;
		for (int input = 0; input < flow.inputCount(); input++) {
			clamps += clamped(input) ? 2 * flow.months() : 0;
		}
		sides = new double[clamps + switches.size(flow.months())];
	}

	private boolean clamped(int input) {
		return flow.fraction()[input] && levels.effectsOf(input).length > 0;
	}

	@Override
	public void moveTo(double lambda) {
		for (int e = 0; e < sizes.length; e++) {
			sizes[e] = lambda * expected[e];
		}
		int next = 0;
		for (int input = 0; input < flow.inputCount(); input++) {
			double[] values = levels.raw(input, sizes, activity);
			if (clamped(input)) {
				for (double raw : values) {
					sides[next++] = raw;
					sides[next++] = raw - 1;
				}
			}
			frame.fill(flow.inputRows()[input], 0, levels.keep(input, values));
		}
		new Forward(flow.tape(), (row, month, division) -> {
			// the expected case lists it
		}).run(frame);
		switches.read(frame, sides, next);
	}

	@Override
	public double[] values() {
		double[] values = new double[weights.length];
		for (int figure = 0; figure < values.length; figure++) {
			values[figure] = frame.sum(target, weights[figure], 0);
		}
		return values;
	}

	@Override
	public double[][] slopes() {
		double[][] slopes = new double[weights.length][sizes.length];
		Reverse reverse = new Reverse(flow.tape());
		for (int figure = 0; figure < slopes.length; figure++) {
			double[] adjoint = reverse.run(frame, target, weights[figure]);
			for (int input = 0; input < flow.inputCount(); input++) {
				levels.addDerivatives(input, sizes, activity, adjoint, flow.inputRows()[input] * flow.months(), slopes[figure]);
			}
			for (int e = 0; e < sizes.length; e++) {
				slopes[figure][e] *= expected[e];
			}
		}
		return slopes;
	}

	@Override
	public double[] switches() {
		return sides;
	}
}
