package org.sightline.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.dsl.services.PlanGrammarAccess;
import org.sightline.model.Element;
import org.sightline.model.PlanFactory;

import com.google.inject.Injector;


/** The words that no element may be called are those that the grammar does not read as names. */
class NewNamesTest {

	private final Injector language = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();
	private final PlanGrammarAccess grammar = language.getInstance(PlanGrammarAccess.class);

	@Test
	void theReservedWordsAreThoseOfTheGrammar() {
		assertEquals(unreadable(grammar.getNameRule()), refused(PlanFactory.eINSTANCE.createTeam()));
		Set<String> units = unreadable(grammar.getUnitNameRule());
		units.addAll(Set.of("month", "months", "day", "days", "hour", "hours"));
		assertEquals(units, refused(PlanFactory.eINSTANCE.createUnit()));
	}

	private Set<String> unreadable(ParserRule rule) {
		IParser parser = language.getInstance(IParser.class);
		return words().stream().filter(word -> parser.parse(rule, new StringReader(word)).hasSyntaxErrors())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> refused(Element element) {
		PlanModel empty = new PlanModel(List.of());
		return words().stream().filter(word -> NewNames.objection(empty, element, word).isPresent()).collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> words() {
		return GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().filter(word -> Character.isLetter(word.charAt(0))).collect(Collectors.toSet());
	}
}
