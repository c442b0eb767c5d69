package org.sightline.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.xtext.parser.IParser;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.completion.Proposal;
import org.sightline.dsl.ide.names.Occurrence;
import org.sightline.dsl.ide.names.Occurrences;
import org.sightline.dsl.ide.names.RenameRefusedException;
import org.sightline.dsl.ide.outline.Folding;
import org.sightline.dsl.ide.outline.Highlight;
import org.sightline.dsl.ide.outline.Highlighting;
import org.sightline.dsl.ide.outline.Outline;
import org.sightline.dsl.ide.text.TextEdits;
import org.sightline.plans.RandomPlans;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlanServicesPropertyTest {

	private static final PlanServices SERVICES = PlanServices.create();
	private static final IParser PARSER = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IParser.class);

	@Property(seed = "1", tries = 150)
	void unfinished_plans_are_served_too(@ForAll long seed) {
		Random random = new Random(seed);
		String text = RandomPlans.messy(seed);
		int cut = random.nextInt(text.length());
		String rest = random.nextBoolean() ? "" : text.substring(Math.min(text.length(), cut + random.nextInt(30)));
		EditedPlan edited = EditedPlan.of(text.substring(0, cut) + "¦" + rest);
		SERVICES.completion().at(edited.plan, edited.file, edited.cursor, Locale.JAPANESE);
		SERVICES.hovers().at(edited.plan, edited.file, edited.cursor, Locale.JAPANESE);
		Outline.of(edited.plan.files().get(0));
		Folding.of(edited.plan.files().get(0));
		Highlighting.of(edited.plan.files().get(0), new Occurrences(edited.plan));
	}

	@Property(seed = "1", tries = 60)
	void a_proposed_name_month_or_function_is_understood(@ForAll long seed) {
		String text = RandomPlans.text(seed);
		Random random = new Random(seed);
		int space = text.indexOf(' ', random.nextInt(text.length() / 2));
		EditedPlan edited = EditedPlan.of(text.substring(0, space + 1) + "¦" + text.substring(space + 1));
		int end = endOfWord(text, space + 1);
		List<Proposal> proposals = SERVICES.completion().at(edited.plan, edited.file, edited.cursor, Locale.ENGLISH);
		for (Proposal proposal : proposals) {
			if (proposal.kind() == Proposal.Kind.NAME && Character.isLetter(text.charAt(space + 1))
					&& !isKeyword(proposals, text.substring(space + 1, end))) {
				String written = text.substring(0, space + 1) + proposal.text() + text.substring(end);
				assertFalse(PARSER.parse(new StringReader(written)).hasSyntaxErrors(), written);
			}
		}
	}

	private static boolean isKeyword(List<Proposal> proposals, String word) {
		return proposals.stream().noneMatch(proposal -> proposal.kind() == Proposal.Kind.NAME && proposal.label().equals(word));
	}

	private static int endOfWord(String text, int start) {
		int end = start;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}

	@Property(seed = "1", tries = 60)
	void a_name_that_is_changed_and_changed_back_leaves_the_text_as_it_was(@ForAll long seed) throws RenameRefusedException {
		String text = RandomPlans.messy(seed);
		EditedPlan edited = EditedPlan.of(text);
		List<Occurrence> names = new Occurrences(edited.plan).in("a.plan").stream()
				.filter(name -> edited.plan.model().contains(name.element())).toList();
		Occurrence name = names.get(new Random(seed).nextInt(names.size()));
		int offset = name.place().offset();
		List<TextChange> there = SERVICES.renaming().rename(edited.plan, "a.plan", offset, "新しい名前");
		EditedPlan changed = EditedPlan.of(TextEdits.apply("a.plan", text, there));
		int before = (int) there.stream().filter(change -> change.offset() < offset).count();
		int moved = offset + before * ("新しい名前".length() - name.place().length());
		List<TextChange> back = SERVICES.renaming().rename(changed.plan, "a.plan", moved, name.element().getName());
		assertEquals(there.size(), back.size());
		assertEquals(text, TextEdits.apply("a.plan", changed.texts.get("a.plan"), back));
	}

	@Property(seed = "1", tries = 60)
	void colours_never_overlap_and_cover_every_word(@ForAll long seed) {
		EditedPlan edited = EditedPlan.of(RandomPlans.messy(seed));
		StringBuilder rest = new StringBuilder(edited.texts.get("a.plan"));
		int last = 0;
		for (Highlight word : Highlighting.of(edited.plan.files().get(0), new Occurrences(edited.plan))) {
			assertTrue(word.place().offset() >= last);
			last = word.place().offset() + word.place().length();
			for (int i = word.place().offset(); i < last; i++) {
				rest.setCharAt(i, ' ');
			}
		}
		assertEquals("", rest.toString().replaceAll("min|max|lag|prev|AutoAssign|[-+*/.]", "").replaceAll("[\\s\u3000]", ""));
	}
}
