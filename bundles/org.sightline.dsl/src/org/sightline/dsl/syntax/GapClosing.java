package org.sightline.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.Token;
import org.sightline.dsl.syntax.ProblemParser.Gap;

/**
 * Decides what to leave out when a text is read once more: where the parser passed over text beyond the line of a mistake,
 * the clause with the mistake, so that the rest of the block is understood.
 */
final class GapClosing {

	private final PlanTokens tokens;
	private final PlanWords words;

	GapClosing(PlanTokens tokens, PlanWords words) {
		this.tokens = tokens;
		this.words = words;
	}

	/**
	 * Takes the clauses at gaps out of the text.
	 *
	 * @return the gaps that are closed now; if there are none, reading once more would find nothing new
	 */
	List<Gap> close(List<Gap> gaps) {
		List<Gap> misplaced = gaps.stream().filter(gap -> isJunk(indexOf(gap.from()))).toList();
		if (misplaced.isEmpty()) {
			return closeFirstOfEachBlock(gaps);
		}
		// no clause can be there at all, so whatever else went wrong may come from what was put there
		misplaced.forEach(gap -> tokens.pass(indexOf(gap.from())));
		return misplaced;
	}

	/** After a gap the parser may have lost count of the braces; what it says up to the next block may come from that. */
	private List<Gap> closeFirstOfEachBlock(List<Gap> gaps) {
		List<Gap> closed = new ArrayList<>();
		int block = 0;
		for (Gap gap : gaps) {
			int at = indexOf(gap.from());
			if (at >= block && close(gap)) {
				closed.add(gap);
				block = nextBlock(at);
			}
		}
		return closed;
	}

	private int nextBlock(int at) {
		int next = tokens.next(at);
		while (next < tokens.size() && !(tokens.startsLine(next) && words.blocks().contains(tokens.keyword(next)))) {
			next++;
		}
		return next;
	}

	private boolean close(Gap gap) {
		int at = indexOf(gap.from());
		if (at >= tokens.size()) {
			return false;
		}
		if (!gap.betweenClauses() && !gap.betweenBlocks() && closeUnfinished(at)) {
			return true;
		}
		int first = gap.betweenClauses() || gap.betweenBlocks() ? at : clauseAround(at);
		int last = endOfClause(at);
		if (last < at || !gap.betweenClauses() && !moreThanSpace(last, gap.to())) {
			return false;
		}
		if (!gap.betweenBlocks()) {
			tokens.join(first, last, tokens.kinds.junk);
			return true;
		}
		for (int i = first; i <= last; i++) {
			if (tokens.kind(i) != Token.INVALID_TOKEN_TYPE) {
				tokens.pass(i);
			}
		}
		return true;
	}

	/** Where the next line has begun before a clause was complete, it is the clause of the line before that is left out. */
	private boolean closeUnfinished(int at) {
		int last = at - 1;
		while (last >= 0 && (tokens.hidden(last) || tokens.kind(last) == Token.INVALID_TOKEN_TYPE)) {
			last--;
		}
		if (last < 0 || !tokens.startsLine(at) && !tokens.keyword(at).equals("}")) {
			return false;
		}
		int first = clauseAround(last);
		if (!words.beginsClause(tokens.keyword(first))) {
			return false;
		}
		tokens.join(first, last, tokens.kinds.junk);
		return true;
	}

	private boolean moreThanSpace(int last, int to) {
		int next = tokens.next(last);
		return next < tokens.size() && tokens.start(next) < to;
	}

	/** The word of the same line that begins the clause with a mistake; the mistake itself where there is none. */
	private int clauseAround(int at) {
		for (int i = at; i >= 0; i--) {
			String word = tokens.keyword(i);
			if (words.beginsClause(word) && (tokens.startsLine(i) || i < at)) {
				return i;
			}
			if (tokens.startsLine(i) || word.equals("{") || word.equals("}") || words.blocks().contains(word)) {
				return at;
			}
		}
		return at;
	}

	/** The last word of the line, or the last before a brace or the next clause. */
	private int endOfClause(int at) {
		Set<String> clauses = clausesAround(at);
		int last = at - 1;
		for (int i = at; i < tokens.size(); i = tokens.next(i)) {
			String word = tokens.keyword(i);
			if (i > at && tokens.startsLine(i) || word.equals("{") && i > at || word.equals("}") || i > at && clauses.contains(word)) {
				return last;
			}
			last = i;
		}
		return last;
	}

	private Set<String> clausesAround(int at) {
		for (int i = at; i >= 0; i--) {
			String word = tokens.keyword(i);
			if (i < at && tokens.startsLine(i) && words.blocks().contains(word) || word.equals("guide") || i == 0) {
				return words.clausesOf(word);
			}
		}
		return Set.of();
	}

	private int indexOf(int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.start(middle) < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private boolean isJunk(int index) {
		return index < tokens.size() && tokens.kind(index) == tokens.kinds.junk;
	}
}
