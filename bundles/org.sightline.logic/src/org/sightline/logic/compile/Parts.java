package org.sightline.logic.compile;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Cuts out of a plan what single figures depend on. */
public final class Parts {

	private final Flow flow;
	private final int[] inputOfRow;
	private final int[][] effectsOfInput;
	/** Those asked for, as long as there is room: several goals are often about one metric, and a part may be all of a plan. */
	private final Map<Integer, SoftReference<Part>> known = new ConcurrentHashMap<>();

	public Parts(Flow flow) {
		this.flow = flow;
		inputOfRow = new int[flow.tape().rows()];
		Arrays.fill(inputOfRow, -1);
		for (int input = 0; input < flow.inputCount(); input++) {
			inputOfRow[flow.inputRows()[input]] = input;
		}
		effectsOfInput = Groups.of(flow.inputCount(), flow.effects().size(), e -> new int[] { flow.effects().inputs()[e] });
	}

	/** What a row depends on. */
	public Part of(int row) {
		SoftReference<Part> before = known.get(row);
		Part part = before == null ? null : before.get();
		if (part == null) {
			part = cut(row);
			known.put(row, new SoftReference<>(part));
		}
		return part;
	}

	private Part cut(int row) {
		int[] rows = flow.tape().behind(row).stream().toArray();
		int[] inputs = Arrays.stream(rows).map(each -> inputOfRow[each]).filter(input -> input >= 0).toArray();
		int[] effects = Arrays.stream(inputs).flatMap(input -> Arrays.stream(effectsOfInput[input])).sorted().toArray();
		int[] inputRows = Arrays.stream(inputs).map(input -> Arrays.binarySearch(rows, flow.inputRows()[input])).toArray();
		double[][] base = Arrays.stream(inputs).mapToObj(input -> flow.base()[input]).toArray(double[][]::new);
		boolean[] fraction = new boolean[inputs.length];
		IntStream.range(0, inputs.length).forEach(input -> fraction[input] = flow.fraction()[inputs[input]]);
		int[] actsOn = Arrays.stream(effects).map(e -> Arrays.binarySearch(inputRows,
				Arrays.binarySearch(rows, flow.inputRows()[flow.effects().inputs()[e]]))).toArray();
		return new Part(new Flow(flow.months(), inputRows, base, fraction, flow.tape().only(rows), flow.effects().only(effects, actsOn)),
				rows, effects, Arrays.binarySearch(rows, row));
	}
}
