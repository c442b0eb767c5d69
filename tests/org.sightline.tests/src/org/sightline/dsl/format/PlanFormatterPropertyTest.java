package org.sightline.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.plans.RandomPlans;

import com.google.inject.Injector;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlanFormatterPropertyTest {

	private static final Injector LANGUAGE = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();
	private final PlanFormatter formatter = LANGUAGE.getInstance(PlanFormatter.class);

	@Property(seed = "1", tries = 300)
	void formatting_twice_is_formatting_once(@ForAll long seed) throws UnformattableException {
		String once = formatter.format(RandomPlans.messy(seed));
		assertEquals(once, formatter.format(once));
	}

	@Property(seed = "1", tries = 300)
	void formatting_leaves_words_and_their_order_alone(@ForAll long seed) throws UnformattableException {
		String messy = RandomPlans.messy(seed);
		assertEquals(leaves(messy, false), leaves(formatter.format(messy), false));
	}

	@Property(seed = "1", tries = 300)
	void formatting_keeps_every_comment_between_the_same_words(@ForAll long seed) throws UnformattableException {
		String messy = RandomPlans.messy(seed);
		assertEquals(leaves(messy, true), leaves(formatter.format(messy), true));
	}

	@Property(seed = "1", tries = 100)
	void formatting_leaves_the_model_as_it_is(@ForAll long seed) throws UnformattableException {
		String messy = RandomPlans.messy(seed);
		assertEquals(model(messy), model(formatter.format(messy)));
	}

	@Property(seed = "1", tries = 100)
	void white_space_makes_no_difference_without_comments_and_blank_lines(@ForAll long seed) throws UnformattableException {
		String text = RandomPlans.text(seed);
		String line = text.replace("\n", " ");
		assertEquals(formatter.format(line), formatter.format(formatter.format(text)));
	}

	@Property(seed = "1", tries = 400)
	void what_is_broken_is_refused_or_loses_nothing(@ForAll long seed) throws UnformattableException {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder(RandomPlans.messy(seed));
		for (int i = random.nextInt(3); i >= 0; i--) {
			int at = random.nextInt(text.length());
			String junk = List.of("", "{", "}", "\"", "/*", "*/", "//", "，", "：", "x", "3", "\u00A0", "\uFEFF", "\r", "-").get(random.nextInt(15));
			text.replace(at, Math.min(text.length(), at + random.nextInt(3)), junk);
		}
		String broken = text.toString();
		String once;
		try {
			once = formatter.format(broken);
		} catch (UnformattableException e) {
			return;
		}
		assertEquals(leaves(broken.replace("\r\n", "\n").replace('\r', '\n'), true), leaves(once.replace("\r\n", "\n"), true));
		assertEquals(once, formatter.format(once));
	}

	private static IParseResult parse(String text) {
		IParseResult parsed = LANGUAGE.getInstance(IParser.class).parse(new StringReader(text));
		parsed.getSyntaxErrors().forEach(error -> {
			throw new AssertionError(error.getSyntaxErrorMessage().getMessage() + " at " + error.getText());
		});
		return parsed;
	}

	private static List<String> leaves(String text, boolean comments) {
		List<String> leaves = new ArrayList<>();
		for (ILeafNode leaf : parse(text).getRootNode().getLeafNodes()) {
			if (!leaf.isHidden() || comments && leaf.getText().startsWith("/")) {
				leaves.add(leaf.getText().stripTrailing());
			}
		}
		return leaves;
	}

	/** Every object with its plain values, in order; references are compared as words above. */
	private static List<String> model(String text) {
		List<String> model = new ArrayList<>();
		TreeIterator<EObject> all = EcoreUtil.getAllContents(parse(text).getRootASTElement(), false);
		all.forEachRemaining(object -> {
			StringBuilder values = new StringBuilder(object.eClass().getName());
			object.eClass().getEAllAttributes().forEach(feature -> values.append(' ').append(object.eGet(feature)));
			model.add(values.toString());
		});
		return model;
	}
}
