package org.sightline.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.edits.grammar.Form;
import org.sightline.edits.grammar.Part.Value;
import org.sightline.edits.grammar.Turn;
import org.sightline.edits.text.PlanText;
import org.sightline.edits.text.Range;
import org.sightline.edits.text.Word;

/** Brings the clauses of an object up to date: those that say something else, those that are gone, and new ones. */
final class ClauseUpdate {

	private final Update update;
	private final PlanText text;
	private final EObject old;
	private final EObject now;
	private final Form form;
	private final Frame frame;
	private final List<Clause> clauses;
	private final Set<Clause> removed = new HashSet<>();
	private final List<NewClause> added = new ArrayList<>();

	ClauseUpdate(Update update, PlanText text, EObject old, EObject now, Form form, Frame frame, List<Clause> clauses) {
		this.update = update;
		this.text = text;
		this.old = old;
		this.now = now;
		this.form = form;
		this.frame = frame;
		this.clauses = clauses;
	}

	void run() throws EditRefusedException {
		for (Turn turn : form.turns()) {
			if (turn.list().isPresent()) {
				list(turn, turn.list().get());
			} else {
				single(turn);
			}
		}
		exchange();
		removed.forEach(clause -> text.remove(clause.range()));
		List<Clause> left = clauses.stream().filter(clause -> !removed.contains(clause)).toList();
		new Insertion(update, text, now, frame, left).insert(added);
		if (frame.braces() && left.isEmpty() && added.isEmpty() && !removed.isEmpty() && !text.hasComment(frame.open(), frame.close())) {
			text.remove(new Range(frame.open(), frame.close()));
		}
	}

	private List<Clause> clauses(Turn turn) {
		return clauses.stream().filter(clause -> clause.turn().equals(turn)).toList();
	}

	private void single(Turn turn) throws EditRefusedException {
		if (turn.part().values().allMatch(this::same)) {
			return;
		}
		List<Clause> written = clauses(turn);
		if (!update.writing().isThere(now, turn.part())) {
			removed.addAll(written);
		} else if (written.isEmpty()) {
			added.add(new NewClause(turn, update.writing().turn(now, turn, 0), Optional.empty(), Optional.empty(), now));
		} else {
			text.rewrite(written.get(written.size() - 1).range(), update.writing().turn(now, turn, 0));
		}
	}

	private boolean same(Value value) {
		return update.sameness().same(old, now, value.feature(now));
	}

	private void list(Turn turn, Value value) throws EditRefusedException {
		EStructuralFeature feature = value.feature(now);
		List<?> before = (List<?>) old.eGet(feature);
		List<?> after = (List<?>) now.eGet(feature);
		List<Clause> written = clauses(turn);
		if (before.isEmpty() && after.isEmpty()) {
			return;
		}
		if (written.size() != before.size()) {
			throw new EditRefusedException("edit.unreadable");
		}
		int[] kept = Kept.of(origins(before, after));
		Set<Integer> left = new HashSet<>();
		for (int i = 0; i < kept.length; i++) {
			if (kept[i] >= 0) {
				left.add(kept[i]);
				keep(turn, written.get(kept[i]), before.get(kept[i]), after.get(i), i);
			}
		}
		for (int i = 0; i < written.size(); i++) {
			if (!left.contains(i)) {
				removed.add(written.get(i));
			}
		}
		for (int i = 0; i < kept.length; i++) {
			if (kept[i] < 0) {
				Optional<Clause> previous = Optional.empty();
				for (int j = i - 1; j >= 0 && previous.isEmpty(); j--) {
					previous = kept[j] < 0 ? Optional.empty() : Optional.of(written.get(kept[j]));
				}
				Optional<Clause> next = Optional.empty();
				for (int j = i + 1; j < kept.length && next.isEmpty(); j++) {
					next = kept[j] < 0 ? Optional.empty() : Optional.of(written.get(kept[j]));
				}
				EObject what = after.get(i) instanceof EObject child ? child : now;
				added.add(new NewClause(turn, update.writing().turn(now, turn, i), previous, next, what));
			}
		}
	}

	private void keep(Turn turn, Clause clause, Object before, Object after, int index) throws EditRefusedException {
		if (before instanceof EObject was && after instanceof EObject is) {
			update.update(was, is);
		} else if (!before.equals(after)) {
			text.rewrite(clause.range(), update.writing().turn(now, turn, index));
		}
	}

	/** For each value of a list, which of those before it was, or -1. */
	private int[] origins(List<?> before, List<?> after) {
		Map<Object, Integer> places = new HashMap<>();
		for (int i = before.size() - 1; i >= 0; i--) {
			places.put(before.get(i), i);
		}
		int[] origins = new int[after.size()];
		for (int i = 0; i < origins.length; i++) {
			Object value = after.get(i);
			Object was = value instanceof EObject object ? update.models().origin(object).orElse(null) : value;
			origins[i] = places.getOrDefault(was, -1);
		}
		return origins;
	}

	/** A clause that goes while another that says something of the same feature comes is changed in its place. */
	private void exchange() {
		for (NewClause fresh : List.copyOf(added)) {
			Optional<Clause> gives = fresh.turn().list().isPresent() ? Optional.empty()
					: removed.stream().filter(clause -> clause.turn().list().isEmpty() && shares(clause.turn(), fresh.turn())).findFirst();
			gives.ifPresent(clause -> {
				text.rewrite(clause.range(), fresh.words());
				removed.remove(clause);
				added.remove(fresh);
			});
		}
	}

	private static boolean shares(Turn one, Turn other) {
		return one.part().values().anyMatch(value -> other.part().values()
				.anyMatch(with -> with.assignment().getFeature().equals(value.assignment().getFeature())));
	}

	/**
	 * A clause that the text does not have yet.
	 *
	 * @param previous the one of its list that stays in the text before it
	 * @param next     the one of its list that stays in the text behind it
	 * @param what     the object that it says something about: its own, if it is one
	 */
	record NewClause(Turn turn, List<Word> words, Optional<Clause> previous, Optional<Clause> next, EObject what) {
	}
}
