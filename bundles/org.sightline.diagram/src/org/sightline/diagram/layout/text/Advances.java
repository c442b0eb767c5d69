package org.sightline.diagram.layout.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The table of advance widths: `fonts/README.md` of this bundle says of which fonts, and how it was made. */
final class Advances {

	/** Thousandths of the size, for what the table lacks. */
	private static final int FULL_WIDTH = 1000;
	private static final int EMOJI = 1300;
	private static final int OTHER = 700;

	private final int[] begins;
	private final int[] ends;
	private final int[][] widths;

	private Advances(List<String> lines) {
		begins = new int[lines.size()];
		ends = new int[lines.size()];
		widths = new int[2][lines.size()];
		for (int i = 0; i < lines.size(); i++) {
			String[] fields = lines.get(i).split(" ");
			begins[i] = Integer.parseInt(fields[0], 16);
			ends[i] = Integer.parseInt(fields[1], 16);
			widths[0][i] = Integer.parseInt(fields[2]);
			widths[1][i] = Integer.parseInt(fields[3]);
		}
	}

	static Advances read() {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(Advances.class.getResourceAsStream("advances.txt"), StandardCharsets.UTF_8))) {
			return new Advances(reader.lines().toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** In thousandths of the size. */
	int of(int letter, boolean bold) {
		int at = Arrays.binarySearch(begins, letter);
		int range = at >= 0 ? at : -at - 2;
		if (range >= 0 && letter <= ends[range]) {
			return widths[bold ? 1 : 0][range];
		}
		return switch (Character.getType(letter)) {
			case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
			default -> letter >= 0x1F000 && letter < 0x20000 ? EMOJI : Character.isIdeographic(letter) ? FULL_WIDTH : OTHER;
		};
	}
}
