package org.sightline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.serve.text.ChangeSet;

import com.google.gson.JsonObject;

/** What becomes of files on disk that others write too, while windows work on them. */
@Timeout(120)
class FilesOnDiskTest {

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
	void a_change_on_disk_appears_at_once_where_nothing_is_unsaved() throws IOException {
		TestWindow window = served.window();
		window.open("teams.plan");
		Files.writeString(folder.resolve("teams.plan"), "team Sales\nteam Marketing\n");
		window.until("teams.plan", 1);
		assertEquals("team Sales\nteam Marketing\n", window.text("teams.plan").text());
		window.ask("{'type':'undo'}");
		window.until("teams.plan", 2);
		assertEquals(ServedFolder.TEAM, window.text("teams.plan").text());
		assertEquals("team Sales\nteam Marketing\n", served.disk("teams.plan"));
	}

	@Test
	void a_change_on_disk_of_an_unsaved_file_asks_and_no_save_writes_over_it() throws IOException {
		TestWindow window = served.window();
		window.open("teams.plan");
		window.replace("teams.plan", "Sales", "Mine");
		Files.writeString(folder.resolve("teams.plan"), "team Theirs\n");
		JsonObject saved = window.ask("{'type':'save'}");
		assertEquals("[]", saved.get("saved").toString());
		JsonObject conflict = window.next("conflict");
		assertEquals(List.of(ServedFolder.TEAM, "team Mine\n", "team Theirs\n"),
				List.of(conflict.get("base").getAsString(), conflict.get("mine").getAsString(), conflict.get("disk").getAsString()));
		assertEquals("team Theirs\n", served.disk("teams.plan"));
		TestWindow late = served.window();
		assertEquals("team Theirs\n", late.next("conflict").get("disk").getAsString());
		assertEquals("done", window.ask("{'type':'resolve','file':'teams.plan','with':'merged','text':'team Mine\\nteam Theirs\\n'}").get("type").getAsString());
		late.next("resolved");
		window.ask("{'type':'save'}");
		assertEquals("team Mine\nteam Theirs\n", served.disk("teams.plan"));
	}

	/** 𠮷 and 𠮸 are two units each in JavaScript, of which the first is the same. */
	@Test
	void no_character_is_taken_apart_by_what_comes_from_disk_or_is_merged() throws IOException {
		Files.writeString(folder.resolve("teams.plan"), "team 𠮷野家\n");
		TestWindow window = served.window();
		window.open("teams.plan");
		Files.writeString(folder.resolve("teams.plan"), "team 𠮸野家\n");
		JsonObject update = Told.list(window.next("updates"), "updates").get(0);
		assertEquals("[5,[2,\"𠮸\"],3]", update.get("changes").toString());
		window.replace("teams.plan", "野家", "野屋");
		Files.writeString(folder.resolve("teams.plan"), "team 𠮷野家\n");
		window.next("conflict");
		assertEquals("done", window.ask("{'type':'resolve','file':'teams.plan','with':'merged','text':'team 𠮹野屋\\n'}").get("type").getAsString());
		window.ask("{'type':'save'}");
		assertEquals("team 𠮹野屋\n", served.disk("teams.plan"));
	}

	@Test
	void new_files_of_windows_and_of_others_are_part_of_the_plan() throws IOException {
		TestWindow window = served.window();
		assertEquals("done", window.ask("{'type':'create','file':'regions/east.plan'}").get("type").getAsString());
		assertEquals("", window.open("regions/east.plan"));
		window.push("regions/east.plan", ChangeSet.between("", "team East\n"));
		window.until("regions/east.plan", 1);
		assertFalse(Files.exists(folder.resolve("regions")));
		window.ask("{'type':'save'}");
		assertEquals("team East\n", served.disk("regions/east.plan"));
		Files.writeString(folder.resolve("west.plan"), "team West\n");
		window.next(told -> told.has("documents") && told.toString().contains("west.plan"));
		assertEquals("team West\n", window.open("west.plan"));
		Files.delete(folder.resolve("west.plan"));
		window.next(told -> told.has("documents") && !told.toString().contains("west.plan"));
	}

	@Test
	void a_file_that_is_deleted_while_it_is_unsaved_asks() throws IOException {
		TestWindow window = served.window();
		window.open("teams.plan");
		window.replace("teams.plan", "Sales", "Mine");
		Files.delete(folder.resolve("teams.plan"));
		assertTrue(window.next("conflict").get("disk").isJsonNull());
		window.ask("{'type':'resolve','file':'teams.plan','with':'mine'}");
		window.ask("{'type':'save'}");
		assertEquals("team Mine\n", served.disk("teams.plan"));
	}

	@Test
	void lines_end_on_disk_as_they_did() throws IOException {
		Files.writeString(folder.resolve("teams.plan"), "\uFEFFteam Sales\r\nteam 営業\r\n");
		TestWindow window = served.window();
		assertEquals("\uFEFFteam Sales\nteam 営業\n", window.open("teams.plan"));
		window.replace("teams.plan", "Sales\n", "Sales\nteam 法人営業\n");
		window.ask("{'type':'save'}");
		assertEquals("\uFEFFteam Sales\r\nteam 法人営業\r\nteam 営業\r\n", served.disk("teams.plan"));
		Files.writeString(folder.resolve("mixed.plan"), "team A\r\nteam B\nteam C\r");
		window.next(told -> told.has("documents") && told.toString().contains("mixed.plan"));
		assertEquals("team A\r\nteam B\nteam C\r", window.open("mixed.plan"));
	}

	@Test
	void a_save_that_fails_says_why_and_leaves_both_texts() throws IOException {
		TestWindow window = served.window();
		window.open("teams.plan");
		window.replace("teams.plan", "Sales", "Mine");
		Files.delete(folder.resolve("teams.plan"));
		Files.createDirectory(folder.resolve("teams.plan"));
		assertEquals("[]", window.ask("{'type':'save'}").get("saved").toString());
		assertEquals("team Mine\n", window.text("teams.plan").text());
	}

	@Test
	void after_a_crash_what_was_saved_is_on_disk_and_a_new_server_says_that_it_is_another_one() throws IOException {
		TestWindow window = served.window();
		window.open("teams.plan");
		window.replace("teams.plan", "Sales", "Saved");
		window.ask("{'type':'save'}");
		window.replace("teams.plan", "Saved", "Unsaved");
		served.close();
		assertEquals("team Saved\n", Files.readString(folder.resolve("teams.plan"), StandardCharsets.UTF_8));
		TestWindow again = served.window();
		assertEquals("team Saved\n", again.open("teams.plan"));
		again.replace("teams.plan", "Saved", "Unsaved");
		again.ask("{'type':'save'}");
		assertEquals("team Unsaved\n", served.disk("teams.plan"));
	}
}
