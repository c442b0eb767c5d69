package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

class NewCommandTest extends CommandTest {

	@Test
	void writes_a_plan_that_can_be_checked_at_once() {
		assertEquals(0, cli.run("new", "growth"));
		assertTrue(cli.out().contains("sightline check growth/first.plan"), cli.out());
		assertEquals(1, cli.run("check", "growth"));
		assertTrue(cli.out().contains("no measurable link to revenue: Newsletter."), cli.out());
	}

	@Test
	void in_japanese() throws IOException {
		assertEquals(0, cli.run("new", "成長", "--lang", "ja"));
		assertTrue(Files.readString(folder.resolve("成長/first.plan")).contains("成長計画"));
	}

	@Test
	void never_overwrites() throws IOException {
		cli.file("growth/first.plan", "mine");
		assertEquals(2, cli.run("new", "growth"));
		assertEquals("sightline: growth/first.plan exists already and stays as it is. Name another folder.\n", cli.err());
		assertEquals("mine", Files.readString(folder.resolve("growth/first.plan")));
		cli.file("plain", "");
		assertEquals(2, cli.run("new", "plain"));
		assertEquals("sightline: plain is no folder, so nothing can be written into it.\n", cli.err());
	}
}
