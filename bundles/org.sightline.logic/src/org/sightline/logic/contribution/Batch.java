package org.sightline.logic.contribution;

import java.util.BitSet;
import java.util.Map;

import org.sightline.logic.compile.Program;
import org.sightline.logic.evaluate.Forward;
import org.sightline.logic.evaluate.Frame;

/** Evaluates variants of a plan side by side. */
final class Batch {

	/** Variants side by side; more would not stay in the processor's cache. */
	static final int LANES = 16;

	private final Program program;
	private final Frame frame;
	private final Forward forward;

	Batch(Program program) {
		this.program = program;
		frame = new Frame(program.tape(), program.months(), LANES);
		forward = new Forward(program.tape(), (row, month, division) -> {
			// such a variant's figure counts as 0, as in the expected case, which lists it
		});
	}

	/** Sets a lane to given inputs, some of them replaced. */
	void fill(int lane, double[][] inputs, Map<Integer, double[]> replaced) {
		for (int input = 0; input < inputs.length; input++) {
			frame.fill(program.inputRows()[input], lane, replaced.getOrDefault(input, inputs[input]));
		}
	}

	/** Computes all lanes. */
	void run() {
		forward.run(frame, new BitSet());
	}

	/** A weighted sum of a row's months in a lane. */
	double sum(int row, double[] weights, int lane) {
		return frame.sum(row, weights, lane);
	}
}
