package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class FormatCommandTest extends CommandTest {

	private static final String UNTIDY = "plan   \"A\"{currency JPY horizon 2026-04 to 2027-03}\n";
	private static final String TIDY = "plan \"A\" {\n  currency JPY\n  horizon 2026-04 to 2027-03\n}\n";

	@Test
	void check_lists_what_would_change_and_changes_nothing() throws IOException {
		cli.file("a.plan", UNTIDY).file("b.plan", TIDY);
		assertEquals(1, cli.run("format", "--check", "."));
		assertEquals("not in the canonical layout: a.plan\n", cli.out());
		assertEquals(UNTIDY, Files.readString(folder.resolve("a.plan")));
		assertEquals(0, cli.run("format", "--check", "b.plan"));
	}

	@Test
	void formats_in_place_and_leaves_no_other_file() throws IOException {
		cli.file("a.plan", UNTIDY);
		assertEquals(0, cli.run("format", "a.plan"));
		assertEquals("formatted: a.plan\n", cli.out());
		assertEquals(TIDY, Files.readString(folder.resolve("a.plan")));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void line_breaks_of_windows_and_a_byte_order_mark_stay() throws IOException {
		cli.file("a.plan", "\uFEFF" + UNTIDY.replace("\n", "\r\n"));
		assertEquals(0, cli.run("format", "-q", "a.plan"));
		assertEquals("", cli.out());
		assertEquals("\uFEFF" + TIDY.replace("\n", "\r\n"), Files.readString(folder.resolve("a.plan")));
	}

	@Test
	void standard_input_to_standard_output() {
		assertEquals(0, cli.reading(UNTIDY).run("format", "-"));
		assertEquals(TIDY, cli.out());
	}

	@Test
	void a_file_with_syntax_errors_stays_and_the_others_are_formatted() throws IOException {
		cli.file("a.plan", "plan \"A\" {\n").file("b.plan", UNTIDY);
		assertEquals(2, cli.run("format", "."));
		assertTrue(cli.err().startsWith("sightline: a.plan: Line "), cli.err());
		assertEquals("plan \"A\" {\n", Files.readString(folder.resolve("a.plan")));
		assertEquals(TIDY, Files.readString(folder.resolve("b.plan")));
	}

	@Test
	void a_file_that_is_not_utf_8_stays() throws IOException {
		byte[] shiftJis = {'/', '/', (byte) 0x8C, (byte) 0x76, '\n'};
		Files.write(folder.resolve("a.plan"), shiftJis);
		assertEquals(2, cli.run("format", "a.plan"));
		assertEquals("sightline: Cannot read a.plan: the text is not in UTF-8.\n", cli.err());
	}

	@Test
	void a_file_with_another_name_stays_the_same_file() throws Exception {
		cli.file("a.plan", "metric  m : 1 = 5\n");
		Path other = Files.createLink(folder.resolve("other.txt"), folder.resolve("a.plan"));
		assertEquals(0, cli.run("format", "a.plan"), cli.err());
		assertEquals("metric m : 1 = 5\n", Files.readString(other));
	}
}
