package org.sightline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.serve.text.ChangeSet;

import com.google.gson.JsonObject;

/** What windows type into one plan, and take back; through the sockets of a server. */
@Timeout(120)
class TypingTest {

	@TempDir
	Path folder;
	private ServedFolder served;

	@BeforeEach
	void write_a_plan_of_two_files() throws IOException {
		served = ServedFolder.with(folder);
	}

	@AfterEach
	void stop() {
		served.close();
	}

	@Test
	void what_one_window_types_all_see_and_only_a_save_writes_it() throws IOException {
		TestWindow one = served.window();
		TestWindow two = served.window();
		assertEquals(ServedFolder.TEAM, one.open("teams.plan"));
		two.open("teams.plan");
		one.replace("teams.plan", "Sales", "Marketing");
		two.until("teams.plan", 1);
		assertEquals("team Marketing\n", two.text("teams.plan").text());
		assertTrue(Told.document(two.next("documents"), "teams.plan").get("dirty").getAsBoolean());
		assertEquals(ServedFolder.TEAM, served.disk("teams.plan"));
		assertEquals("[\"teams.plan\"]", two.ask("{'type':'save'}").get("saved").toString());
		assertEquals("team Marketing\n", served.disk("teams.plan"));
		assertEquals("[\"teams.plan\"]", one.next("saved").get("files").toString());
		assertFalse(Told.document(one.next(told -> told.has("documents") && !Told.document(told, "teams.plan").get("dirty").getAsBoolean()), "teams.plan").get("dirty").getAsBoolean());
	}

	@Test
	void who_knows_an_old_text_is_told_so_and_changes_nothing() throws IOException {
		TestWindow one = served.window();
		TestWindow two = served.window();
		one.open("teams.plan");
		two.open("teams.plan");
		ChangeSet late = ChangeSet.between(ServedFolder.TEAM, "team Sales2\n");
		one.replace("teams.plan", "Sales", "Marketing");
		two.push("teams.plan", late);
		assertEquals(1, two.next("stale").get("version").getAsInt());
		two.until("teams.plan", 1);
		two.replace("teams.plan", "Marketing", "Marketing2");
		one.until("teams.plan", 2);
		assertEquals("team Marketing2\n", one.text("teams.plan").text());
	}

	@Test
	void there_is_one_history_for_all_windows_and_files() throws IOException {
		TestWindow one = served.window();
		TestWindow two = served.window();
		one.open("teams.plan");
		one.open("plan.plan");
		two.open("teams.plan");
		two.open("plan.plan");
		one.replace("teams.plan", "Sales", "Marketing");
		two.replace("plan.plan", "Growth", "Shrinkage");
		JsonObject undone = one.ask("{'type':'undo'}");
		assertEquals("[\"plan.plan\"]", undone.get("files").toString());
		one.until("plan.plan", 2);
		assertEquals(ServedFolder.FRAME, one.text("plan.plan").text());
		two.ask("{'type':'undo'}");
		two.until("teams.plan", 2);
		assertEquals(ServedFolder.TEAM, two.text("teams.plan").text());
		assertEquals("There is nothing to undo.", two.ask("{'type':'undo'}").get("reason").getAsString());
		two.ask("{'type':'redo'}");
		two.until("teams.plan", 3);
		assertEquals("team Marketing\n", two.text("teams.plan").text());
	}

	@Test
	void keys_that_come_together_are_taken_one_after_the_other_and_back_at_once() throws IOException {
		TestWindow window = served.window();
		window.open("teams.plan");
		window.say("{'type':'push','file':'teams.plan','version':0,'updates':[{'clientID':'w','changes':[11,[0,'//']]},"
				+ "{'clientID':'w','changes':[13,[0,'x']]},{'clientID':'w','changes':[12,[2]]}]}");
		window.until("teams.plan", 3);
		assertEquals(ServedFolder.TEAM + "/", window.text("teams.plan").text());
		window.ask("{'type':'undo'}");
		window.until("teams.plan", 6);
		assertEquals(ServedFolder.TEAM, window.text("teams.plan").text());
	}

	@Test
	void edits_of_the_language_server_are_one_step_in_all_files_that_they_concern() throws IOException {
		TestWindow window = served.window();
		window.open("teams.plan");
		window.open("plan.plan");
		String edit = "{'type':'edit','label':'Rename','revision':0,'edit':{'changes':{'" + folder.resolve("teams.plan").toUri()
				+ "':[{'range':{'start':{'line':0,'character':5},'end':{'line':0,'character':10}},'newText':'Marketing'}],'" + folder.resolve("plan.plan").toUri()
				+ "':[{'range':{'start':{'line':0,'character':6},'end':{'line':0,'character':12}},'newText':'Rise'}]}}}";
		assertEquals("done", window.ask(edit).get("type").getAsString());
		window.until("plan.plan", 1);
		window.until("teams.plan", 1);
		assertEquals("team Marketing\n", window.text("teams.plan").text());
		assertTrue(window.text("plan.plan").text().startsWith("plan \"Rise\""));
		assertEquals("Rename", window.next("history").get("undo").getAsString());
		assertEquals("The text has changed meanwhile, so nothing was done. Look at it, and try again.", window.ask(edit).get("reason").getAsString());
		window.ask("{'type':'undo'}");
		window.until("plan.plan", 2);
		window.until("teams.plan", 2);
		assertEquals(List.of(ServedFolder.TEAM, ServedFolder.FRAME), List.of(window.text("teams.plan").text(), window.text("plan.plan").text()));
	}

	@Test
	void windows_that_come_back_get_what_they_missed() throws IOException {
		TestWindow one = served.window();
		one.open("teams.plan");
		one.replace("teams.plan", "Sales", "Marketing");
		TestWindow two = served.window();
		JsonObject missed = two.ask("{'type':'open','file':'teams.plan','version':0}");
		assertEquals(1, missed.get("version").getAsInt());
		assertEquals(1, missed.getAsJsonArray("updates").size());
		assertFalse(missed.has("text"));
		assertEquals("team Marketing\n", two.ask("{'type':'open','file':'teams.plan','version':7}").get("text").getAsString(), "no version that there was");
	}
}
