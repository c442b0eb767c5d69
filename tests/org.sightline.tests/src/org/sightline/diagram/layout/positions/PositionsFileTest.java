package org.sightline.diagram.layout.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.diagram.layout.Point;
import org.sightline.dsl.findings.Finding;

class PositionsFileTest {

	@TempDir
	private Path folder;

	private PositionsFile file;

	@BeforeEach
	void beside_a_plan() {
		file = new PositionsFile(folder.resolve("計画.plan"));
	}

	private Positions read(String text) throws Exception {
		Files.writeString(file.path(), text);
		return file.read();
	}

	private List<String> said(Map<String, Set<String>> known) throws Exception {
		return file.findings(known).stream().map(finding -> finding.place().line() + " " + finding.code()).toList();
	}

	@Test
	void it_stands_beside_the_plan_under_the_plans_name() {
		assertEquals("計画.positions", file.path().getFileName().toString());
		assertEquals("growth.q1.positions", new PositionsFile(Path.of("growth.q1.plan")).path().toString());
	}

	@Test
	void lines_are_sorted_so_that_a_change_touches_one_line() throws Exception {
		file.write(Positions.of(List.of(new Position("lineOfSight", "metric:b", 3, 4), new Position("driverTree", "driver:z", 5, 6),
				new Position("lineOfSight", "initiative:展示会 出展", 1, 2))));
		List<String> lines = Files.readAllLines(file.path());
		assertTrue(lines.get(0).startsWith("# "));
		assertEquals(List.of("driverTree driver:z at 5 6", "lineOfSight initiative:展示会 出展 at 1 2", "lineOfSight metric:b at 3 4"),
				lines.subList(1, 4));
		file.write(file.read().with(new Position("lineOfSight", "metric:b", 9, 4)));
		assertEquals("lineOfSight metric:b at 9 4", Files.readAllLines(file.path()).get(3));
	}

	@Test
	void what_is_written_is_read_again() throws Exception {
		Positions positions = Positions.of(List.of(new Position("lineOfSight", "initiative:A at 1 2", 0, Position.MOST),
				new Position("lineOfSight", "\"quoted\" <b>", 7, 8)));
		file.write(positions);
		assertEquals(positions, file.read());
		assertEquals(Map.of("initiative:A at 1 2", new Point(0, Position.MOST), "\"quoted\" <b>", new Point(7, 8)), file.read().of("lineOfSight"));
	}

	@Test
	void names_that_would_break_the_lines_are_not_written() throws Exception {
		file.write(Positions.of(List.of(new Position("lineOfSight", "a\nlineOfSight b at 1 1", 1, 2), new Position("x y", "a", 1, 2),
				new Position("v", "ok", 1, 2))));
		assertEquals(List.of(new Position("v", "ok", 1, 2)), file.read().all());
	}

	@Test
	void without_positions_there_is_no_file() throws Exception {
		assertEquals(Positions.NONE, file.read());
		file.write(Positions.of(List.of(new Position("v", "n", 1, 2))));
		file.write(file.read().without("v", "n"));
		assertFalse(Files.exists(file.path()));
	}

	@Test
	void lines_that_are_no_positions_are_left_out_and_reported() throws Exception {
		Positions positions = read("\uFEFFv a at 1 2\r\n# comment\n\nv a at -1 2\nv at 1 2\nv a at 1 99999999999999999999\nv a at 1\n<<<<<<< HEAD\nv b at 3 4");
		assertEquals(List.of(new Position("v", "a", 1, 2), new Position("v", "b", 3, 4)), positions.all());
		assertEquals(List.of("4 positions.line", "5 positions.line", "6 positions.line", "7 positions.line", "8 positions.line"),
				said(Map.of("v", Set.of("a", "b"))));
	}

	@Test
	void positions_of_what_the_plan_no_longer_has_are_reported() throws Exception {
		read("driverTree gone at 1 2\nlineOfSight initiative:A at 1 2\nlineOfSight initiative:B at 1 2\n");
		Map<String, Set<String>> known = Map.of("lineOfSight", Set.of("initiative:B"));
		assertEquals(List.of("1 positions.drift", "2 positions.drift"), said(known));
		Finding finding = file.findings(known).get(1);
		assertEquals("The plan has no “initiative:A” in the view lineOfSight any more, so this position says nothing. Delete the line.",
				finding.message().in(Locale.ENGLISH));
		assertEquals("計画の「lineOfSight」の図に「initiative:A」はもうないので、この位置は使われません。この行は消してかまいません。",
				finding.message().in(Locale.JAPANESE));
		assertEquals("計画.positions", finding.place().file());
	}

	@Test
	void a_file_beyond_all_measure_is_not_read_whole() throws Exception {
		assertEquals(Positions.NONE, read("v a at 1 2\n" + "#".repeat(PositionsFile.MOST_BYTES)));
		assertEquals(List.of("1 positions.size"), said(Map.of()));
		read("\n".repeat(PositionsText.MOST_LINES + 5) + "v a at 1 2\n");
		assertEquals(List.of((PositionsText.MOST_LINES + 1) + " positions.size"), said(Map.of()));
	}

	@Test
	void what_is_no_file_or_leads_elsewhere_is_not_read() throws Exception {
		Path elsewhere = Files.writeString(folder.resolve("secret"), "v a at 1 2\n");
		Files.createSymbolicLink(file.path(), elsewhere);
		assertEquals(Positions.NONE, file.read());
		Files.delete(file.path());
		Files.createDirectory(file.path());
		assertEquals(Positions.NONE, file.read());
	}

	@Test
	void bytes_that_are_no_text_do_no_harm() throws Exception {
		Files.write(file.path(), new byte[] { 'v', ' ', (byte) 0xFF, ' ', 'a', 't', ' ', '1', ' ', '2', 0, 10, (byte) 0xC0 });
		file.read();
		assertFalse(said(Map.of()).isEmpty());
	}
}
