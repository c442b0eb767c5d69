package org.sightline.logic.contribution;

import org.sightline.logic.compile.EffectTable;
import org.sightline.logic.compile.Program;
import org.sightline.logic.evaluate.Forward;
import org.sightline.logic.evaluate.Frame;
import org.sightline.logic.evaluate.Levels;
import org.sightline.logic.evaluate.Reverse;
import org.sightline.logic.evaluate.Switches;

/** The way from no effects to all effects of the expected case, all sizes and costs growing together. */
final class EffectPath implements Path {

	private final Program program;
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
	 * @param activity X as [effect][month]
	 * @param target   the goal metric's row
	 * @param weights  weight of each month, for each figure
	 */
	EffectPath(Program program, double[][] activity, int target, double[][] weights) {
		this.program = program;
		this.activity = activity;
		this.target = target;
		this.weights = weights;
		effects = program.effects();
		levels = new Levels(program);
		switches = new Switches(program.tape());
		frame = new Frame(program.tape(), program.months(), 1);
		expected = effects.expectedSizes();
		sizes = new double[expected.length];
		int clamps = 0;
		for (int input = 0; input < program.inputCount(); input++) {
			clamps += clamped(input) ? 2 * program.months() : 0;
		}
		sides = new double[clamps + switches.size(program.months())];
	}

	private boolean clamped(int input) {
		return program.fraction()[input] && levels.effectsOf(input).length > 0;
	}

	@Override
	public void moveTo(double lambda) {
		for (int e = 0; e < sizes.length; e++) {
			sizes[e] = lambda * expected[e];
		}
		int next = 0;
		for (int input = 0; input < program.inputCount(); input++) {
			double[] values = levels.raw(input, sizes, activity);
			if (clamped(input)) {
				for (double raw : values) {
					sides[next++] = raw;
					sides[next++] = raw - 1;
				}
			}
			frame.fill(program.inputRows()[input], 0, levels.keep(input, values));
		}
		new Forward(program.tape(), (row, month, division) -> {
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
		Reverse reverse = new Reverse(program.tape());
		for (int figure = 0; figure < slopes.length; figure++) {
			double[] adjoint = reverse.run(frame, target, weights[figure]);
			for (int input = 0; input < program.inputCount(); input++) {
				levels.addDerivatives(input, sizes, activity, adjoint, program.inputRows()[input] * program.months(), slopes[figure]);
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
