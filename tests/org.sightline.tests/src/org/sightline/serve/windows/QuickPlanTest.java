package org.sightline.serve.windows;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.live.LivePlans;
import org.sightline.live.Pace;
import org.sightline.live.PlanHome;
import org.sightline.live.Worker;
import org.sightline.serve.http.Sockets.Listener;
import org.sightline.serve.http.Sockets.Socket;

/** A plan that is read before the server listens to it. */
class QuickPlanTest {

	/** Does at once what a thread would do in a moment. */
	private static final class Hasty implements Worker {

		@Override
		public void run(Runnable task) {
			task.run();
		}

		@Override
		public void after(Duration pause, Runnable task) {
			if (pause.isZero()) {
				task.run();
			}
		}

		@Override
		public void stop(Runnable last) {
			last.run();
		}
	}

	@Test
	void a_window_is_welcomed_though_nothing_changes_any_more(@TempDir Path folder) throws IOException, InterruptedException {
		Files.writeString(folder.resolve("a.plan"), "team Sales\n");
		BlockingQueue<String> heard = new LinkedBlockingQueue<>();
		Socket browser = new Socket() {

			@Override
			public void send(String text) {
				heard.add(text);
			}

			@Override
			public void close(int code) {
				heard.add("closed");
			}
		};
		try (LivePlans plans = new LivePlans(PlanServices.create().loader(), new Pace(Duration.ZERO, Duration.ofHours(1)), name -> new Hasty());
				SharedPlan plan = new SharedPlan(plans, PlanHome.at(folder), false, Optional.empty())) {
			Listener window = plan.enter(browser);
			window.text("{\"type\":\"hello\",\"lang\":\"en\"}", () -> { });
			String first = heard.poll(30, TimeUnit.SECONDS);
			assertNotNull(first, "the window hears nothing");
			assertTrue(first.startsWith("{\"type\":\"welcome\""), first);
		}
	}
}
