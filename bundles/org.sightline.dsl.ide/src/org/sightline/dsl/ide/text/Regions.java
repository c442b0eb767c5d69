package org.sightline.dsl.ide.text;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;

/** Regions of a plan's files. */
public final class Regions {

	private Regions() {
	}

	/** The region of a file with an offset and a length, in characters. */
	public static Place place(SourceFile file, int offset, int length) {
		ICompositeNode root = root(file);
		LineAndColumn start = NodeModelUtils.getLineAndColumn(root, offset);
		LineAndColumn end = NodeModelUtils.getLineAndColumn(root, offset + length);
		return new Place(file.path(), offset, length, start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
	}

	/** All of a file's text as the parser saw it. */
	public static ICompositeNode root(SourceFile file) {
		return NodeModelUtils.getNode(file.content()).getRootNode();
	}

	/** The file with that path. */
	public static SourceFile file(LoadedPlan plan, String path) {
		return plan.files().stream().filter(file -> file.path().equals(path)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No file of the plan: " + path));
	}

	/** The word, sign, comment or white space at an offset. */
	public static ILeafNode leaf(SourceFile file, int offset) {
		return NodeModelUtils.findLeafNodeAtOffset(root(file), Math.max(0, Math.min(offset, file.text().length() - 1)));
	}
}
