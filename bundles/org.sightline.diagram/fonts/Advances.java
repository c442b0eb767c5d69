import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes the table of advance widths that pictures are laid out with; see README.md beside it.
 *
 * Arguments: fonts of regular weight, `--`, the same fonts in bold. Each is a .ttf, .otf, or .ttc, of which the first face counts.
 */
class Advances {

	/** The planes of letters that plans are written in; beyond them a rule of thumb serves. */
	private static final int LAST = 0xFFFF;

	public static void main(String[] arguments) throws IOException {
		int split = List.of(arguments).indexOf("--");
		TreeMap<Integer, Integer> regular = widest(List.of(arguments).subList(0, split));
		TreeMap<Integer, Integer> bold = widest(List.of(arguments).subList(split + 1, arguments.length));
		bold.keySet().retainAll(regular.keySet());
		int begin = -1;
		int end = -1;
		String widths = "";
		for (int letter : bold.keySet()) {
			String its = regular.get(letter) + " " + bold.get(letter);
			if (letter != end + 1 || !its.equals(widths)) {
				write(begin, end, widths);
				begin = letter;
				widths = its;
			}
			end = letter;
		}
		write(begin, end, widths);
	}

	private static void write(int begin, int end, String widths) {
		if (begin >= 0) {
			System.out.print(String.format("%04X %04X %s\n", begin, end, widths));
		}
	}

	/** The widest advance of each letter, in thousandths of the size. */
	private static TreeMap<Integer, Integer> widest(List<String> fonts) throws IOException {
		TreeMap<Integer, Integer> all = new TreeMap<>();
		for (String font : fonts) {
			new Face(Path.of(font)).advances().forEach((letter, advance) -> all.merge(letter, advance, Math::max));
		}
		return all;
	}

	private static final class Face {
		private final ByteBuffer file;
		private final int start;

		Face(Path font) throws IOException {
			file = ByteBuffer.wrap(Files.readAllBytes(font));
			start = file.getInt(0) == 0x74746366 ? file.getInt(12) : 0;
		}

		TreeMap<Integer, Integer> advances() {
			TreeMap<Integer, Integer> advances = new TreeMap<>();
			int unitsPerEm = unsigned(table("head") + 18);
			int metrics = table("hmtx");
			int longMetrics = unsigned(table("hhea") + 34);
			for (int[] group : groups()) {
				for (int letter = group[0]; letter <= Math.min(group[1], LAST); letter++) {
					int glyph = group[2] + letter - group[0];
					int advance = unsigned(metrics + 4 * Math.min(glyph, longMetrics - 1));
					advances.put(letter, Math.round(advance * 1000f / unitsPerEm));
				}
			}
			return advances;
		}

		/** First letter, last letter, glyph of the first: the table cmap in format 12, or in format 4. */
		private List<int[]> groups() {
			int cmap = table("cmap");
			int format4 = 0;
			for (int i = 0; i < unsigned(cmap + 2); i++) {
				int offset = cmap + file.getInt(cmap + 4 + 8 * i + 4);
				if (unsigned(offset) == 12) {
					return format12(offset);
				}
				if (unsigned(offset) == 4) {
					format4 = offset;
				}
			}
			return format4(format4);
		}

		private List<int[]> format12(int offset) {
			List<int[]> groups = new ArrayList<>();
			for (int i = 0; i < file.getInt(offset + 12); i++) {
				int group = offset + 16 + 12 * i;
				groups.add(new int[] { file.getInt(group), file.getInt(group + 4), file.getInt(group + 8) });
			}
			return groups;
		}

		private List<int[]> format4(int offset) {
			List<int[]> groups = new ArrayList<>();
			int twice = unsigned(offset + 6);
			for (int i = 0; i < twice; i += 2) {
				int end = unsigned(offset + 14 + i);
				int begin = unsigned(offset + 16 + twice + i);
				int delta = unsigned(offset + 16 + 2 * twice + i);
				int rangeAt = offset + 16 + 3 * twice + i;
				int range = unsigned(rangeAt);
				for (int letter = begin; letter <= end && letter < 0xFFFF; letter++) {
					int glyph = range == 0 ? letter : unsigned(rangeAt + range + 2 * (letter - begin));
					if (glyph != 0) {
						groups.add(new int[] { letter, letter, glyph + delta & 0xFFFF });
					}
				}
			}
			return groups;
		}

		private int table(String tag) {
			for (int i = 0; i < unsigned(start + 4); i++) {
				int record = start + 12 + 16 * i;
				byte[] name = new byte[4];
				file.get(record, name);
				if (new String(name, java.nio.charset.StandardCharsets.US_ASCII).equals(tag)) {
					return file.getInt(record + 8);
				}
			}
			throw new IllegalArgumentException("no table " + tag);
		}

		private int unsigned(int offset) {
			return Short.toUnsignedInt(file.getShort(offset));
		}
	}
}
