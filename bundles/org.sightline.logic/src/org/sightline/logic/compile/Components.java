package org.sightline.logic.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Strongly connected components of a directed graph, by Tarjan's algorithm without recursion. */
final class Components {

	private final IntFunction<int[]> successors;
	private final int[] number;
	private final int[] low;
	private final boolean[] open;
	private final int[] stack;
	private final int[] path;
	private final int[] next;
	private final int[][] targets;
	private final List<int[]> found = new ArrayList<>();
	private int numbered;
	private int depth;

	private Components(int nodes, IntFunction<int[]> successors) {
		this.successors = successors;
		number = new int[nodes];
		low = new int[nodes];
		open = new boolean[nodes];
		stack = new int[nodes];
		path = new int[nodes];
		next = new int[nodes];
		targets = new int[nodes][];
	}

	/** The components, each after all components that it leads to. */
	static List<int[]> of(int nodes, IntFunction<int[]> successors) {
		Components search = new Components(nodes, successors);
		for (int node = 0; node < nodes; node++) {
			if (search.number[node] == 0) {
				search.visit(node);
			}
		}
		return search.found;
	}

	private void visit(int start) {
		int length = enter(start, 0);
		while (length > 0) {
			int node = path[length - 1];
			if (next[node] < targets[node].length) {
				int target = targets[node][next[node]++];
				if (number[target] == 0) {
					length = enter(target, length);
				} else if (open[target]) {
					low[node] = Math.min(low[node], number[target]);
				}
			} else {
				length--;
				if (length > 0) {
					low[path[length - 1]] = Math.min(low[path[length - 1]], low[node]);
				}
				if (low[node] == number[node]) {
					close(node);
				}
			}
		}
	}

	private int enter(int node, int length) {
		number[node] = ++numbered;
		low[node] = numbered;
		open[node] = true;
		stack[depth++] = node;
		path[length] = node;
		targets[node] = successors.apply(node);
		return length + 1;
	}

	private void close(int root) {
		int end = depth;
		do {
			depth--;
			open[stack[depth]] = false;
		} while (stack[depth] != root);
		found.add(Arrays.copyOfRange(stack, depth, end));
	}
}
