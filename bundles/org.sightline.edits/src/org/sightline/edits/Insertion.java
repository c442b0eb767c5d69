package org.sightline.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.format.Columns;
import org.sightline.edits.ClauseUpdate.NewClause;
import org.sightline.edits.text.PlanText;
import org.sightline.edits.text.Word;
import org.sightline.model.Effect;
import org.sightline.model.PlanFile;

/** Puts new clauses where they belong: behind the last one of their kind, otherwise in the canonical order. */
final class Insertion {

	private static final int WIDTH = 100;
	/** An effect with more clauses than these gives each a line of its own. */
	private static final int CLAUSES_ON_ONE_LINE = 2;

	private final Update update;
	private final PlanText text;
	private final EObject now;
	private final Frame frame;
	private final List<Clause> left;

	/** @param left the clauses that stay, in the order of the text */
	Insertion(Update update, PlanText text, EObject now, Frame frame, List<Clause> left) {
		this.update = update;
		this.text = text;
		this.now = now;
		this.frame = frame;
		this.left = left;
	}

	void insert(List<NewClause> added) throws EditRefusedException {
		if (added.isEmpty()) {
			return;
		}
		if (now instanceof PlanFile) {
			blocks(added);
		} else if (now instanceof Effect) {
			effect(added);
		} else if (frame.braces()) {
			clauses(added);
		} else {
			body(added);
		}
	}

	private int slot(NewClause fresh) {
		if (fresh.previous().isPresent()) {
			return fresh.previous().get().range().last() + 1;
		}
		if (fresh.next().isPresent()) {
			return fresh.next().get().range().first();
		}
		Optional<Clause> before = Optional.empty();
		for (Clause clause : left) {
			int order = clause.turn().order();
			if (order <= fresh.turn().order() && (before.isEmpty() || order >= before.get().turn().order())) {
				before = Optional.of(clause);
			}
		}
		return before.map(clause -> clause.range().last() + 1).orElse(frame.first());
	}

	private void blocks(List<NewClause> added) throws EditRefusedException {
		Map<Integer, Neighbour> before = new HashMap<>();
		for (NewClause fresh : added) {
			List<String> lines = FactLayout.indented(update.layout().block(Word.line(fresh.words())), "", unit());
			Neighbour block = new Neighbour(fresh.words().get(0).text(), lines.size() > 1);
			int slot = slot(fresh);
			Optional<Neighbour> previous = Optional.ofNullable(before.put(slot, block)).or(() -> neighbour(clause -> clause.range().last() < slot, true));
			Optional<Neighbour> next = neighbour(clause -> clause.range().first() >= slot, false);
			text.addLines(slot, lines, previous.isEmpty() || previous.get().isApartFrom(block), next.filter(block::isApartFrom).isPresent(), "");
		}
	}

	private Optional<Neighbour> neighbour(Predicate<Clause> where, boolean last) {
		return left.stream().filter(where).reduce((one, other) -> last ? other : one)
				.map(clause -> new Neighbour(text.word(clause.range().first()).text(), !text.onOneLine(clause.range().first(), clause.range().last())));
	}

	/** A block beside another: a blank line is between them if they are of different kinds, or one of them has several lines. */
	private record Neighbour(String keyword, boolean hasLines) {

		boolean isApartFrom(Neighbour other) {
			return hasLines || other.hasLines || !kind(keyword).equals(kind(other.keyword));
		}

		private static String kind(String keyword) {
			return keyword.equals("conversion") || keyword.equals("rate") ? "metric" : keyword;
		}
	}

	private void clauses(List<NewClause> added) throws EditRefusedException {
		String outer = text.indent(frame.all().first());
		String base = left.stream().filter(clause -> text.beginsLine(clause.range().first())).findFirst()
				.map(clause -> text.indent(clause.range().first())).orElse(outer + unit());
		for (NewClause fresh : added) {
			int slot = slot(fresh);
			List<String> lines = FactLayout.indented(update.layout().clause(heads(now), Word.line(fresh.words())), base, unit());
			text.addLines(slot, lines, false, false, slot == frame.close() ? outer : base);
		}
		if (text.onOneLine(frame.open(), frame.close())) {
			text.breakBehind(frame.open(), base);
			text.breakBefore(frame.close(), outer);
		}
	}

	/** Clauses for a block that has none yet. */
	private void body(List<NewClause> added) throws EditRefusedException {
		List<String> clauses = added.stream().map(fresh -> Word.line(fresh.words())).toList();
		int taken = Columns.of(text.lineUpTo(frame.headEnd()));
		List<String> body = update.layout().body(heads(now), clauses, taken);
		String outer = text.indent(frame.all().first());
		List<String> lines = new ArrayList<>(FactLayout.indented(body, outer, unit()));
		lines.set(0, body.get(0));
		text.addBody(frame.headEnd() + 1, lines);
	}

	/** Clauses of an effect stand on its line, or on lines of their own where others do or the line would get too long. */
	private void effect(List<NewClause> added) {
		int slot = frame.all().last() + 1;
		Optional<Clause> ownLine = left.stream().filter(clause -> text.beginsLine(clause.range().first())).findFirst();
		int width = Columns.of(text.lineUpTo(frame.all().last())) + added.stream().mapToInt(fresh -> 1 + Columns.of(Word.line(fresh.words()))).sum();
		if (ownLine.isEmpty() && left.size() + added.size() <= CLAUSES_ON_ONE_LINE && width <= WIDTH) {
			added.forEach(fresh -> text.addInline(slot, fresh.words()));
			return;
		}
		String indent = ownLine.map(clause -> text.indent(clause.range().first())).orElseGet(() -> text.indent(frame.all().first()) + unit());
		if (ownLine.isEmpty()) {
			left.forEach(clause -> text.breakBefore(clause.range().first(), indent));
		}
		added.forEach(fresh -> text.addLines(slot, List.of(indent + Word.line(fresh.words())), false, false, indent));
	}

	/** What the blocks around a clause begin with, from the outside. */
	private List<String> heads(EObject object) throws EditRefusedException {
		List<String> heads = new ArrayList<>();
		for (EObject up = object; !(up instanceof PlanFile); up = up.eContainer()) {
			heads.add(0, Word.line(update.writing().head(up)));
		}
		return heads;
	}

	private String unit() {
		return text.indentUnit();
	}
}
