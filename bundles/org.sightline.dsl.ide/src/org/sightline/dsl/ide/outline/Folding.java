package org.sightline.dsl.ide.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.ide.text.Regions;
import org.sightline.dsl.load.SourceFile;

/** The regions of a file that an editor can fold: blocks and comments of several lines. */
public final class Folding {

	private Folding() {
	}

	/** The regions, in the order in which they end; of a block, its braces with all between. */
	public static List<Place> of(SourceFile file) {
		List<Place> regions = new ArrayList<>();
		Deque<Integer> open = new ArrayDeque<>();
		for (ILeafNode leaf : Regions.root(file).getLeafNodes()) {
			boolean comment = leaf.isHidden() && leaf.getText().startsWith("/*");
			if (leaf.getText().equals("{")) {
				open.push(leaf.getOffset());
			} else if (comment || leaf.getText().equals("}") && !open.isEmpty()) {
				int start = comment ? leaf.getOffset() : open.pop();
				Place region = Regions.place(file, start, leaf.getEndOffset() - start);
				if (region.endLine() > region.line()) {
					regions.add(region);
				}
			}
		}
		return regions;
	}
}
