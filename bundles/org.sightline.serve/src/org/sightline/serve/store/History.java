package org.sightline.serve.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.sightline.dsl.findings.Message;
import org.sightline.serve.store.Step.Part;
import org.sightline.serve.text.ChangeSet.Region;

/** The steps of all windows in all files, one after the other. */
final class History {

	private static final int MOST_STEPS = 1_000;
	private static final long MOST_CHARACTERS = 32L << 20;
	/** Who types on within this time, in nanoseconds, goes on with the same step. */
	private static final long PAUSE = 1_000_000_000L;
	private static final int MOST_PARTS = 200;

	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private long size;

	/** Adds what was typed, to the step before where it goes on with it. */
	void typed(Message label, String who, Part part, long now) {
		Step last = done.peekLast();
		if (undone.isEmpty() && last != null && goesOn(last, label, who, part, now)) {
			done.removeLast();
			size += part.size();
			done.add(last.plus(part, now));
		} else {
			add(new Step(label, who, now, List.of(part)));
		}
	}

	private static boolean goesOn(Step last, Message label, String who, Part part, long now) {
		Part before = last.parts().get(last.parts().size() - 1);
		return last.who().equals(who) && last.label().equals(label) && before.path().equals(part.path()) && now - last.when() < PAUSE
				&& last.parts().size() < MOST_PARTS && touches(before.there().changed(), part.back().changed());
	}

	/** Whether what was typed, and what it took the place of, is where the change before was. */
	private static boolean touches(Region before, Region next) {
		return next.from() <= before.to() + 1 && next.to() >= before.from() - 1;
	}

	/** Adds a step; what was undone cannot be done again any more. */
	void add(Step step) {
		undone.forEach(each -> size -= each.size());
		undone.clear();
		done.add(step);
		size += step.size();
		while (done.size() > MOST_STEPS || size > MOST_CHARACTERS && done.size() > 1) {
			size -= done.removeFirst().size();
		}
	}

	/** The next typing is a step of its own. */
	void seal() {
		Step last = done.pollLast();
		if (last != null) {
			done.add(new Step(last.label(), last.who(), last.when() - PAUSE, last.parts()));
		}
	}

	/** The step to take back; empty where there is none. */
	Optional<Step> last() {
		return Optional.ofNullable(done.peekLast());
	}

	/** The step to do again; empty where there is none. */
	Optional<Step> next() {
		return Optional.ofNullable(undone.peekLast());
	}

	/** The last step was taken back. */
	void back() {
		undone.add(done.removeLast());
	}

	/** The next step was done again. */
	void again() {
		done.add(undone.removeLast());
		seal();
	}

	/** A file is gone: what was done to it can neither be taken back nor done again. */
	void forget(String path) {
		forget(done, path);
		forget(undone, path);
		size = done.stream().mapToLong(Step::size).sum() + undone.stream().mapToLong(Step::size).sum();
	}

	private static void forget(Deque<Step> steps, String path) {
		List<Step> kept = steps.stream().map(step -> new Step(step.label(), step.who(), step.when(),
				step.parts().stream().filter(part -> !part.path().equals(path)).toList())).filter(step -> !step.parts().isEmpty()).toList();
		steps.clear();
		steps.addAll(kept);
	}
}
