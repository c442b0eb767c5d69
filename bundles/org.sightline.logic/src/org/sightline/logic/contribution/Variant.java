package org.sightline.logic.contribution;

import java.util.BitSet;

import org.sightline.logic.compile.Program;
import org.sightline.logic.evaluate.Forward;
import org.sightline.logic.evaluate.Frame;

/** Evaluates plans that differ from a known one in a few inputs: only what follows from these is computed anew. */
final class Variant {

	private final Program program;
	private final Downstream downstream;
	private final Forward forward;
	private final Frame known;
	private final Frame frame;
	private BitSet changed = new BitSet();

	/** @param known the plan from which all differ, computed */
	Variant(Program program, Downstream downstream, Frame known) {
		this.program = program;
		this.downstream = downstream;
		this.known = known;
		frame = known.copy();
		forward = new Forward(program.tape(), (row, month, division) -> {
			// such a variant's figure counts as 0, as in the expected case, which lists it
		});
	}

	/** Computes the plan with some inputs replaced; tells the rows that may differ and matter. */
	BitSet evaluate(Replaced replaced) {
		frame.restore(changed, known);
		int[] rows = new int[replaced.inputs().length];
		for (int k = 0; k < rows.length; k++) {
			rows[k] = program.inputRows()[replaced.inputs()[k]];
			frame.fill(rows[k], 0, replaced.values()[k]);
		}
		changed = downstream.of(rows);
		forward.runOnly(frame, changed);
		return changed;
	}

	/** A weighted sum of a row's months. */
	double sum(int row, double[] weights) {
		return frame.sum(row, weights, 0);
	}
}
