package org.sightline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What a window shows beside the text: findings, help from the language server, the diagram, the forecast. */
@Timeout(120)
class WindowPanesTest {

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
	void findings_are_told_with_their_places_in_the_text_they_were_found_in() throws IOException {
		TestWindow window = served.window("ja");
		window.open("plan.plan");
		window.replace("plan.plan", "2026-12\n}\n", "2026-12\n}\ninitiative A {\n  owner Sailes\n}\n");
		JsonObject state = window.next(told -> told.has("versions") && told.getAsJsonObject("versions").get("plan.plan").getAsInt() == 1);
		JsonObject finding = Told.list(state.getAsJsonObject("check"), "findings").stream().filter(each -> each.get("code").getAsString().startsWith("name."))
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
	void the_language_server_answers_about_the_text_that_all_windows_share() throws IOException {
		TestWindow window = served.window("ja");
		window.open("plan.plan");
		window.replace("plan.plan", "2026-12\n}\n", "2026-12\n}\ninitiative A {\n  owner Sales\n}\n");
		try (TestWindow language = TestWindow.silent(served.address(), "/lsp?window=" + window.id())) {
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
		TestWindow window = served.window();
		TestWindow other = served.window();
		window.open("teams.plan");
		try (TestWindow diagram = TestWindow.silent(served.address(), "/glsp?window=" + window.id())) {
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
		assertEquals(ServedFolder.TEAM, other.open("teams.plan"));
	}

	/** 400 leads a month, of which 5% buy for 3,000 USD: 720,000 USD in twelve months. */

	@Test
	void a_forecast_follows_the_text_in_the_language_of_the_window() throws IOException {
		Files.delete(folder.resolve("teams.plan"));
		Files.writeString(folder.resolve("plan.plan"), Files.readString(Path.of("../../examples/starter/growth.plan")));
		TestWindow window = served.window("ja");
		window.open("plan.plan");
		window.say("{'type':'forecast','on':true}");
		JsonObject forecast = window.next("forecast");
		JsonObject goal = Told.list(forecast, "goals").get(0);
		assertEquals("RevenueGoal", goal.get("name").getAsString());
		assertEquals("850,000 USD 以上", goal.get("target").getAsString());
		assertEquals("720,000 USD", goal.get("without").getAsString());
		assertEquals(720_000, Told.list(forecast.getAsJsonObject("answer"), "goals").get(0).get("baseline").getAsDouble(), 1e-6);
		assertTrue(goal.get("chart").getAsString().startsWith("<svg"), goal.toString());
		assertEquals("Callback", Told.list(forecast, "contributions").get(0).get("name").getAsString());
		assertEquals(1, Told.list(forecast, "contributions").get(0).get("share").getAsDouble());
		JsonObject place = goal.getAsJsonObject("place");
		assertTrue(window.text("plan.plan").text().substring(place.get("from").getAsInt(), place.get("to").getAsInt()).contains("RevenueGoal"));
		window.replace("plan.plan", "850k", "700k");
		JsonObject easier = window.next("forecast");
		assertEquals(">99%", Told.list(easier, "goals").get(0).get("chance").getAsString());
		assertTrue(easier.get("revision").getAsLong() > forecast.get("revision").getAsLong());
		window.replace("plan.plan", "baseline 5%", "baseline 500%");
		assertTrue(window.next("forecast").get("reason").getAsString().startsWith("plan.plan の 16 行目:"));
		window.replace("plan.plan", "baseline 500%", "baseline {");
		window.next(told -> told.has("whole") && !told.get("whole").getAsBoolean());
	}
}
