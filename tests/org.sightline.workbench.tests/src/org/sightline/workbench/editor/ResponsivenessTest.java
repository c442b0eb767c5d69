package org.sightline.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;

/** The window answers while somebody writes in a plan of 5,000 elements: nothing keeps its thread busy for 200 ms. */
@ExtendWith(CleanLog.class)
class ResponsivenessTest {

	private static final int MOST = 200; // milliseconds of work at once
	private static final int PATIENCE = 120_000; // milliseconds
	private static final int GROUPS = 1_250; // of four elements each

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	private static String plan() {
		StringBuilder plan = new StringBuilder("plan \"Large\" {\n  currency JPY\n  horizon 2026-01 to 2026-12\n}\nunit lead\n");
		for (int i = 0; i < GROUPS; i++) {
			plan.append("""
					team Team%1$d "チーム %1$d"
					metric leads%1$d : lead / month {
					  baseline 100
					  source "CRM"
					}
					hypothesis Belief%1$d "Calling early helps" {
					  because "people remember"
					  evidence "a trial in spring"
					  confidence 60%%
					  refuted if leads%1$d below 90 by 2026-06
					}
					initiative Call%1$d "Call within a day" {
					  owner Team%1$d
					  runs 2026-01 to 2026-12
					  term long
					  effort 5 person-days per month from Team%1$d
					  execution 90%% measured by "call list"
					  expect leads%1$d +5 because Belief%1$d lasting
					}
					""".formatted(i));
		}
		plan.append("metric worth : JPY / lead {\n  baseline 10_000\n  source \"books\"\n}\nmetric revenue : JPY / month = worth * (leads0");
		for (int i = 1; i < GROUPS; i++) {
			plan.append(" + leads").append(i);
		}
		return plan.append(")\ngoal Revenue : revenue total at least 1M JPY\n").toString();
	}

	@Test
	void nothing_keeps_the_window_waiting_while_a_large_plan_is_edited_and_opened(@TempDir Path folder) throws Exception {
		EditedPlan warmUp = EditedPlan.open(folder.resolve("small"), "small.plan", "unit lead\n", Map.of());
		warmUp.type("lead", "deal");
		warmUp.settled();
		Window.closeAll();
		EditedPlan plan = new EditedPlan(folder.resolve("large"), "large.plan", plan(), Map.of());
		until(() -> OpenPlans.get().text(plan.document()).filter(OpenText::isChecked).isPresent(), PATIENCE);
		until(() -> false, 3_000); // it is coloured
		long longest = 0;
		for (String typed : new String[] { "t", "e", "a", "m", " ", "X", "\n", "// a comment\n" }) {
			longest = Math.max(longest, work(() -> plan.document().replace(plan.document().getLength(), 0, typed)));
			longest = Math.max(longest, until(() -> false, 150));
		}
		longest = Math.max(longest, until(() -> plan.text().isChecked(), PATIENCE));
		plan.cursorAfter("expect leads700");
		longest = Math.max(longest, work(() -> plan.type("leads700 +5", "leads700 +7")));
		longest = Math.max(longest, until(() -> plan.text().isChecked(), PATIENCE));
		IFile file = Places.resource(plan.folder.resolve("large.plan")).orElseThrow();
		Window.closeAll();
		longest = Math.max(longest, work(() -> Window.open(file)));
		longest = Math.max(longest, until(() -> false, 5_000));
		assertTrue(longest < MOST, "the window's thread was busy for " + longest + " ms at once");
	}

	private interface Work {
		void run() throws Exception;
	}

	/** How long, in milliseconds, the window's thread works on something that people do. */
	private long work(Work work) throws Exception {
		long began = threads.getCurrentThreadCpuTime();
		work.run();
		return (threads.getCurrentThreadCpuTime() - began) / 1_000_000;
	}

	/** Lets the window live; the longest time, in milliseconds, for which it worked on one thing. Time in which other programs had the processor does not count. */
	private long until(BooleanSupplier done, int patience) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + patience;
		long longest = 0;
		while (!done.getAsBoolean() && System.currentTimeMillis() < end) {
			display.timerExec(20, () -> {
				// wakes the loop
			});
			long began = threads.getCurrentThreadCpuTime();
			boolean dispatched = display.readAndDispatch();
			longest = Math.max(longest, (threads.getCurrentThreadCpuTime() - began) / 1_000_000);
			if (!dispatched) {
				display.sleep();
			}
		}
		return longest;
	}
}
