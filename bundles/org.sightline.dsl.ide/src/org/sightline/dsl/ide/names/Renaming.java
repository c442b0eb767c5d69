package org.sightline.dsl.ide.names;

import java.io.StringReader;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.sightline.dsl.findings.Kinds;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.text.TextEdits;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.dsl.services.PlanGrammarAccess;
import org.sightline.dsl.syntax.PlanParseResult;
import org.sightline.model.Element;
import org.sightline.model.Observable;
import org.sightline.model.Unit;

import com.google.inject.Inject;

/** Gives an element another name wherever the plan names it; everything else in the text stays as it is. */
public final class Renaming {

	private final IParser parser;
	private final PlanGrammarAccess grammar;

	@Inject
	public Renaming(IParser parser, PlanGrammarAccess grammar) {
		this.parser = parser;
		this.grammar = grammar;
	}

	/** The name at an offset, which {@link #rename} would change. */
	public Occurrence nameAt(LoadedPlan plan, String file, int offset) throws RenameRefusedException {
		return nameAt(plan, new Occurrences(plan), file, offset);
	}

	private static Occurrence nameAt(LoadedPlan plan, Occurrences names, String file, int offset) throws RenameRefusedException {
		Occurrence name = names.at(file, offset).orElseThrow(() -> new RenameRefusedException("nothing"));
		if (!plan.model().contains(name.element())) {
			throw new RenameRefusedException("builtIn", name.element().getName());
		}
		return name;
	}

	/**
	 * The changes that rename the element named at an offset, in all files of the plan and its CSV files.
	 *
	 * @throws RenameRefusedException where no element is named there, or the new name cannot be one or is taken
	 */
	public List<TextChange> rename(LoadedPlan plan, String file, int offset, String newName) throws RenameRefusedException {
		Occurrences names = new Occurrences(plan);
		Element element = nameAt(plan, names, file, offset).element();
		requireName(element, newName);
		requireFree(plan, element, newName);
		List<TextChange> changes = new ArrayList<>(names.of(element).stream().map(Occurrence::place)
				.map(place -> new TextChange(place.file(), place.offset(), place.length(), newName)).toList());
		for (SourceFile source : plan.files()) {
			requireUnderstood(source, changes, newName);
		}
		changes.addAll(ObservedNames.rename(plan, element, newName));
		return changes;
	}

	private void requireName(Element element, String name) throws RenameRefusedException {
		ParserRule rule = element instanceof Unit ? grammar.getUnitNameRule() : grammar.getNameRule();
		if (name.isEmpty() || name.chars().anyMatch(letter -> Character.isWhitespace(letter) || letter == '\u3000') || name.contains("/")
				|| !isUnderstood(parser.parse(rule, new StringReader(name)), name)) {
			boolean reserved = GrammarUtil.getAllKeywords(grammar.getGrammar()).contains(name) && Character.isLetter(name.charAt(0));
			throw new RenameRefusedException(reserved ? "reserved" : "noName", name);
		}
		String usual = Normalizer.normalize(name, Form.NFKC);
		if (!usual.equals(name)) {
			throw new RenameRefusedException("lookAlike", name, usual);
		}
	}

	private static boolean isUnderstood(IParseResult parsed, String name) {
		return !parsed.hasSyntaxErrors() && parsed.getRootNode().getText().equals(name);
	}

	private static void requireFree(LoadedPlan plan, Element element, String name) throws RenameRefusedException {
		for (Element other : plan.model().elements()) {
			if (name.equals(other.getName()) && kind(other) == kind(element)) {
				throw new RenameRefusedException("taken", name, Kinds.of(other));
			}
		}
		boolean builtIn = element instanceof Unit && new BuiltIns().unit(name).isPresent()
				|| element instanceof Observable && name.equals("spend");
		if (builtIn) {
			throw new RenameRefusedException("takenByBuiltIn", name);
		}
	}

	/** Elements of one kind share their names; metrics and initiatives are one kind, since observations name both. */
	private static Class<?> kind(Element element) {
		return element instanceof Observable ? Observable.class : element.eClass().getInstanceClass();
	}

	private void requireUnderstood(SourceFile file, List<TextChange> changes, String name) throws RenameRefusedException {
		String text = TextEdits.apply(file.path(), file.text(), changes);
		if (!text.equals(file.text()) && problems(text) > problems(file.text())) {
			throw new RenameRefusedException("ambiguous", name);
		}
	}

	private int problems(String text) {
		return parser.parse(new StringReader(text)) instanceof PlanParseResult result ? result.problems().size() : 0;
	}
}
