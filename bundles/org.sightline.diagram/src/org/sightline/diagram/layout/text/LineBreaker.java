package org.sightline.diagram.layout.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Breaks a text to lines of one width, and cuts what does not fit. */
public final class LineBreaker {

	private static final String ELLIPSIS = "…";

	/** More chars than any label holds: names may be as long as an attacker likes. */
	private static final int MOST = 1_000;

	private final double width;
	private final int size;
	private final boolean bold;

	/**
	 * @param width that no line exceeds, in px
	 * @param size  of the letters, in px
	 */
	public LineBreaker(double width, int size, boolean bold) {
		this.width = width;
		this.size = size;
		this.bold = bold;
	}

	/** As few lines as will do, of even length, broken between words or phrases; beyond `most` lines the text is cut with …. */
	public List<String> lines(String text, int most) {
		List<String> lines = new ArrayList<>();
		String rest = bounded(text).strip();
		while (lines.size() < most - 1 && !fits(rest)) {
			int at = end(rest, most - lines.size());
			if (at == 0) {
				break;
			}
			lines.add(rest.substring(0, at).strip());
			rest = rest.substring(at).strip();
		}
		lines.add(cut(rest));
		return lines;
	}

	/** The text in one line; cut at the last whole letter that fits, never inside a number. */
	public String cut(String text) {
		if (fits(text)) {
			return text;
		}
		String begin = bounded(text);
		BitSet indivisible = Letters.indivisible(begin);
		int end = longest(begin, width - width(ELLIPSIS));
		while (end > 0 && (indivisible.get(end) || Letters.neverLast(begin.codePointBefore(end)))) {
			end--;
		}
		return begin.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	private static String bounded(String text) {
		return text.length() <= MOST ? text : text.substring(0, MOST);
	}

	/** Where the first of up to `lines` lines ends best; 0 if there is no place. */
	private int end(String text, int lines) {
		Breaks breaks = new Breaks(text);
		double even = width(text) / Math.max(2, Math.min(lines, Math.ceil(width(text) / width)));
		int best = 0;
		double least = Double.MAX_VALUE;
		for (int at = 1, last = longest(text, width); at <= last && at < text.length(); at++) {
			int reluctance = breaks.reluctance(at);
			if (reluctance != Breaks.NEVER) {
				double cost = cost(text, at, even, lines, reluctance);
				if (cost <= least) {
					least = cost;
					best = at;
				}
			}
		}
		return best;
	}

	/** Losing text is worse than any break; a break inside a word worse than uneven lines. */
	private double cost(String text, int at, double even, int lines, int reluctance) {
		double lost = Math.max(0, width(text.substring(at).strip()) - width * (lines - 1)) / width;
		double uneven = (width(text.substring(0, at).strip()) - even) / width;
		return 100 * lost + reluctance + 3 * uneven * uneven;
	}

	/** How many chars of the text's begin fit, letters being whole. */
	private int longest(String text, double most) {
		double sum = 0;
		int end = 0;
		while (end < text.length()) {
			int letter = text.codePointAt(end);
			sum += TextMetrics.width(letter, size, bold);
			if (sum > most) {
				break;
			}
			end += Character.charCount(letter);
		}
		return end;
	}

	private boolean fits(String text) {
		return width(text) <= width;
	}

	private double width(String text) {
		return TextMetrics.width(text, size, bold);
	}
}
