package org.sightline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.serve.text.ChangeSet;

/** What windows are called: by the names in updates they tell their own changes from those of others. */
@Timeout(120)
class WindowNamesTest {

	private static final String NAME = "3b241101-e2bb-4255-8caf-4136c566a962";

	@TempDir
	Path folder;
	private ServedFolder served;

	@BeforeEach
	void serve_a_plan() throws IOException {
		served = ServedFolder.with(folder);
		served.serve(false);
	}

	@AfterEach
	void stop() {
		served.close();
	}

	private static String author(TestWindow reader) {
		return reader.next("updates").getAsJsonArray("updates").get(0).getAsJsonObject().get("clientID").getAsString();
	}

	private String authorOfTyping(TestWindow writer) throws IOException {
		TestWindow reader = served.window();
		reader.open("teams.plan");
		String text = writer.open("teams.plan");
		writer.push("teams.plan", ChangeSet.between(text, "// mine\n" + text));
		return author(reader);
	}

	@Test
	void a_window_is_called_as_it_calls_itself_by_every_server_that_it_meets() throws IOException {
		assertEquals(NAME, authorOfTyping(TestWindow.called(NAME, served.address())));
		served.close();
		served.serve(false);
		TestWindow newcomer = served.window();
		TestWindow old = TestWindow.called(NAME, served.address());
		assertNotEquals(NAME, newcomer.id());
		assertEquals(NAME, authorOfTyping(old));
	}

	@Test
	void a_window_that_connects_again_takes_the_place_of_its_lost_connection() throws Exception {
		TestWindow lost = TestWindow.called(NAME, served.address());
		TestWindow again = TestWindow.called(NAME, served.address());
		assertEquals(1001, lost.closed());
		assertEquals(NAME, authorOfTyping(again));
	}

	@Test
	void who_gives_no_name_gets_one_and_names_that_others_could_have_are_refused() throws IOException {
		assertNotEquals(served.window().id(), served.window().id());
		for (String name : List.of("", "w1", "mine", "3b241101 e2bb 4255", "x".repeat(65), "<b>3b241101-e2bb-4255</b>")) {
			TestWindow window = TestWindow.silent(served.address(), "/plan");
			assertEquals("refused", window.ask("{'type':'hello','lang':'en','window':'" + name + "'}").get("type").getAsString(), name);
		}
	}
}
