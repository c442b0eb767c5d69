package org.sightline.logic.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.logic.compile.Tape.Op;

/** Puts rows into an order in which they can be computed. */
final class TapeOrder {

	private final TapeBuilder rows;
	private final List<Integer> order = new ArrayList<>();
	private final List<Integer> segments = new ArrayList<>();
	private final List<Boolean> monthly = new ArrayList<>();

	TapeOrder(TapeBuilder rows) {
		this.rows = rows;
		for (int[] component : Components.of(rows.rows(), rows::operands)) {
			boolean loop = component.length > 1;
			if (loop || segments.isEmpty() || monthly.get(monthly.size() - 1)) {
				segments.add(0);
				monthly.add(loop);
			}
			if (loop) {
				sameMonthOrder(component);
			} else {
				order.add(component[0]);
			}
			segments.set(segments.size() - 1, order.size());
		}
	}

	/** Within a loop, rows wait for the operands of the same month only. */
	private void sameMonthOrder(int[] component) {
		Map<Integer, Integer> waiting = new HashMap<>();
		Map<Integer, List<Integer>> users = new HashMap<>();
		for (int row : component) {
			waiting.put(row, 0);
		}
		for (int row : component) {
			if (!rows.looksBack(row)) {
				for (int operand : rows.operands(row)) {
					if (waiting.containsKey(operand)) {
						waiting.merge(row, 1, Integer::sum);
						users.computeIfAbsent(operand, any -> new ArrayList<>()).add(row);
					}
				}
			}
		}
		Deque<Integer> ready = new ArrayDeque<>();
		for (int row : component) {
			if (waiting.get(row) == 0) {
				ready.add(row);
			}
		}
		while (!ready.isEmpty()) {
			int row = ready.remove();
			order.add(row);
			for (int user : users.getOrDefault(row, List.of())) {
				if (waiting.merge(user, -1, Integer::sum) == 0) {
					ready.add(user);
				}
			}
		}
	}

	/** Where each row of the builder stands on the tape. */
	int[] positions() {
		int[] positions = new int[rows.rows()];
		for (int i = 0; i < order.size(); i++) {
			positions[order.get(i)] = i;
		}
		return positions;
	}

	/** The tape, given each builder row's value before the horizon. */
	Tape tape(double[] before) {
		int n = rows.rows();
		int[] positions = positions();
		Op[] operations = new Op[n];
		int[] left = new int[n];
		int[] right = new int[n];
		int[] owners = new int[n];
		double[] constants = new double[n];
		double[] early = new double[n];
		for (int i = 0; i < n; i++) {
			int row = order.get(i);
			Op operation = rows.operations.get(row);
			operations[i] = operation;
			left[i] = operation.leaf() ? 0 : positions[rows.left[row]];
			right[i] = operation.binary() ? positions[rows.right[row]] : rows.right[row];
			constants[i] = rows.constant[row];
			owners[i] = rows.owner[row];
			early[i] = before[row];
		}
		boolean[] byMonth = new boolean[monthly.size()];
		for (int i = 0; i < byMonth.length; i++) {
			byMonth[i] = monthly.get(i);
		}
		return new Tape(operations, left, right, constants, early, owners,
				segments.stream().mapToInt(Integer::intValue).toArray(), byMonth);
	}
}
