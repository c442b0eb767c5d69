package org.sightline.edits.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.services.PlanGrammarAccess;
import org.sightline.edits.text.Token.Kind;

/** The words of a file, some of which are changed. A slot is the place before a word, by the word's index. */
public final class PlanText {

	private static final Set<String> JOINED = Set.of(",", ")", "]", "%");

	private final SourceFile file;
	private final List<Token> tokens;
	private final TextLines lines;
	private final String lineBreak;
	private final Map<Integer, String> replaced = new HashMap<>();
	private final BitSet gone = new BitSet();
	private final Map<Integer, List<Fresh>> fresh = new HashMap<>();
	/** Slots within what was taken out, and the indentation of the comments there. */
	private final Map<Integer, String> inside = new HashMap<>();
	private final Map<Integer, String> breaksBehind = new HashMap<>();
	private final Map<Integer, String> breaksBefore = new HashMap<>();

	/** The text of a file without mistakes of the language. */
	public PlanText(SourceFile file, PlanGrammarAccess grammar) {
		this.file = file;
		tokens = Tokens.of(NodeModelUtils.getNode(file.content()).getRootNode(), grammar);
		lines = new TextLines(file.text());
		lineBreak = file.text().contains("\r\n") ? "\r\n" : "\n";
	}

	/** How many words there are. */
	public int size() {
		return tokens.size();
	}

	/** A word. */
	public Word word(int index) {
		Token token = tokens.get(index);
		String text = file.text().substring(token.start(), token.end());
		boolean open = text.equals("(") || text.equals("[");
		return new Word(text, JOINED.contains(text) || token.kind() == Kind.CALL, open || token.kind() == Kind.MINUS);
	}

	/** Whether a word is a parenthesis that only groups the terms of a formula. */
	public boolean isGrouping(int index) {
		return tokens.get(index).kind() == Kind.GROUPING;
	}

	/** The words of a part of the text. */
	public Range range(INode node) {
		return new Range(index(node.getOffset()), index(node.getEndOffset()) - 1);
	}

	/** The first word that does not begin before an offset. */
	private int index(int offset) {
		int found = Collections.binarySearch(tokens, new Token(offset, offset, Kind.WORD), Comparator.comparingInt(Token::start));
		return found < 0 ? -found - 1 : found;
	}

	/** Words as they are written. */
	public List<Word> words(Range range) {
		return IntStream.rangeClosed(range.first(), range.last()).mapToObj(this::word).toList();
	}

	/** Whether no other word stands before a word on its line. */
	public boolean beginsLine(int index) {
		return index == 0 || lines.start(tokens.get(index - 1).end()) < lines.start(tokens.get(index).start());
	}

	/** Whether two words stand on one line. */
	public boolean onOneLine(int one, int other) {
		return lines.start(tokens.get(one).start()) == lines.start(tokens.get(other).end());
	}

	/** The white space with which a word's line begins. */
	public String indent(int index) {
		return lines.indent(tokens.get(index).start());
	}

	/** The indentation by which the text sets the inside of a block off: that of its first indented line. */
	public String indentUnit() {
		for (int i = 1; i < tokens.size(); i++) {
			if (beginsLine(i) && !indent(i).isEmpty()) {
				return indent(i);
			}
		}
		return "  ";
	}

	/** The line of a word up to and with it. */
	public String lineUpTo(int index) {
		return file.text().substring(lines.start(tokens.get(index).start()), tokens.get(index).end());
	}

	/** Whether there is a comment between two words. */
	public boolean hasComment(int from, int to) {
		for (int i = from; i < to; i++) {
			if (hidden(i + 1).contains("/")) {
				return true;
			}
		}
		return false;
	}

	/** Lets other words stand in place of some: those that are the same stay. */
	public void rewrite(Range range, List<Word> words) {
		for (WordDiff.Run run : WordDiff.between(words(range), words)) {
			List<Word> written = words.subList(run.newStart(), run.newEnd());
			int first = range.first() + run.oldStart();
			int behind = range.first() + run.oldEnd();
			if (written.isEmpty()) {
				gone.set(first, behind);
			} else if (first == behind || word(first).joined() != written.get(0).joined()) {
				gone.set(first, behind);
				addInline(first, written);
			} else {
				replaced.put(first, Word.line(written));
				gone.set(first + 1, behind);
			}
		}
	}

	/** Takes words out; comments between them stay, as lines where the words began. */
	public void remove(Range range) {
		gone.set(range.first(), range.last() + 1);
		for (int slot = range.first() + 1; slot <= range.last(); slot++) {
			inside.put(slot, indent(range.first()));
		}
	}

	/** Adds words on the line of the word before a slot. */
	public void addInline(int slot, List<Word> words) {
		add(slot, new Fresh.Inline(Word.line(words), words.get(0).joined(), words.get(words.size() - 1).joins()));
	}

	/**
	 * Adds lines behind the line of the word before a slot.
	 *
	 * @param lines       with their indentation
	 * @param apartBefore whether a blank line is to stand before them
	 * @param apartAfter  whether a blank line is to stand behind them, if anything follows
	 * @param indent      indentation of what follows, where it stood on the line of the word before
	 */
	public void addLines(int slot, List<String> lines, boolean apartBefore, boolean apartAfter, String indent) {
		add(slot, new Fresh.Lines(lines, apartBefore, apartAfter, indent));
	}

	/** Adds the rest of a block behind a word: an opening brace on its line and what follows that. */
	public void addBody(int slot, List<String> lines) {
		add(slot, new Fresh.Inline(String.join(lineBreak, lines), false, false));
	}

	private void add(int slot, Fresh text) {
		fresh.computeIfAbsent(slot, any -> new ArrayList<>()).add(text);
	}

	/** Lets what follows a word begin a new line. */
	public void breakBehind(int index, String indent) {
		breaksBehind.put(index, indent);
	}

	/** Lets a word begin a new line. */
	public void breakBefore(int index, String indent) {
		breaksBefore.put(index, indent);
	}

	/** What is different now, in the order of the text. */
	public List<TextChange> changes() {
		SortedSet<Integer> ends = new TreeSet<>(replaced.keySet());
		Stream.of(fresh.keySet(), breaksBefore.keySet()).flatMap(Set::stream).forEach(slot -> ends.add(gone.nextClearBit(slot)));
		breaksBehind.keySet().forEach(index -> ends.add(gone.nextClearBit(index + 1)));
		for (int i = gone.nextSetBit(0); i >= 0; i = gone.nextSetBit(gone.nextClearBit(i))) {
			ends.add(gone.nextClearBit(i));
		}
		Changes changes = new Changes(file);
		for (int right : ends) {
			int left = gone.previousClearBit(right - 1);
			changes.add(left < 0 ? 0 : tokens.get(left).end(), right == tokens.size() ? file.text().length() : tokens.get(right).start(), gap(left, right));
			if (replaced.containsKey(right)) {
				changes.add(tokens.get(right).start(), tokens.get(right).end(), replaced.get(right));
			}
		}
		return changes.all();
	}

	/** What stands now between two words that stay. */
	private String gap(int left, int right) {
		List<Piece> pieces = new ArrayList<>();
		List<Fresh> added = new ArrayList<>();
		for (int slot = left + 1; slot <= right; slot++) {
			pieces.addAll(Piece.of(hidden(slot), Optional.ofNullable(inside.get(slot))));
			if (slot < right) {
				pieces.add(new Piece.Gone());
			}
			added.addAll(fresh.getOrDefault(slot, List.of()));
		}
		Gap gap = new Gap(lineBreak, left < 0 ? Optional.empty() : Optional.of(word(left)),
				right == tokens.size() ? Optional.empty() : Optional.of(word(right)), pieces);
		if (added.stream().noneMatch(Fresh.Lines.class::isInstance)) {
			gap.breakLines(Optional.ofNullable(breaksBehind.get(left)), Optional.ofNullable(breaksBefore.get(right)));
		}
		gap.add(added);
		return gap.text();
	}

	/** What stands before a word. */
	private String hidden(int slot) {
		int start = slot == 0 ? 0 : tokens.get(slot - 1).end();
		return file.text().substring(start, slot == tokens.size() ? file.text().length() : tokens.get(slot).start());
	}
}
