package org.sightline.dsl.ide.names;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.text.TextEdits;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.scoping.NewNames;
import org.sightline.dsl.services.PlanGrammarAccess;
import org.sightline.dsl.syntax.PlanParseResult;
import org.sightline.model.Element;
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
		Optional<Message> objection = NewNames.objection(plan.model(), element, newName);
		if (objection.isPresent()) {
			throw new RenameRefusedException(objection.get());
		}
		requireReadAsName(element, newName);
		List<TextChange> changes = new ArrayList<>(names.of(element).stream().map(Occurrence::place)
				.map(place -> new TextChange(place.file(), place.offset(), place.length(), newName)).toList());
		for (SourceFile source : plan.files()) {
			requireUnderstood(source, changes, newName);
		}
		changes.addAll(ObservedNames.rename(plan, element, newName));
		return changes;
	}

	/** Letters that are letters to everybody else may still be none to the language. */
	private void requireReadAsName(Element element, String name) throws RenameRefusedException {
		ParserRule rule = element instanceof Unit ? grammar.getUnitNameRule() : grammar.getNameRule();
		IParseResult parsed = parser.parse(rule, new StringReader(name));
		if (parsed.hasSyntaxErrors() || !parsed.getRootNode().getText().equals(name)) {
			throw new RenameRefusedException(NewNames.noName(name));
		}
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
