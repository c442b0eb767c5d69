package org.sightline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.Plans;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;

/** A plan whose texts are on disk and in editors. Its worker's pause is 250 ms, the disk is looked at every 2 s. */
class LivePlanTest {

	private static final String FRAME = "plan \"Growth\" {\n  horizon 2026-01 to 2026-12\n}\n";
	private static final String TEAM = "team Sales\n";
	private static final String OWNED = "initiative Hotline {\n  owner Sales\n}\n";

	@TempDir
	Path folder;
	private final HandWorker worker = new HandWorker();
	private final LivePlans plans = new LivePlans(Plans.loader(), Pace.USUAL, name -> worker);
	private final List<LiveState> told = new ArrayList<>();

	@BeforeEach
	void write_a_plan_of_two_files() throws IOException {
		Files.writeString(folder.resolve("plan.plan"), FRAME + OWNED);
		Files.writeString(folder.resolve("teams.plan"), TEAM);
	}

	private LivePlan open() {
		LivePlan plan = plans.open(folder);
		plan.listen(told::add);
		worker.pass(0);
		return plan;
	}

	private List<String> unknown() {
		return told.get(told.size() - 1).findings().stream().filter(finding -> finding.code().startsWith("name."))
				.map(finding -> finding.place().file() + ":" + finding.place().line() + " " + finding.message().in(Locale.ENGLISH)).toList();
	}

	@Test
	void a_plan_is_read_and_checked_when_it_is_opened() {
		LivePlan plan = open();
		assertEquals(1, told.size());
		assertEquals(plan.state(), told.get(0));
		assertTrue(plan.state().whole());
		assertEquals(Map.of("plan.plan", FRAME + OWNED, "teams.plan", TEAM), plan.state().texts().texts());
		assertEquals(List.of(), unknown());
		assertTrue(plan.state().findings().stream().anyMatch(finding -> finding.code().equals("link.none")), "rules have run");
	}

	@Test
	void a_check_that_fails_says_so_beside_the_texts_and_the_next_one_is_tried() {
		PlanLoader broken = new PlanLoader(null); // fails whatever it reads
		try (LivePlans failing = new LivePlans(broken, Pace.USUAL, name -> worker)) {
			LivePlan plan = failing.open(folder);
			plan.listen(told::add);
			worker.pass(0);
			assertEquals(List.of("check.failed"), plan.state().findings().stream().map(Finding::code).toList());
			assertEquals(Map.of("plan.plan", FRAME + OWNED, "teams.plan", TEAM), plan.state().texts().texts());
			assertFalse(plan.state().whole());
			long version = plan.edit("teams.plan", "team Marketing\n");
			worker.pass(250);
			assertEquals(version, told.get(1).version());
			assertEquals("team Marketing\n", told.get(1).texts().texts().get("teams.plan"));
		}
	}

	@Test
	void what_is_typed_in_one_file_shows_in_the_others_after_a_pause() {
		LivePlan plan = open();
		long version = plan.edit("teams.plan", "team Marketing\n");
		worker.pass(249);
		assertEquals(1, told.size());
		worker.pass(1);
		assertEquals(2, told.size());
		assertEquals(version, plan.state().version());
		assertEquals("plan.plan:5", unknown().get(0).split(" ")[0]);
	}

	@Test
	void while_somebody_types_nothing_is_checked_and_then_only_the_last_text() {
		LivePlan plan = open();
		for (String text : List.of("t", "te", "tea", "team", "team ", "team Sales", "team Sales2")) {
			plan.edit("teams.plan", text);
			worker.pass(200);
		}
		assertEquals(1, told.size());
		worker.pass(50);
		assertEquals(2, told.size());
		assertEquals(Optional.of("team Sales2"), plan.state().texts().of("teams.plan"));
	}

	@Test
	void a_text_that_is_the_same_is_no_edit() {
		LivePlan plan = open();
		long version = plan.edit("teams.plan", TEAM);
		worker.pass(300);
		int before = told.size();
		assertEquals(version, plan.edit("teams.plan", TEAM));
		worker.pass(300);
		assertEquals(before, told.size());
	}

	@Test
	void a_reader_does_not_wait_for_the_pause_and_sees_all_edits() {
		LivePlan plan = open();
		plan.edit("teams.plan", "team Sales\nteam Service\n");
		CompletableFuture<Integer> teams = plan.read(model -> model.plan().model().teams().size());
		worker.pass(0);
		assertEquals(2, teams.join());
		assertEquals(1, told.size(), "it is not checked yet");
	}

	@Test
	void an_edit_during_a_check_ends_it() {
		LivePlan plan = plans.open(folder);
		plan.listen(told::add);
		plan.read(model -> plan.edit("teams.plan", "team Other")); // let in between two rules
		worker.pass(0);
		assertEquals(List.of(), told);
		worker.pass(250);
		assertEquals(1, told.size());
		assertEquals(1, unknown().size());
	}

	@Test
	void a_reader_that_fails_fails_alone() {
		LivePlan plan = open();
		CompletableFuture<Object> failed = plan.read(model -> {
			throw new IllegalStateException("its own fault");
		});
		CompletableFuture<String> next = plan.read(model -> "fine");
		worker.pass(0);
		assertThrows(CompletionException.class, failed::join);
		assertEquals("fine", next.join());
	}

	@Test
	void a_listener_that_fails_keeps_no_other_from_being_told() {
		LivePlan plan = plans.open(folder);
		plan.listen(state -> {
			throw new IllegalStateException("its own fault");
		});
		plan.listen(told::add);
		worker.pass(0);
		assertEquals(1, told.size());
	}

	@Test
	void text_that_is_not_understood_keeps_what_was_understood_last() {
		LivePlan plan = open();
		PlanTexts good = plan.state().texts();
		plan.edit("teams.plan", "teem Sales\n");
		worker.pass(250);
		assertFalse(plan.state().whole());
		assertEquals(Optional.of(good), plan.state().lastWhole());
		plan.edit("teams.plan", "team Sales // again\n");
		worker.pass(250);
		assertEquals(Optional.of(plan.state().texts()), plan.state().lastWhole());
	}

	@Test
	void a_copy_is_a_model_of_its_own_with_the_unsaved_text() throws Exception {
		LivePlan plan = open();
		plan.edit("teams.plan", "team Sales \"Our people\"\n");
		worker.pass(250);
		LoadedPlan copy = plan.state().texts().load(plans.loader());
		assertEquals("Our people", copy.model().teams().get(0).getLabel());
		LoadedPlan[] own = new LoadedPlan[1];
		plan.read(model -> own[0] = model.plan());
		worker.pass(0);
		assertNotSame(own[0].model().teams().get(0), copy.model().teams().get(0));
	}

	@Test
	void files_that_change_come_and_go_on_disk_are_picked_up() throws IOException {
		LivePlan plan = open();
		Files.writeString(folder.resolve("teams.plan"), "team Marketing\n");
		worker.pass(2_000);
		assertEquals(1, unknown().size());
		Files.writeString(folder.resolve("more.plan"), TEAM);
		plan.refresh();
		worker.pass(0);
		assertEquals(List.of(), unknown());
		Files.delete(folder.resolve("more.plan"));
		worker.pass(2_000);
		assertEquals(1, unknown().size());
		assertEquals(4, told.size());
		worker.pass(20_000);
		assertEquals(4, told.size(), "nothing else changed");
	}

	@Test
	void a_changed_table_of_observations_is_picked_up() throws IOException {
		Files.writeString(folder.resolve("leads.csv"), "month,name,value\n2026-01,leads,100\n");
		Files.writeString(folder.resolve("teams.plan"), TEAM + "unit lead\nmetric leads : lead / month {\n  baseline 90\n}\nobservations \"CRM\" from \"leads.csv\"\n");
		LivePlan plan = open();
		Files.writeString(folder.resolve("leads.csv"), "month,name,value\n2026-01,leads,100\n2026-02,leads,110\n");
		CompletableFuture<Integer> before = plan.read(model -> model.plan().observed().size());
		worker.pass(2_000);
		CompletableFuture<Integer> after = plan.read(model -> model.plan().observed().size());
		worker.pass(0);
		assertEquals(List.of(1, 2), List.of(before.join(), after.join()));
	}

	@Test
	void an_unsaved_text_hides_what_is_on_disk_until_it_is_discarded() throws IOException {
		LivePlan plan = open();
		plan.edit("teams.plan", "team Sales \"unsaved\"\n");
		Files.writeString(folder.resolve("teams.plan"), "team Marketing\n");
		worker.pass(3_000);
		assertEquals(List.of(), unknown());
		plan.discard("teams.plan");
		worker.pass(250);
		assertEquals(1, unknown().size());
	}

	@Test
	void a_new_file_that_was_never_saved_is_part_of_the_folder() {
		LivePlan plan = open();
		plan.edit("new.plan", "team Service\n");
		CompletableFuture<Integer> teams = plan.read(model -> model.plan().model().teams().size());
		worker.pass(250);
		assertEquals(2, teams.join());
		plan.discard("new.plan");
		worker.pass(250);
		assertEquals(2, plan.state().texts().texts().size());
	}

	@Test
	void a_file_that_is_no_text_is_said_and_the_others_are_a_plan() throws IOException {
		Files.write(folder.resolve("bad.plan"), new byte[] { 't', '\n', (byte) 0xff });
		LivePlan plan = open();
		assertEquals(1, plan.state().findingsIn("bad.plan").size());
		assertEquals("file.unreadable", plan.state().findingsIn("bad.plan").get(0).code());
		assertEquals(List.of(), unknown());
		Files.writeString(folder.resolve("bad.plan"), "team Fine\n");
		worker.pass(2_000);
		assertEquals(List.of(), plan.state().findingsIn("bad.plan").stream().filter(finding -> finding.code().equals("file.unreadable")).toList());
		assertEquals(Optional.of("team Fine\n"), plan.state().texts().of("bad.plan"));
	}

	@Test
	void a_plan_that_is_one_file_reads_what_it_imports_and_no_other() throws IOException {
		Files.writeString(folder.resolve("plan.plan"), "import \"teams.plan\"\n" + FRAME + OWNED);
		Files.writeString(folder.resolve("other.plan"), "nonsense");
		LivePlan plan = plans.open(folder.resolve("plan.plan"));
		worker.pass(0);
		assertEquals(Map.of("plan.plan", "import \"teams.plan\"\n" + FRAME + OWNED, "teams.plan", TEAM), plan.state().texts().texts());
		Files.delete(folder.resolve("plan.plan"));
		worker.pass(2_000);
		assertEquals("file.unreadable", plan.state().findings().get(0).code());
		int states = told.size();
		worker.pass(10_000);
		assertEquals(states, told.size(), "what is missing is not read over and over");
	}

	@Test
	void two_who_open_a_plan_share_it_until_both_have_closed_it() {
		LivePlan one = open();
		LivePlan other = plans.open(folder);
		one.edit("teams.plan", "team Marketing\n");
		one.close();
		one.close();
		worker.pass(250);
		assertEquals(1, told.size(), "who has closed is told nothing");
		assertEquals(Optional.of("team Marketing\n"), other.state().texts().of("teams.plan"));
		assertFalse(worker.stopped);
		other.close();
		assertTrue(worker.stopped);
		assertThrows(CancellationException.class, () -> other.read(model -> 1).join());
	}

	@Test
	void a_name_of_a_file_outside_the_plan_is_none() {
		LivePlan plan = open();
		assertEquals(Optional.of("teams.plan"), plan.path(folder.resolve("teams.plan")));
		assertEquals(Optional.empty(), plan.path(folder.resolveSibling("teams.plan")));
	}

	@Test
	@Timeout(60)
	void after_it_is_closed_neither_its_thread_nor_its_model_is_left() throws Exception {
		LivePlans real = new LivePlans(Plans.loader());
		LivePlan plan = real.open(folder);
		CountDownLatch checked = new CountDownLatch(1);
		plan.listen(state -> checked.countDown());
		plan.edit("teams.plan", "team Sales // edited\n");
		assertTrue(checked.await(30, TimeUnit.SECONDS));
		WeakReference<LoadedPlan> model = new WeakReference<>(plan.read(LiveModel::plan).get(30, TimeUnit.SECONDS));
		Thread thread = plan.read(any -> Thread.currentThread()).get(30, TimeUnit.SECONDS);
		plan.close();
		thread.join(30_000);
		assertFalse(thread.isAlive());
		for (int i = 0; i < 100 && !model.refersTo(null); i++) {
			System.gc();
			Thread.sleep(10);
		}
		assertTrue(model.refersTo(null), "nobody holds the model any more");
		assertTrue(plan.state().version() > 0);
	}
}
