package org.sightline.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.Plans;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.MemorySource;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Block;
import org.sightline.plans.RandomPlans;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random changes of models: what becomes of the text says the same, and nothing else has happened to it. */
class RandomEditsPropertyTest {

	private static final List<String> EXAMPLES = List.of("b2b-ja", "subscription/coffee.plan", "starter/growth.plan");
	/** What the tools do not prevent: a name that looks like another one, and a unit deleted that a conversion needs. */
	private static final List<String> EXPECTED = List.of("name.lookAlike", "edit.incomplete.named");
	private static final Map<String, LoadedPlan> READ = new HashMap<>();

	@Property(seed = "1", tries = 1000)
	void the_text_of_an_example_says_what_the_changed_model_says(@ForAll long seed) throws PlanUnreadableException {
		Random random = new Random(seed);
		String example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
		if (!READ.containsKey(example)) {
			READ.put(example, Plans.loader().load(Path.of("../../examples", example)));
		}
		change(READ.get(example), random);
	}

	@Property(seed = "1", tries = 150)
	void the_text_of_a_careless_writer_says_what_the_changed_model_says(@ForAll long seed) throws PlanUnreadableException {
		String text = (seed % 2 == 0 ? "\uFEFF" : "") + RandomPlans.messy(seed);
		change(Plans.loader().load(new MemorySource(Map.of("x.plan", seed % 3 == 0 ? text.replace("\n", "\r\n") : text))), new Random(seed));
	}

	private static void change(LoadedPlan plan, Random random) throws PlanUnreadableException {
		EditablePlan editable = editable(plan);
		RandomChange change = new RandomChange(editable, random);
		List<String> done = new ArrayList<>();
		for (int i = random.nextInt(3); i >= 0; i--) {
			done.add(change.change());
		}
		PlanEdit edit;
		try {
			edit = editable.edit();
		} catch (EditRefusedException e) {
			assertTrue(EXPECTED.contains(e.reason().key()), () -> done + e.reason().in(Locale.ENGLISH));
			return;
		}
		Map<String, String> texts = new TreeMap<>();
		plan.files().forEach(file -> texts.put(file.path(), edit.apply(file.path(), file.text())));
		LoadedPlan again = Plans.loader().load(new MemorySource(texts));
		assertEquals(said(editable.plan()), said(again), () -> done + "\n" + edit.changes());
		for (SourceFile file : plan.files()) {
			keepsComments(file, again, done);
			leavesOthersAlone(file, editable, edit);
			assertEquals(file.text(), undone(file, texts.get(file.path()), edit));
		}
	}

	private static EditablePlan editable(LoadedPlan plan) {
		try {
			return EditablePlan.of(plan);
		} catch (EditRefusedException e) {
			throw new AssertionError(e.reason().in(Locale.ENGLISH), e);
		}
	}

	private static Map<String, String> said(LoadedPlan plan) {
		Map<String, String> said = new TreeMap<>();
		plan.files().forEach(file -> said.put(file.path(), Said.of(file.content())));
		return said;
	}

	private static void keepsComments(SourceFile file, LoadedPlan again, List<String> done) {
		SourceFile after = again.files().stream().filter(each -> each.path().equals(file.path())).findFirst().orElseThrow();
		List<String> left = comments(after);
		comments(file).forEach(comment -> assertTrue(left.remove(comment), () -> done + " lost " + comment + " in\n" + after.text()));
		assertEquals(List.of(), left);
	}

	private static List<String> comments(SourceFile file) {
		List<String> comments = new ArrayList<>();
		for (ILeafNode leaf : root(file).getLeafNodes()) {
			if (leaf.isHidden() && leaf.getText().startsWith("/")) {
				comments.add(leaf.getText());
			}
		}
		return comments;
	}

	private static ICompositeNode root(SourceFile file) {
		return NodeModelUtils.getNode(file.content()).getRootNode();
	}

	/** No change reaches into a block that says what it said. */
	private static void leavesOthersAlone(SourceFile file, EditablePlan editable, PlanEdit edit) {
		for (Block block : file.content().getBlocks()) {
			Block copy = editable.copyOf(block);
			boolean same = copy.eContainer() != null && Said.of(block).equals(Said.of(copy)) && editable.original(copy.eContainer()).orElse(null) == file.content();
			ICompositeNode node = NodeModelUtils.findActualNodeFor(block);
			for (TextChange change : edit.changes()) {
				boolean inside = change.file().equals(file.path()) && change.offset() < node.getEndOffset() && change.offset() + change.length() > node.getOffset();
				assertTrue(!inside || !same || isMoved(file, block, editable), () -> "changes " + block + ": " + change);
			}
		}
	}

	private static boolean isMoved(SourceFile file, Block block, EditablePlan editable) {
		Block copy = editable.copyOf(block);
		List<EObject> before = new ArrayList<>();
		file.content().getBlocks().stream().map(editable::copyOf).filter(each -> each.eContainer() == copy.eContainer()).forEach(before::add);
		List<EObject> after = new ArrayList<>(editable.copyOf(file.content()).getBlocks());
		after.retainAll(before);
		return !before.equals(after);
	}

	/** The text after each change was taken back, the last one first. */
	private static String undone(SourceFile file, String text, PlanEdit edit) {
		List<TextChange> changes = edit.changes().stream().filter(change -> change.file().equals(file.path())).toList();
		StringBuilder undone = new StringBuilder(text);
		int shift = changes.stream().mapToInt(change -> change.text().length() - change.length()).sum();
		for (int i = changes.size() - 1; i >= 0; i--) {
			TextChange change = changes.get(i);
			shift -= change.text().length() - change.length();
			int start = change.offset() + shift;
			undone.replace(start, start + change.text().length(), file.text().substring(change.offset(), change.offset() + change.length()));
		}
		return undone.toString();
	}
}
