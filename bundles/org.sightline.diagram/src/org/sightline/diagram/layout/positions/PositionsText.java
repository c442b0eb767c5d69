package org.sightline.diagram.layout.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;

/** The form of a file of positions: `lineOfSight initiative:Seminar at 20 64`, one line each. Lines that begin with # are comments. */
final class PositionsText {

	/** More lines are not read. */
	static final int MOST_LINES = 20_000;

	private static final String HEAD = "# Sightline: positions fixed by hand, in px from the upper left corner. One line each, sorted; may be deleted.\n";
	private static final Pattern LINE = Pattern.compile("(\\w{1,64}) (.{1,2000}) at (\\d{1,7}) (\\d{1,7})");

	/** @param lines every position as written, also those of which another one counts */
	record Read(Positions positions, List<Located> lines, List<Finding> findings) {
	}

	/** A position and the number of its line, from 1. */
	record Located(Position position, int line) {
	}

	private PositionsText() {
	}

	static String write(Positions positions) {
		return positions.all().stream().filter(Position::isWritable)
				.map(position -> position.view() + " " + position.node() + " at " + position.x() + " " + position.y() + "\n")
				.collect(Collectors.joining("", HEAD, ""));
	}

	/** @param file its name, for findings */
	static Read read(String text, String file) {
		List<Located> lines = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		int number = 0;
		for (String raw : text.split("\r?\n", MOST_LINES + 1)) {
			String line = number == 0 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
			number++;
			if (number > MOST_LINES) {
				findings.add(finding(file, number, 0, Severity.WARNING, "positions.size", Message.of(PositionsText.class, "toolong", MOST_LINES)));
			} else if (!line.isBlank() && !line.startsWith("#")) {
				Matcher parts = LINE.matcher(line.strip());
				if (parts.matches() && inPicture(parts.group(3)) && inPicture(parts.group(4))) {
					lines.add(new Located(new Position(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)),
							Integer.parseInt(parts.group(4))), number));
				} else {
					findings.add(finding(file, number, line.length(), Severity.WARNING, "positions.line", Message.of(PositionsText.class, "line")));
				}
			}
		}
		return new Read(Positions.of(lines.stream().map(Located::position).toList()), lines, findings);
	}

	private static boolean inPicture(String number) {
		return Integer.parseInt(number) <= Position.MOST;
	}

	static Finding finding(String file, int line, int length, Severity severity, String code, Message message) {
		return new Finding(code, severity, message, new Place(file, 0, 0, line, 1, line, length + 1), "", List.of());
	}
}
