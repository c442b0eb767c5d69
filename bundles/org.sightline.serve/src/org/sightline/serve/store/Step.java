package org.sightline.serve.store;

import java.util.ArrayList;
import java.util.List;

import org.sightline.dsl.findings.Message;
import org.sightline.serve.text.ChangeSet;

/**
 * Something that can be taken back as a whole.
 *
 * @param label what was done
 * @param who   did it
 * @param when  it was last added to, in nanoseconds of the machine's clock
 * @param parts in the order in which they were done
 */
record Step(Message label, String who, long when, List<Part> parts) {

	/**
	 * A change of one file.
	 *
	 * @param there what was done
	 * @param back  what takes it back
	 */
	record Part(String path, ChangeSet there, ChangeSet back) {

		long size() {
			return there.sections().size() + Math.abs(there.lengthAfter() - there.lengthBefore()) + inserted(there) + inserted(back);
		}

		private static long inserted(ChangeSet changes) {
			return changes.sections().stream().mapToLong(section -> section instanceof ChangeSet.Replace replace ? replace.text().length() : 0).sum();
		}
	}

	Step {
		parts = List.copyOf(parts);
	}

	/** With one more change. */
	Step plus(Part part, long now) {
		List<Part> more = new ArrayList<>(parts);
		more.add(part);
		return new Step(label, who, now, more);
	}

	/** Characters that it keeps, about. */
	long size() {
		return parts.stream().mapToLong(Part::size).sum();
	}
}
