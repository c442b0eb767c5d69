package org.sightline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.live.PlanHome;
import org.sightline.serve.text.ChangeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Windows that work on one plan, through the sockets of a server. */
@Timeout(120)
class PlanServerTest {

	private static final String FRAME = "plan \"Growth\" {\n  horizon 2026-01 to 2026-12\n}\n";
	private static final String TEAM = "team Sales\n";

	@TempDir
	Path folder;
	private PlanServer server;

	@BeforeEach
	void write_a_plan_of_two_files() throws IOException {
		Files.writeString(folder.resolve("plan.plan"), FRAME);
		Files.writeString(folder.resolve("teams.plan"), TEAM);
	}

	@AfterEach
	void stop() {
		if (server != null) {
			server.close();
		}
	}

	private TestWindow window() throws IOException {
		return window("en");
	}

	private TestWindow window(String lang) throws IOException {
		if (server == null) {
			serve(false);
		}
		TestWindow window = TestWindow.on(server.address(), lang);
		window.next(told -> told.get("type").getAsString().equals("state"));
		window.forget();
		return window;
	}

	private void serve(boolean readOnly) throws IOException {
		server = PlanServer.start(new ServedPlan(PlanHome.at(folder), readOnly, Optional.empty()), Optional.of(0), Locale.ENGLISH);
	}

	private String disk(String file) throws IOException {
		return Files.readString(folder.resolve(file));
	}

	private static List<JsonObject> list(JsonObject from, String name) {
		JsonArray array = from.getAsJsonArray(name);
		return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
	}

	private static JsonObject document(JsonObject documents, String file) {
		return list(documents, "documents").stream().filter(each -> each.get("file").getAsString().equals(file)).findFirst().orElseThrow();
	}

	@Test
	void what_one_window_types_all_see_and_only_a_save_writes_it() throws IOException {
		TestWindow one = window();
		TestWindow two = window();
		assertEquals(TEAM, one.open("teams.plan"));
		two.open("teams.plan");
		one.replace("teams.plan", "Sales", "Marketing");
		two.until("teams.plan", 1);
		assertEquals("team Marketing\n", two.text("teams.plan").text());
		assertTrue(document(two.next("documents"), "teams.plan").get("dirty").getAsBoolean());
		assertEquals(TEAM, disk("teams.plan"));
		assertEquals("[\"teams.plan\"]", two.ask("{'type':'save'}").get("saved").toString());
		assertEquals("team Marketing\n", disk("teams.plan"));
		assertEquals("[\"teams.plan\"]", one.next("saved").get("files").toString());
		assertFalse(document(one.next(told -> told.has("documents") && !document(told, "teams.plan").get("dirty").getAsBoolean()), "teams.plan").get("dirty").getAsBoolean());
	}

	@Test
	void who_knows_an_old_text_is_told_so_and_changes_nothing() throws IOException {
		TestWindow one = window();
		TestWindow two = window();
		one.open("teams.plan");
		two.open("teams.plan");
		ChangeSet late = ChangeSet.between(TEAM, "team Sales2\n");
		one.replace("teams.plan", "Sales", "Marketing");
		two.push("teams.plan", late);
		assertEquals(1, two.next("stale").get("version").getAsInt());
		two.until("teams.plan", 1);
		two.replace("teams.plan", "Marketing", "Marketing2");
		one.until("teams.plan", 2);
		assertEquals("team Marketing2\n", one.text("teams.plan").text());
	}

	@Test
	void findings_are_told_with_their_places_in_the_text_they_were_found_in() throws IOException {
		TestWindow window = window("ja");
		window.open("plan.plan");
		window.replace("plan.plan", "2026-12\n}\n", "2026-12\n}\ninitiative A {\n  owner Sailes\n}\n");
		JsonObject state = window.next(told -> told.has("versions") && told.getAsJsonObject("versions").get("plan.plan").getAsInt() == 1);
		JsonObject finding = list(state.getAsJsonObject("check"), "findings").stream().filter(each -> each.get("code").getAsString().startsWith("name."))
				.findFirst().orElseThrow();
		String text = window.text("plan.plan").text();
		assertEquals("Sailes", text.substring(finding.get("from").getAsInt(), finding.get("to").getAsInt()));
		assertEquals("plan.plan", finding.get("file").getAsString());
		assertEquals(5, finding.get("line").getAsInt());
		assertTrue(finding.get("message").getAsString().codePoints().anyMatch(c -> c > 0x3000), finding.toString());
		assertTrue(finding.get("fixes").getAsInt() > 0, finding.toString());
		assertEquals("Growth", state.getAsJsonObject("check").get("plan").getAsString());
		assertTrue(state.get("whole").getAsBoolean());
	}

	@Test
	void there_is_one_history_for_all_windows_and_files() throws IOException {
		TestWindow one = window();
		TestWindow two = window();
		one.open("teams.plan");
		one.open("plan.plan");
		two.open("teams.plan");
		two.open("plan.plan");
		one.replace("teams.plan", "Sales", "Marketing");
		two.replace("plan.plan", "Growth", "Shrinkage");
		JsonObject undone = one.ask("{'type':'undo'}");
		assertEquals("[\"plan.plan\"]", undone.get("files").toString());
		one.until("plan.plan", 2);
		assertEquals(FRAME, one.text("plan.plan").text());
		two.ask("{'type':'undo'}");
		two.until("teams.plan", 2);
		assertEquals(TEAM, two.text("teams.plan").text());
		assertEquals("There is nothing to undo.", two.ask("{'type':'undo'}").get("reason").getAsString());
		two.ask("{'type':'redo'}");
		two.until("teams.plan", 3);
		assertEquals("team Marketing\n", two.text("teams.plan").text());
	}

	@Test
	void keys_that_come_together_are_taken_one_after_the_other_and_back_at_once() throws IOException {
		TestWindow window = window();
		window.open("teams.plan");
		window.say("{'type':'push','file':'teams.plan','version':0,'updates':[{'clientID':'w','changes':[11,[0,'//']]},"
				+ "{'clientID':'w','changes':[13,[0,'x']]},{'clientID':'w','changes':[12,[2]]}]}");
		window.until("teams.plan", 3);
		assertEquals(TEAM + "/", window.text("teams.plan").text());
		window.ask("{'type':'undo'}");
		window.until("teams.plan", 6);
		assertEquals(TEAM, window.text("teams.plan").text());
	}

	@Test
	void a_change_on_disk_appears_at_once_where_nothing_is_unsaved() throws IOException {
		TestWindow window = window();
		window.open("teams.plan");
		Files.writeString(folder.resolve("teams.plan"), "team Sales\nteam Marketing\n");
		window.until("teams.plan", 1);
		assertEquals("team Sales\nteam Marketing\n", window.text("teams.plan").text());
		window.ask("{'type':'undo'}");
		window.until("teams.plan", 2);
		assertEquals(TEAM, window.text("teams.plan").text());
		assertEquals("team Sales\nteam Marketing\n", disk("teams.plan"));
	}

	@Test
	void a_change_on_disk_of_an_unsaved_file_asks_and_no_save_writes_over_it() throws IOException {
		TestWindow window = window();
		window.open("teams.plan");
		window.replace("teams.plan", "Sales", "Mine");
		Files.writeString(folder.resolve("teams.plan"), "team Theirs\n");
		JsonObject saved = window.ask("{'type':'save'}");
		assertEquals("[]", saved.get("saved").toString());
		JsonObject conflict = window.next("conflict");
		assertEquals(List.of(TEAM, "team Mine\n", "team Theirs\n"),
				List.of(conflict.get("base").getAsString(), conflict.get("mine").getAsString(), conflict.get("disk").getAsString()));
		assertEquals("team Theirs\n", disk("teams.plan"));
		TestWindow late = window();
		assertEquals("team Theirs\n", late.next("conflict").get("disk").getAsString());
		assertEquals("done", window.ask("{'type':'resolve','file':'teams.plan','with':'merged','text':'team Mine\\nteam Theirs\\n'}").get("type").getAsString());
		late.next("resolved");
		window.ask("{'type':'save'}");
		assertEquals("team Mine\nteam Theirs\n", disk("teams.plan"));
	}

	@Test
	void windows_that_come_back_get_what_they_missed() throws IOException {
		TestWindow one = window();
		one.open("teams.plan");
		one.replace("teams.plan", "Sales", "Marketing");
		TestWindow two = window();
		JsonObject missed = two.ask("{'type':'open','file':'teams.plan','version':0}");
		assertEquals(1, missed.get("version").getAsInt());
		assertEquals(1, missed.getAsJsonArray("updates").size());
		assertFalse(missed.has("text"));
		assertEquals("team Marketing\n", two.ask("{'type':'open','file':'teams.plan','version':7}").get("text").getAsString(), "no version that there was");
	}

	@Test
	void new_files_of_windows_and_of_others_are_part_of_the_plan() throws IOException {
		TestWindow window = window();
		assertEquals("done", window.ask("{'type':'create','file':'regions/east.plan'}").get("type").getAsString());
		assertEquals("", window.open("regions/east.plan"));
		window.push("regions/east.plan", ChangeSet.between("", "team East\n"));
		window.until("regions/east.plan", 1);
		assertFalse(Files.exists(folder.resolve("regions")));
		window.ask("{'type':'save'}");
		assertEquals("team East\n", disk("regions/east.plan"));
		Files.writeString(folder.resolve("west.plan"), "team West\n");
		window.next(told -> told.has("documents") && told.toString().contains("west.plan"));
		assertEquals("team West\n", window.open("west.plan"));
		Files.delete(folder.resolve("west.plan"));
		window.next(told -> told.has("documents") && !told.toString().contains("west.plan"));
	}

	@Test
	void a_file_that_is_deleted_while_it_is_unsaved_asks() throws IOException {
		TestWindow window = window();
		window.open("teams.plan");
		window.replace("teams.plan", "Sales", "Mine");
		Files.delete(folder.resolve("teams.plan"));
		assertTrue(window.next("conflict").get("disk").isJsonNull());
		window.ask("{'type':'resolve','file':'teams.plan','with':'mine'}");
		window.ask("{'type':'save'}");
		assertEquals("team Mine\n", disk("teams.plan"));
	}

	@Test
	void lines_end_on_disk_as_they_did() throws IOException {
		Files.writeString(folder.resolve("teams.plan"), "\uFEFFteam Sales\r\nteam 営業\r\n");
		TestWindow window = window();
		assertEquals("\uFEFFteam Sales\nteam 営業\n", window.open("teams.plan"));
		window.replace("teams.plan", "Sales\n", "Sales\nteam 法人営業\n");
		window.ask("{'type':'save'}");
		assertEquals("\uFEFFteam Sales\r\nteam 法人営業\r\nteam 営業\r\n", disk("teams.plan"));
		Files.writeString(folder.resolve("mixed.plan"), "team A\r\nteam B\nteam C\r");
		window.next(told -> told.has("documents") && told.toString().contains("mixed.plan"));
		assertEquals("team A\r\nteam B\nteam C\r", window.open("mixed.plan"));
	}

	@Test
	void edits_of_the_language_server_are_one_step_in_all_files_that_they_concern() throws IOException {
		TestWindow window = window();
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
		assertEquals(List.of(TEAM, FRAME), List.of(window.text("teams.plan").text(), window.text("plan.plan").text()));
	}

	@Test
	void the_language_server_answers_about_the_text_that_all_windows_share() throws IOException {
		TestWindow window = window("ja");
		window.open("plan.plan");
		window.replace("plan.plan", "2026-12\n}\n", "2026-12\n}\ninitiative A {\n  owner Sales\n}\n");
		try (TestWindow language = TestWindow.silent(server.address(), "/lsp?window=" + window.id())) {
			language.say("{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'locale':'ja','capabilities':{}}}");
			assertTrue(language.next(told -> told.has("id")).getAsJsonObject("result").getAsJsonObject("capabilities").get("hoverProvider").getAsBoolean());
			String at = "'textDocument':{'uri':'" + folder.resolve("plan.plan").toUri() + "'},'position':{'line':4,'character':10}";
			language.say("{'jsonrpc':'2.0','id':2,'method':'textDocument/definition','params':{" + at + "}}");
			assertTrue(language.next(told -> told.get("id").getAsInt() == 2).toString().contains(folder.resolve("teams.plan").toUri().toString()));
			language.say("{'jsonrpc':'2.0','id':3,'method':'textDocument/rename','params':{" + at + ",'newName':'営業'}}");
			JsonObject edit = language.next(told -> told.get("id").getAsInt() == 3).getAsJsonObject("result");
			JsonObject rename = new JsonObject();
			rename.addProperty("type", "edit");
			rename.addProperty("label", "名前の変更");
			rename.addProperty("revision", 1);
			rename.add("edit", edit);
			assertEquals("done", window.ask(rename.toString()).get("type").getAsString());
			window.until("plan.plan", 2);
			assertTrue(window.text("plan.plan").text().contains("owner 営業"));
			assertEquals("team 営業\n", window.open("teams.plan"));
			language.say("{'jsonrpc':'2.0','method':'textDocument/didChange','params':{'textDocument':{'uri':'" + folder.resolve("teams.plan").toUri()
					+ "','version':9},'contentChanges':[{'text':'nothing'}]}}");
			language.sayAsIs("no JSON at all");
			language.say("{'jsonrpc':'2.0','id':4,'method':'textDocument/documentSymbol','params':{'textDocument':{'uri':'file:///etc/passwd'}}}");
			assertEquals("[]", language.next(told -> told.get("id").getAsInt() == 4).get("result").toString());
			assertEquals("team 営業\n", window.open("teams.plan"), "what an editor says of texts is no news");
		}
	}

	@Test
	void a_diagram_is_answered_and_what_is_selected_in_it_shows_in_the_text_of_its_window() throws IOException {
		TestWindow window = window();
		TestWindow other = window();
		window.open("teams.plan");
		try (TestWindow diagram = TestWindow.silent(server.address(), "/glsp?window=" + window.id())) {
			diagram.say("{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'applicationId':'x','protocolVersion':'1.0.0'}}");
			assertTrue(diagram.next(told -> told.has("id")).has("result"));
			diagram.say("{'jsonrpc':'2.0','id':2,'method':'initializeClientSession','params':{'clientSessionId':'d','diagramType':'sightline',"
					+ "'clientActionKinds':['setModel','updateModel','sightline:window','sightline:tools','sightline:state','sightline:ask','sightline:created']}}");
			diagram.next(told -> told.has("id") && told.get("id").getAsInt() == 2);
			diagram.say("{'jsonrpc':'2.0','method':'process','params':{'clientId':'d','action':{'kind':'requestModel','requestId':'r','options':"
					+ "{'diagramType':'sightline','sourceUri':'','view':'lineOfSight'}}}}");
			diagram.next(told -> told.toString().contains("\"kind\":\"setModel\""));
			String tools = diagram.next(told -> told.toString().contains("\"kind\":\"sightline:tools\"")).toString();
			assertTrue(tools.contains("nitiative"), tools);
		}
		assertEquals(TEAM, other.open("teams.plan"));
	}

	/** 400 leads a month, of which 5% buy for 3,000 USD: 720,000 USD in twelve months. */
	@Test
	void a_forecast_follows_the_text_in_the_language_of_the_window() throws IOException {
		Files.delete(folder.resolve("teams.plan"));
		Files.writeString(folder.resolve("plan.plan"), Files.readString(Path.of("../../examples/starter/growth.plan")));
		TestWindow window = window("ja");
		window.open("plan.plan");
		window.say("{'type':'forecast','on':true}");
		JsonObject forecast = window.next("forecast");
		JsonObject goal = list(forecast, "goals").get(0);
		assertEquals("RevenueGoal", goal.get("name").getAsString());
		assertEquals("850,000 USD 以上", goal.get("target").getAsString());
		assertEquals("720,000 USD", goal.get("without").getAsString());
		assertEquals(720_000, list(forecast.getAsJsonObject("answer"), "goals").get(0).get("baseline").getAsDouble(), 1e-6);
		assertTrue(goal.get("chart").getAsString().startsWith("<svg"), goal.toString());
		assertEquals("Callback", list(forecast, "contributions").get(0).get("name").getAsString());
		assertEquals(1, list(forecast, "contributions").get(0).get("share").getAsDouble());
		JsonObject place = goal.getAsJsonObject("place");
		assertTrue(window.text("plan.plan").text().substring(place.get("from").getAsInt(), place.get("to").getAsInt()).contains("RevenueGoal"));
		window.replace("plan.plan", "850k", "700k");
		JsonObject easier = window.next("forecast");
		assertEquals(">99%", list(easier, "goals").get(0).get("chance").getAsString());
		assertTrue(easier.get("revision").getAsLong() > forecast.get("revision").getAsLong());
		window.replace("plan.plan", "baseline 5%", "baseline 500%");
		assertTrue(window.next("forecast").get("reason").getAsString().startsWith("plan.plan の 16 行目:"));
		window.replace("plan.plan", "baseline 500%", "baseline {");
		window.next(told -> told.has("whole") && !told.get("whole").getAsBoolean());
	}

	@Test
	void a_plan_to_be_read_only_cannot_be_changed_in_any_way() throws IOException {
		serve(true);
		TestWindow window = window();
		window.open("teams.plan");
		window.push("teams.plan", ChangeSet.between(TEAM, ""));
		assertEquals("This plan is shown to be read only.", window.next("refused").get("reason").getAsString());
		for (String request : List.of("{'type':'undo'}", "{'type':'redo'}", "{'type':'save'}", "{'type':'create','file':'a.plan'}",
				"{'type':'edit','label':'x','revision':9,'edit':{'changes':{'" + folder.resolve("teams.plan").toUri()
						+ "':[{'range':{'start':{'line':0,'character':0},'end':{'line':0,'character':4}},'newText':''}]}}}")) {
			assertEquals("refused", window.ask(request).get("type").getAsString(), request);
		}
		Files.writeString(folder.resolve("teams.plan"), "team Theirs\n");
		window.until("teams.plan", 1);
		assertEquals("team Theirs\n", window.text("teams.plan").text(), "changes of others are seen");
	}

	@Test
	void no_path_leads_out_of_the_plan(@TempDir Path elsewhere) throws IOException {
		Files.writeString(elsewhere.resolve("secret.plan"), "team Secret\n");
		Files.createSymbolicLink(folder.resolve("link.plan"), elsewhere.resolve("secret.plan"));
		Files.createSymbolicLink(folder.resolve("away"), elsewhere);
		Files.writeString(folder.resolve("notes.txt"), "not yours");
		TestWindow window = window();
		String up = folder.relativize(elsewhere).toString();
		for (String file : List.of(up + "/secret.plan", elsewhere + "/secret.plan", "link.plan", "away/secret.plan", "./teams.plan", "a/../teams.plan",
				"notes.txt", ".git/config", ".hidden.plan", "C:\\\\secret.plan", "a\\\\b.plan", "", "/", "teams.plan/x.plan", "\\u0000.plan", "nothing.plan")) {
			assertEquals("refused", window.ask("{'type':'open','file':'" + file + "'}").get("type").getAsString(), file);
		}
		for (String file : List.of(up + "/new.plan", elsewhere + "/new.plan", "away/new.plan", "../new.plan", ".new.plan", "new.txt", "teams.plan", "CON?.plan",
				"link.plan", "a//b.plan", "a/.b/c.plan")) {
			boolean refused = window.ask("{'type':'create','file':'" + file + "'}").get("type").getAsString().equals("refused");
			boolean written = !refused && !window.ask("{'type':'save'}").get("saved").toString().equals("[]");
			assertFalse(written, file);
		}
		assertEquals(List.of("secret.plan"), Files.list(elsewhere).map(each -> each.getFileName().toString()).toList());
		assertEquals("team Secret\n", Files.readString(elsewhere.resolve("secret.plan")));
		String edit = "{'type':'edit','label':'x','revision':9,'edit':{'changes':{'" + elsewhere.resolve("secret.plan").toUri() + "':[]}}}";
		assertEquals("refused", window.ask(edit).get("type").getAsString());
		assertEquals("refused", window.ask(edit.replace("file:", "http:")).get("type").getAsString());
	}

	@Test
	void nonsense_is_refused_and_nobody_else_notices() throws Exception {
		TestWindow window = window();
		window.open("teams.plan");
		for (String nonsense : List.of("{}", "{'type':7}", "{'type':'nothing'}", "{'type':'open'}", "{'type':'open','file':{}}", "{'type':'push','file':'teams.plan'}",
				"{'type':'push','file':'teams.plan','version':0,'updates':[{'changes':[-1]}]}", "{'type':'push','file':'teams.plan','version':0,'updates':[[]]}",
				"{'type':'push','file':'teams.plan','version':0,'updates':[{'changes':[1.5]}]}", "{'type':'push','file':'teams.plan','version':0,'updates':[{'changes':[4]}]}",
				"{'type':'push','file':'teams.plan','version':0,'updates':[{'changes':[11,[0,'a\\nb']]}]}",
				"{'type':'push','file':'teams.plan','version':0,'updates':[{'changes':[2147483647,2147483647]}]}",
				"{'type':'push','file':'teams.plan','version':0,'updates':[{'changes':[9999999999]}]}",
				"{'type':'push','file':'teams.plan','version':-1,'updates':[]}", "{'type':'save','files':[{}]}", "{'type':'resolve','file':'teams.plan','with':'mine'}",
				"{'type':'edit','label':'x','revision':0,'edit':7}", "{'type':'edit','label':'x','revision':0,'edit':{'changes':{'file:///x':[{}]}}}",
				"{'type':'edit','label':'x','revision':0,'edit':{'changes':{':':[]}}}", "{'type':'select','file':'x','from':'y'}")) {
			assertEquals("refused", window.ask(nonsense).get("type").getAsString(), nonsense);
		}
		window.sayAsIs("{\"type\":\"push\",\"file\":\"teams.plan\",\"version\":0,\"updates\":[{\"changes\":[11,[0,\"\\ud83d\"]]}]}");
		assertEquals("The text has half of a character and could not be saved.", window.next("refused").get("reason").getAsString());
		for (String noObject : List.of("", "[]", "7", "{", "{}{}", "nothing", "[".repeat(100_000))) {
			TestWindow stranger = TestWindow.silent(server.address(), "/plan");
			stranger.sayAsIs(noObject);
			assertEquals(1007, stranger.closed(), noObject);
		}
		TestWindow early = TestWindow.silent(server.address(), "/plan");
		early.say("{'type':'open','file':'teams.plan','id':1}");
		assertEquals("refused", early.next(any -> true).get("type").getAsString(), "hello comes first");
		window.replace("teams.plan", "Sales", "Marketing");
		assertEquals("team Marketing\n", window.text("teams.plan").text());
	}

	@Test
	void a_message_that_is_too_large_ends_the_window_and_a_text_that_is_too_large_is_refused() throws Exception {
		TestWindow window = window();
		window.open("teams.plan");
		TestWindow large = window();
		try {
			large.sayAsIs("{\"type\":\"" + "a".repeat(9 << 20) + "\"}");
		} catch (RuntimeException brokenOff) {
			// the server may close while the browser still sends
		}
		assertTrue(List.of(1009, -1, 1006).contains(large.closed()));
		String much = "a".repeat(3 << 20);
		String text = TEAM;
		for (int i = 0; i < 2; i++) {
			window.replace("teams.plan", "team", "team " + much);
		}
		window.push("teams.plan", ChangeSet.between(window.text("teams.plan").text(), window.text("teams.plan").text() + much));
		assertTrue(window.next("refused").get("reason").getAsString().contains("8,388,608"));
		assertEquals(text.length() + 2 * (much.length() + 1), window.text("teams.plan").text().length());
	}

	@Test
	void a_save_that_fails_says_why_and_leaves_both_texts() throws IOException {
		TestWindow window = window();
		window.open("teams.plan");
		window.replace("teams.plan", "Sales", "Mine");
		Files.delete(folder.resolve("teams.plan"));
		Files.createDirectory(folder.resolve("teams.plan"));
		assertEquals("[]", window.ask("{'type':'save'}").get("saved").toString());
		assertEquals("team Mine\n", window.text("teams.plan").text());
	}

	@Test
	void after_a_crash_what_was_saved_is_on_disk_and_a_new_server_says_that_it_is_another_one() throws IOException {
		TestWindow window = window();
		window.open("teams.plan");
		window.replace("teams.plan", "Sales", "Saved");
		window.ask("{'type':'save'}");
		window.replace("teams.plan", "Saved", "Unsaved");
		server.close();
		server = null;
		assertEquals("team Saved\n", Files.readString(folder.resolve("teams.plan"), StandardCharsets.UTF_8));
		TestWindow again = window();
		assertEquals("team Saved\n", again.open("teams.plan"));
		again.replace("teams.plan", "Saved", "Unsaved");
		again.ask("{'type':'save'}");
		assertEquals("team Unsaved\n", disk("teams.plan"));
	}
}
