package org.sightline.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A plan's thread whose time passes when a test says so. */
final class HandWorker implements Worker {

	private record Task(long due, long number, Runnable work) {
	}

	private final List<Task> tasks = new ArrayList<>();
	private long now;
	private long given;
	boolean stopped;

	@Override
	public void run(Runnable task) {
		after(Duration.ZERO, task);
	}

	@Override
	public void after(Duration pause, Runnable task) {
		if (!stopped) {
			tasks.add(new Task(now + pause.toMillis(), given++, task));
		}
	}

	@Override
	public void stop(Runnable last) {
		stopped = true;
		tasks.clear();
		last.run();
	}

	/** Does what is to be done within the next milliseconds. */
	void pass(long milliseconds) {
		long end = now + milliseconds;
		for (Optional<Task> next = next(end); next.isPresent(); next = next(end)) {
			tasks.remove(next.get());
			now = Math.max(now, next.get().due());
			next.get().work().run();
		}
		now = end;
	}

	private Optional<Task> next(long end) {
		return tasks.stream().filter(task -> task.due() <= end).min(Comparator.comparingLong(Task::due).thenComparingLong(Task::number));
	}
}
