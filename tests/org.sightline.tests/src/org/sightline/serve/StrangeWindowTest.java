package org.sightline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.serve.text.ChangeSet;

/** Windows that ask for what they must not have, or for nonsense. */
@Timeout(120)
class StrangeWindowTest {

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
	void a_plan_to_be_read_only_cannot_be_changed_in_any_way() throws IOException {
		served.serve(true);
		TestWindow window = served.window();
		window.open("teams.plan");
		window.push("teams.plan", ChangeSet.between(ServedFolder.TEAM, ""));
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
		TestWindow window = served.window();
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
		TestWindow window = served.window();
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
			TestWindow stranger = TestWindow.silent(served.address(), "/plan");
			stranger.sayAsIs(noObject);
			assertEquals(1007, stranger.closed(), noObject);
		}
		TestWindow early = TestWindow.silent(served.address(), "/plan");
		early.say("{'type':'open','file':'teams.plan','id':1}");
		assertEquals("refused", early.next(any -> true).get("type").getAsString(), "hello comes first");
		window.replace("teams.plan", "Sales", "Marketing");
		assertEquals("team Marketing\n", window.text("teams.plan").text());
	}

	@Test
	void a_message_that_is_too_large_ends_the_window_and_a_text_that_is_too_large_is_refused() throws Exception {
		TestWindow window = served.window();
		window.open("teams.plan");
		TestWindow large = served.window();
		try {
			large.sayAsIs("{\"type\":\"" + "a".repeat(9 << 20) + "\"}");
		} catch (RuntimeException brokenOff) {
			// the server may close while the browser still sends
		}
		assertTrue(List.of(1009, -1, 1006).contains(large.closed()));
		String much = "a".repeat(3 << 20);
		String text = ServedFolder.TEAM;
		for (int i = 0; i < 2; i++) {
			window.replace("teams.plan", "team", "team " + much);
		}
		window.push("teams.plan", ChangeSet.between(window.text("teams.plan").text(), window.text("teams.plan").text() + much));
		assertTrue(window.next("refused").get("reason").getAsString().contains("8,388,608"));
		assertEquals(text.length() + 2 * (much.length() + 1), window.text("teams.plan").text().length());
	}
}
