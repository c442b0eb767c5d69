package org.sightline.dsl.ide.completion;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.sightline.dsl.Horizon;
import org.sightline.dsl.ide.completion.Proposal.Kind;
import org.sightline.dsl.ide.text.Regions;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.services.PlanGrammarAccess;
import org.sightline.dsl.syntax.PlanWords;

import com.google.inject.Inject;

/** Proposes what can be written at a place of a plan. */
public final class Completion {

	private final Expected expected;
	private final PlanWords words;
	private final PlanGrammarAccess grammar;

	@Inject
	public Completion(Expected expected, PlanWords words, PlanGrammarAccess grammar) {
		this.expected = expected;
		this.words = words;
		this.grammar = grammar;
	}

	/**
	 * The proposals for an offset of a file: names of the right kind first, then months, templates and keywords. What
	 * stands before the cursor is matched with the beginning of a name or any part of its label.
	 *
	 * @param locale the language of details and templates
	 */
	public List<Proposal> at(LoadedPlan plan, String file, int offset, Locale locale) {
		Optional<Cursor> cursor = Cursor.at(Regions.file(plan, file).text(), offset, words.blocks());
		return cursor.map(found -> new Collecting(plan, found, offset, locale).proposals()).orElse(List.of());
	}

	private final class Collecting {

		private final LoadedPlan plan;
		private final Cursor cursor;
		private final int offset;
		private final Locale locale;
		private final Map<String, Proposal> found = new LinkedHashMap<>();
		private final Map<Proposal, Integer> ranks = new LinkedHashMap<>();

		private Collecting(LoadedPlan plan, Cursor cursor, int offset, Locale locale) {
			this.plan = plan;
			this.cursor = cursor;
			this.offset = offset;
			this.locale = locale;
		}

		private List<Proposal> proposals() {
			expected.at(cursor).forEach(this::propose);
			List<Proposal> sorted = new ArrayList<>(found.values());
			sorted.sort(Comparator.comparing(Proposal::kind).thenComparing(ranks::get).thenComparing(Proposal::label));
			return sorted;
		}

		private void propose(AbstractElement element) {
			if (element instanceof Keyword keyword) {
				keyword(keyword);
			} else if (element instanceof Assignment assignment && assignment.getTerminal() instanceof CrossReference reference) {
				new Candidates(plan, grammar, locale).of(reference, cursor.prefix())
						.forEach(candidate -> add(candidate.name(), candidate.label(), candidate.detail(), Kind.NAME, candidate.name()));
			} else if (element instanceof RuleCall call && call.getRule() == grammar.getMonthRule()) {
				plan.model().horizon().ifPresent(this::months);
			} else if (element instanceof RuleCall call && GrammarUtil.containingRule(call) == grammar.getCallRule()) {
				Templates.functions(locale).forEach((name, text) -> add(name, "", "", Kind.FUNCTION, text));
			}
		}

		private void keyword(Keyword keyword) {
			String word = keyword.getValue();
			if (!Character.isLetter(word.charAt(0))) {
				return;
			}
			add(word, "", "", Kind.KEYWORD, word);
			Templates.of(word, locale).filter(any -> cursor.starts()).ifPresent(text -> add(word, "", Templates.title(word, locale),
					Kind.TEMPLATE, text));
		}

		private void months(Horizon horizon) {
			for (YearMonth month = horizon.start(); !month.isAfter(horizon.end()); month = month.plusMonths(1)) {
				add(month.toString(), "", "", Kind.MONTH, month.toString());
			}
		}

		private void add(String name, String label, String detail, Kind kind, String text) {
			String prefix = cursor.prefix().toLowerCase(Locale.ROOT);
			boolean begins = name.toLowerCase(Locale.ROOT).startsWith(prefix);
			if (begins || label.toLowerCase(Locale.ROOT).contains(prefix)) {
				Proposal proposal = new Proposal(name, detail, kind, text, offset - cursor.prefix().length(), cursor.prefix().length());
				found.putIfAbsent(kind + name, proposal);
				ranks.putIfAbsent(proposal, begins ? 0 : 1);
			}
		}
	}
}
