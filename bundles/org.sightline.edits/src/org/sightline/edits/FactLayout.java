package org.sightline.edits;

import java.util.ArrayList;
import java.util.List;

import org.sightline.dsl.format.PlanFormatter;
import org.sightline.dsl.format.UnformattableException;

/** New text in the canonical layout, as the formatter gives it. */
final class FactLayout {

	private static final String INDENT = "  ";
	/** Longer lines are broken, in columns. */
	private static final int WIDTH = 100;
	private final PlanFormatter formatter;

	FactLayout(PlanFormatter formatter) {
		this.formatter = formatter;
	}

	/** The lines of a block. */
	List<String> block(String words) throws EditRefusedException {
		try {
			return formatter.format(words).lines().toList();
		} catch (UnformattableException e) {
			throw new EditRefusedException("edit.unreadable");
		}
	}

	/**
	 * The lines of a clause, without the indentation of its block.
	 *
	 * @param heads what the blocks around it begin with, from the outside
	 */
	List<String> clause(List<String> heads, String words) throws EditRefusedException {
		// twice, since a block with one short clause may be a line
		List<String> all = block(String.join(" {\n", heads) + " {\n" + words + "\n" + words + "\n" + "}".repeat(heads.size()));
		int depth = heads.size();
		int count = (all.size() - 2 * depth) / 2;
		return all.subList(depth, depth + count).stream().map(line -> line.substring(depth * INDENT.length())).toList();
	}

	/**
	 * The lines of what a block without clauses gets: from its opening brace on.
	 *
	 * @param heads what the block and those around it begin with, from the outside
	 * @param taken columns of the line before the brace
	 */
	List<String> body(List<String> heads, List<String> clauses, int taken) throws EditRefusedException {
		List<String> outer = heads.subList(0, heads.size() - 1);
		String head = heads.get(heads.size() - 1);
		String block = head + " {\n" + String.join("\n", clauses) + "\n}";
		List<String> lines = outer.isEmpty() ? block(block) : clause(outer, block);
		String headLine = (outer.isEmpty() ? block(head) : clause(outer, head)).get(0);
		List<String> body = new ArrayList<>(lines);
		body.set(0, lines.get(0).substring(headLine.length()).strip());
		boolean tooLong = lines.size() == 1 && taken + 1 + body.get(0).length() > WIDTH;
		return tooLong ? List.of("{", INDENT + String.join(" ", clauses), "}") : body;
	}

	/** Lines of the canonical layout with another indentation. */
	static List<String> indented(List<String> lines, String base, String unit) {
		List<String> indented = new ArrayList<>();
		for (String line : lines) {
			int depth = 0;
			while (line.startsWith(INDENT, depth * INDENT.length())) {
				depth++;
			}
			String rest = line.substring(depth * INDENT.length());
			indented.add(rest.isEmpty() ? "" : base + unit.repeat(depth) + rest);
		}
		return indented;
	}
}
