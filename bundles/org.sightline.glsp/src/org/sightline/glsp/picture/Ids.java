package org.sightline.glsp.picture;

import java.util.Optional;

/** Ids of what is in a GModel beside nodes and edges. */
public final class Ids {

	private static final String NAME = "#name";
	private static final String LABEL = "#label";
	private static final String CELL = "cell#";

	private Ids() {
	}

	/** Id of the label by which a node is renamed. */
	public static String name(String node) {
		return node + NAME;
	}

	/** Id of the labels of an edge. */
	public static String label(String edge) {
		return edge + LABEL;
	}

	/** Id of a cell of a table. @param index among all cells of the picture */
	public static String cell(int index) {
		return CELL + index;
	}

	/** Id of the node or edge to which a label belongs; the id itself where it is no label's. */
	public static String labelled(String id) {
		return id.endsWith(NAME) ? id.substring(0, id.length() - NAME.length()) : id.endsWith(LABEL) ? id.substring(0, id.length() - LABEL.length()) : id;
	}

	/** Index of the cell that has an id. */
	static Optional<Integer> cell(String id) {
		return id.matches(CELL + "\\d{1,8}") ? Optional.of(Integer.valueOf(id.substring(CELL.length()))) : Optional.empty();
	}
}
