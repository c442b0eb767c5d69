package org.sightline.edits.text;

import java.util.ArrayList;
import java.util.List;

import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.SourceFile;

/** Collects the changes of a text in its order: only what differs, and those that touch as one. */
final class Changes {

	private final SourceFile file;
	private final List<TextChange> changes = new ArrayList<>();

	Changes(SourceFile file) {
		this.file = file;
	}

	void add(int start, int end, String text) {
		String old = file.text().substring(start, end);
		if (old.equals(text)) {
			return;
		}
		int most = Math.min(old.length(), text.length());
		int same = 0;
		while (same < most && old.charAt(same) == text.charAt(same)) {
			same++;
		}
		while (same > 0 && !isBetween(old, same, text, same)) {
			same--;
		}
		int sameEnd = 0;
		while (sameEnd < most - same && old.charAt(old.length() - 1 - sameEnd) == text.charAt(text.length() - 1 - sameEnd)) {
			sameEnd++;
		}
		while (sameEnd > 0 && !isBetween(old, old.length() - sameEnd, text, text.length() - sameEnd)) {
			sameEnd--;
		}
		put(start + same, end - sameEnd, text.substring(same, text.length() - sameEnd));
	}

	/** Whether both texts can be cut there: not inside a character, a line break or a word. */
	private static boolean isBetween(String one, int at, String other, int otherAt) {
		return isBetween(one, at) && isBetween(other, otherAt);
	}

	private static boolean isBetween(String text, int at) {
		if (at == 0 || at == text.length()) {
			return true;
		}
		char before = text.charAt(at - 1);
		char behind = text.charAt(at);
		return !(before == '\r' && behind == '\n') && (Character.isWhitespace(before) || Character.isWhitespace(behind));
	}

	private void put(int start, int end, String text) {
		TextChange last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
		if (last != null && last.offset() + last.length() == start) {
			changes.set(changes.size() - 1, new TextChange(file.path(), last.offset(), end - last.offset(), last.text() + text));
		} else {
			changes.add(new TextChange(file.path(), start, end - start, text));
		}
	}

	List<TextChange> all() {
		List<TextChange> all = new ArrayList<>();
		for (int i = 0; i < changes.size(); i++) {
			int next = i + 1 < changes.size() ? changes.get(i + 1).offset() : Integer.MAX_VALUE;
			all.add(behindTheBreak(changes.get(i), next));
		}
		return all;
	}

	/** A new line behind another one: where line breaks are of both kinds the line before keeps its own. */
	private TextChange behindTheBreak(TextChange change, int next) {
		String there = lineBreak(file.text(), change.offset());
		String here = lineBreak(change.text(), 0);
		int behind = change.offset() + there.length();
		boolean other = change.length() == 0 && !there.isEmpty() && !here.isEmpty() && !there.equals(here) && behind < next;
		return other ? new TextChange(change.file(), behind, 0, change.text().substring(here.length()) + here) : change;
	}

	private static String lineBreak(String text, int at) {
		return text.startsWith("\r\n", at) ? "\r\n" : text.startsWith("\n", at) ? "\n" : "";
	}
}
