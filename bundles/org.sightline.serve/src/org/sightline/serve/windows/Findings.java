package org.sightline.serve.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sightline.live.LiveState;
import org.sightline.live.PlanTexts;
import org.sightline.serve.store.Store;

import com.google.gson.JsonObject;

/** What the check has found in the texts, for all windows. On the plan's thread only. */
final class Findings {

	private static final int CHECKPOINTS = 200;

	private final Windows windows;
	private final TreeMap<Long, Checkpoint> checkpoints = new TreeMap<>();
	private final List<Runnable> waiting = new ArrayList<>();
	private Frame frame;
	private Optional<LiveState> state = Optional.empty();

	/** @param frame what the plan is called as long as nothing is known */
	Findings(Windows windows, Frame frame) {
		this.windows = windows;
		this.frame = frame;
	}

	/** The live plan has the texts as they are now. */
	void expect(long version, Store store) {
		checkpoints.put(version, Checkpoint.of(store));
		if (checkpoints.size() > CHECKPOINTS) {
			checkpoints.pollFirstEntry();
		}
	}

	/** The plan calls itself so. */
	void called(Frame now) {
		frame = now;
	}

	/** What the plan calls itself. */
	Frame frame() {
		return frame;
	}

	/** The plan was checked: tells all windows what was found. */
	void found(LiveState now) {
		state = Optional.of(now);
		waiting.forEach(Runnable::run);
		waiting.clear();
		windows.tell(window -> window.tell(telling(now, window.locale().orElseThrow())));
	}

	/** Does something as soon as the plan was checked for the first time. */
	void whenKnown(Runnable task) {
		if (state.isPresent()) {
			task.run();
		} else {
			waiting.add(task);
		}
	}

	/** Tells a window that comes what was found last. */
	void tell(Window window) {
		state.ifPresent(known -> window.tell(telling(known, window.locale().orElseThrow())));
	}

	private JsonObject telling(LiveState known, Locale locale) {
		return Tellings.state(known, frame.title(), checkpoint(known), locale);
	}

	/** The texts when all of them could last be understood; empty where that never was. */
	Optional<PlanTexts> whole() {
		return state.flatMap(LiveState::lastWhole);
	}

	/** The revision of the texts that were checked last; 0 before any was. */
	long revision() {
		return state.map(known -> checkpoint(known).revision()).orElse(0L);
	}

	private Checkpoint checkpoint(LiveState known) {
		return Optional.ofNullable(checkpoints.floorEntry(known.version())).map(Map.Entry::getValue).orElse(Checkpoint.NONE);
	}
}
