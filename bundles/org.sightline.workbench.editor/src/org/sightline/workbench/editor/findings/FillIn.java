package org.sightline.workbench.editor.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Fix.Blank;
import org.sightline.workbench.editor.Places;
import org.sightline.workbench.editor.assist.Stops;

/** Leads people, when a fix has been made, to what only they can write: it is selected, and typed over at once. */
final class FillIn {

	private FillIn() {
	}

	/**
	 * Leads there, if there is something to be filled in.
	 *
	 * @param root the plan's folder
	 */
	static void begin(Path root, Fix fix) {
		List<Blank> blanks = fix.blanks();
		if (!blanks.isEmpty()) {
			String file = blanks.get(0).file();
			List<IRegion> places = blanks.stream().filter(blank -> blank.file().equals(file)).map(FillIn::region).toList();
			viewer(root.resolve(file)).ifPresent(viewer -> select(viewer, places));
		}
	}

	private static IRegion region(Blank blank) {
		return new Region(blank.offset(), blank.length());
	}

	private static Optional<ITextViewer> viewer(Path file) {
		return Places.open(file).map(editor -> editor.getAdapter(ITextOperationTarget.class)).filter(ITextViewer.class::isInstance).map(ITextViewer.class::cast);
	}

	private static void select(ITextViewer viewer, List<IRegion> places) {
		IRegion last = places.get(places.size() - 1);
		try {
			Stops.begin(viewer, places.stream().map(List::of).toList(), last.getOffset() + last.getLength() + 1);
		} catch (BadLocationException e) {
			ILog.of(FillIn.class).warn(e.getMessage(), e); // the text has become another one: the fix is in it all the same
		}
	}
}
