package org.sightline.logic.forecast;

import java.util.BitSet;

import org.sightline.logic.compile.EffectTable;
import org.sightline.logic.compile.Numbers;
import org.sightline.logic.compile.Program;
import org.sightline.logic.compile.Tape;
import org.sightline.logic.evaluate.Forward;
import org.sightline.logic.evaluate.Frame;
import org.sightline.logic.evaluate.Levels;

/** Evaluates blocks of samples, a lane for each; for one thread. */
final class Sampler {

	/** Figures of a frame that stay in a processor's second-level cache. */
	private static final int CACHED = 128 * 1024;

	private final Program program;
	private final Levels levels;
	private final double[][] activity;
	private final Frame frame;
	private final Forward forward;
	private final Sizes sizes;
	private final BitSet certain;

	/**
	 * @param activity X as [effect][month]
	 * @param failures hears of samples without a figure, possibly from several threads
	 */
	Sampler(Program program, double[][] activity, Keys keys, Forward.Failures failures) {
		this.program = program;
		this.activity = activity;
		levels = new Levels(program.flow());
		int lanes = lanes(program);
		frame = new Frame(program.tape(), program.horizon().months(), lanes);
		forward = new Forward(program.tape(), failures);
		sizes = new Sizes(program.effects(), keys, lanes);
		certain = certain();
		double[][] expected = levels.values(program.effects().expectedSizes(), activity);
		for (int input = 0; input < expected.length; input++) {
			for (int lane = 0; lane < lanes; lane++) {
				frame.fill(program.inputRows()[input], lane, expected[input]);
			}
		}
		new Forward(program.tape(), (row, month, division) -> {
			if (certain.get(row)) {
				failures.add(row, month, division);
			}
		}).run(frame);
	}

	/** Samples side by side: as many as the cache holds, a multiple of 8, 64 to 256. The figures do not depend on it. */
	static int lanes(Program program) {
		int figures = Math.max(1, program.tape().rows() * program.horizon().months());
		return Math.max(64, Math.min(256, CACHED / figures / 8 * 8));
	}

	/** Rows that are the same in all samples; they are computed once. */
	private BitSet certain() {
		Tape tape = program.tape();
		BitSet uncertain = new BitSet();
		for (int input = 0; input < program.inputCount(); input++) {
			if (sampled(input)) {
				uncertain.set(program.inputRows()[input]);
			}
		}
		for (int before = -1; before != uncertain.cardinality();) {
			before = uncertain.cardinality();
			for (int row = 0; row < tape.rows(); row++) {
				Tape.Op operation = tape.operations()[row];
				if (!operation.leaf() && (uncertain.get(tape.left()[row]) || operation.binary() && uncertain.get(tape.right()[row]))) {
					uncertain.set(row);
				}
			}
		}
		uncertain.flip(0, tape.rows());
		return uncertain;
	}

	private boolean sampled(int input) {
		for (int e : levels.effectsOf(input)) {
			if (program.effects().deviations()[e] > 0 || program.effects().beliefs()[e] >= 0) {
				return true;
			}
		}
		return false;
	}

	/** The frame of samples first … first + lanes − 1. */
	Frame draw(int first) {
		double[][] drawn = sizes.draw(first);
		for (int input = 0; input < program.inputCount(); input++) {
			if (!certain.get(program.inputRows()[input])) {
				fill(input, drawn);
			}
		}
		forward.run(frame, certain);
		return frame;
	}

	private void fill(int input, double[][] drawn) {
		EffectTable effects = program.effects();
		double[] v = frame.row(program.inputRows()[input]);
		int lanes = frame.lanes();
		double low = program.fraction()[input] ? 0 : -Numbers.LARGEST;
		double high = program.fraction()[input] ? 1 : Numbers.LARGEST;
		for (int t = 0; t < frame.months(); t++) {
			int at = t * lanes;
			java.util.Arrays.fill(v, at, at + lanes, program.base()[input][t]);
			for (int e : levels.effectsOf(input)) {
				if (!effects.relative()[e] && activity[e][t] != 0) {
					add(v, at, drawn[e], activity[e][t]);
				}
			}
			for (int e : levels.effectsOf(input)) {
				if (effects.relative()[e] && activity[e][t] != 0) {
					scale(v, at, drawn[e], activity[e][t]);
				}
			}
			keep(v, at, lanes, low, high);
		}
	}

	private static void add(double[] v, int at, double[] sizes, double x) {
		for (int lane = 0; lane < sizes.length; lane++) {
			v[at + lane] += sizes[lane] * x;
		}
	}

	private static void scale(double[] v, int at, double[] sizes, double x) {
		for (int lane = 0; lane < sizes.length; lane++) {
			v[at + lane] *= 1 + sizes[lane] * x;
		}
	}

	private static void keep(double[] v, int at, int lanes, double low, double high) {
		for (int lane = 0; lane < lanes; lane++) {
			v[at + lane] = Math.max(low, Math.min(high, v[at + lane]));
		}
	}
}
