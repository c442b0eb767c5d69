package org.sightline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ThreadWorkerTest {

	private final ThreadWorker worker = new ThreadWorker("test");
	private final List<String> done = new CopyOnWriteArrayList<>();

	@Test
	void what_has_begun_is_done_to_its_end_without_interruption_and_what_waits_is_not_done() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch stopped = new CountDownLatch(1);
		worker.run(() -> {
			begun.countDown();
			try {
				stopped.await();
				Thread.sleep(20);
				done.add("save");
			} catch (InterruptedException e) {
				done.add("interrupted");
			}
		});
		worker.run(() -> done.add("waiting"));
		worker.after(Duration.ofMillis(1), () -> done.add("later"));
		begun.await();
		worker.stop(() -> done.add("last"));
		stopped.countDown();
		assertTrue(worker.await(Duration.ofSeconds(30)));
		assertEquals(List.of("save", "last"), done);
		worker.run(() -> done.add("too late"));
		assertEquals(2, done.size());
	}

	@Test
	void a_task_that_fails_keeps_no_other_from_being_done() {
		worker.run(() -> {
			throw new IllegalStateException("of a test");
		});
		worker.run(() -> done.add("next"));
		CountDownLatch next = new CountDownLatch(1);
		worker.run(next::countDown);
		try {
			next.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		assertEquals(List.of("next"), done);
		worker.stop(() -> { });
	}
}
