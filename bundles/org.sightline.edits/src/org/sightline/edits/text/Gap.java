package org.sightline.edits.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.edits.text.Fresh.Inline;
import org.sightline.edits.text.Fresh.Lines;
import org.sightline.edits.text.Piece.Blank;
import org.sightline.edits.text.Piece.Comment;
import org.sightline.edits.text.Piece.Gone;

/** What stands between two words that stay, after words in it have gone and others have come. */
final class Gap {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String lineBreak;
	private final Optional<Word> left;
	private final Optional<Word> right;
	/** White space and comments in turn; white space first and last. */
	private final List<Piece> pieces;

	/**
	 * @param left   the word before; empty at the beginning of the text
	 * @param right  the word behind; empty at the end of the text
	 * @param pieces white space first and last, and between any two others
	 */
	Gap(String lineBreak, Optional<Word> left, Optional<Word> right, List<Piece> pieces) {
		this.lineBreak = lineBreak;
		this.left = left;
		this.right = right;
		this.pieces = new ArrayList<>(pieces);
		for (int i = this.pieces.size() - 2; i > 0; i--) {
			if (this.pieces.get(i) instanceof Gone && this.pieces.get(Math.max(0, i - 2)) instanceof Gone) {
				this.pieces.subList(i - 1, i + 1).clear(); // what stands between words that go, goes too
			}
		}
		for (int i = this.pieces.size() - 2; i > 0; i--) {
			if (this.pieces.get(i) instanceof Gone) {
				close(i);
			}
		}
	}

	/** Takes a word that goes out, with the white space that nobody needs then. */
	private void close(int at) {
		Blank before = (Blank) pieces.get(at - 1);
		Blank behind = (Blank) pieces.get(at + 1);
		boolean first = at == 1;
		boolean last = at == pieces.size() - 2;
		pieces.set(at - 1, new Blank(closed(before, behind, first, last)));
		pieces.remove(at + 1);
		pieces.remove(at);
	}

	private String closed(Blank before, Blank behind, boolean first, boolean last) {
		boolean start = before.breaks() > 0 || first && left.isEmpty();
		boolean end = behind.breaks() > 0 || last && right.isEmpty();
		if (start && end) {
			if (first && left.isEmpty()) {
				return before.text() + (last && right.isEmpty() ? "" : behind.indent());
			}
			if (last && right.isEmpty()) {
				return behind.lines() + (behind.breaks() > 0 ? behind.indent() : "");
			}
			boolean edge = first && is(left, "{") || last && is(right, "}");
			boolean more = before.breaks() > behind.breaks();
			String lines = more != edge || before.breaks() == behind.breaks() ? before.withoutIndent() : behind.lines();
			return lines + behind.indent();
		}
		if (start || end) {
			return start ? before.text() : behind.text();
		}
		boolean comment = !last && !behind.text().isEmpty();
		boolean joined = first && left.map(Word::joins).orElse(false) || last && right.map(Word::joined).orElse(false);
		return joined ? "" : before.text().isEmpty() || comment ? behind.text() : before.text();
	}

	private static boolean is(Optional<Word> word, String text) {
		return word.filter(each -> each.text().equals(text)).isPresent();
	}

	/** Begins a new line behind the word before, and before the word behind, where there is none. */
	void breakLines(Optional<String> behindLeft, Optional<String> beforeRight) {
		boolean oneLine = pieces.stream().noneMatch(each -> each instanceof Blank blank && blank.breaks() > 0);
		if (oneLine && behindLeft.isPresent()) {
			pieces.set(0, new Blank(lineBreak + behindLeft.get()));
		}
		int last = pieces.size() - 1;
		if (beforeRight.isPresent() && ((Blank) pieces.get(last)).breaks() == 0) {
			pieces.set(last, new Blank(lineBreak + beforeRight.get()));
		}
	}

	/** Puts new text in. */
	void add(List<Fresh> fresh) {
		List<Inline> inline = fresh.stream().filter(Inline.class::isInstance).map(Inline.class::cast).toList();
		List<Lines> lines = fresh.stream().filter(Lines.class::isInstance).map(Lines.class::cast).toList();
		if (!lines.isEmpty()) {
			addLines(lines);
		}
		if (!inline.isEmpty()) {
			addInline(inline);
		}
	}

	private void addInline(List<Inline> fresh) {
		StringBuilder text = new StringBuilder();
		fresh.forEach(each -> text.append(each.joined() || text.isEmpty() && left.map(Word::joins).orElse(true) ? "" : " ").append(each.text()));
		Blank behind = (Blank) pieces.get(0);
		boolean lastInGap = pieces.size() == 1 && right.isPresent();
		boolean joins = fresh.get(fresh.size() - 1).joins() && behind.breaks() == 0;
		boolean tight = behind.text().isEmpty() && lastInGap && !right.get().joined();
		pieces.set(0, new Blank(text + (joins ? "" : tight ? " " : behind.text())));
	}

	private void addLines(List<Lines> fresh) {
		int at = place();
		String old = ((Blank) pieces.get(at)).text();
		boolean atStart = at == 0 && left.isEmpty();
		boolean atEnd = at == pieces.size() - 1 && right.isEmpty();
		String mark = atStart && old.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
		StringBuilder text = new StringBuilder(mark);
		for (int i = 0; i < fresh.size(); i++) {
			boolean begin = atStart && i == 0;
			text.append(begin ? "" : lineBreak).append(fresh.get(i).apartBefore() && !begin ? lineBreak : "");
			text.append(String.join(lineBreak, fresh.get(i).lines()));
		}
		Lines last = fresh.get(fresh.size() - 1);
		Blank rest = new Blank(old.substring(mark.length()));
		if (atEnd) {
			text.append(atStart ? lineBreak : rest.text());
		} else {
			text.append(rest.breaks() == 0 ? lineBreak : "").append(last.apartAfter() && rest.breaks() < 2 ? lineBreak : "")
					.append(rest.breaks() == 0 ? last.indent() : rest.text());
		}
		pieces.set(at, new Blank(text.toString()));
	}

	/** Where new lines come: behind the comments on the line of the word before; at the beginning of a text behind what heads it. */
	private int place() {
		if (left.isEmpty()) {
			int heading = 0;
			for (int i = 2; i < pieces.size(); i += 2) {
				heading = ((Blank) pieces.get(i)).breaks() > 1 || i == pieces.size() - 1 && right.isEmpty() ? i : heading;
			}
			return heading;
		}
		for (int i = 0; i < pieces.size(); i += 2) {
			if (((Blank) pieces.get(i)).breaks() > 0) {
				return i;
			}
		}
		return pieces.size() - 1;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		for (Piece piece : pieces) {
			text.append(piece instanceof Comment comment ? comment.text() : ((Blank) piece).text());
		}
		boolean glued = text.isEmpty() && left.isPresent() && right.isPresent() && !left.get().joins() && !right.get().joined();
		return glued ? " " : text.toString();
	}
}
