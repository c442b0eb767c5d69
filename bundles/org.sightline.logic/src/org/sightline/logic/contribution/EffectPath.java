package org.sightline.logic.contribution;

import java.util.Arrays;
import java.util.stream.IntStream;

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
	private final Reverse reverse;
	private final Frame frame;
	/** Inputs that effects act on: the others keep their values all the way. */
	private final int[] moved;
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
		reverse = new Reverse(flow.tape());
		frame = new Frame(flow.tape(), flow.months(), 1);
		expected = effects.expectedSizes();
		sizes = new double[expected.length];
		for (int input = 0; input < flow.inputCount(); input++) {
			set(input, levels.raw(input, sizes, activity));
		}
		moved = IntStream.range(0, flow.inputCount()).filter(input -> levels.effectsOf(input).length > 0).toArray();
		int fractions = (int) Arrays.stream(moved).filter(input -> flow.fraction()[input]).count();
		sides = new double[2 * fractions * flow.months() + switches.size(flow.months())];
	}

	private void set(int input, double[] raw) {
		System.arraycopy(levels.keep(input, raw), 0, frame.row(flow.inputRows()[input]), 0, raw.length);
	}

	@Override
	public void moveTo(double lambda) {
		for (int e = 0; e < sizes.length; e++) {
			sizes[e] = lambda * expected[e];
		}
		int next = 0;
		for (int input : moved) {
			double[] values = levels.raw(input, sizes, activity);
			if (flow.fraction()[input]) {
				for (double raw : values) {
					sides[next++] = raw;
					sides[next++] = raw - 1;
				}
			}
			set(input, values);
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
		for (int figure = 0; figure < slopes.length; figure++) {
			double[] adjoint = reverse.run(frame, target, weights[figure]);
			for (int input : moved) {
				levels.addDerivatives(input, sizes, activity, adjoint, flow.inputRows()[input] * flow.months(), slopes[figure]);
			}
			for (int e = 0; e < sizes.length; e++) {
				slopes[figure][e] *= expected[e];
			}
		}
		return slopes;
	}

	/** The components are the scales of the effects. */
	@Override
	public double step(int component) {
		return 1;
	}

	@Override
	public double[] switches() {
		return sides;
	}
}
