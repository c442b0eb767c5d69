package org.sightline.dsl.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.Plans;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.model.Unit;
import org.sightline.plans.RandomPlans;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A plan that was edited is the plan that would be read from its text. */
class PlanSessionPropertyTest {

	private static final List<String> PIECES = List.of("", " ", "\n", "{", "}", "(", ")", "/*", "*/", "//", "\"", "metric ", "metric neu : 1 = 5\n",
			"baseline 3", "x", "1", "2026/04", "380,000", "：", "％", "foo bar\n", "-", ",", "import \"y.plan\"\n", "=", "+ 1", "\n}\n", "team T\n");

	@Property(seed = "1", tries = 50)
	void edited_is_as_read(@ForAll long seed) throws PlanUnreadableException {
		Random random = new Random(seed);
		String text = RandomPlans.text(seed);
		PlanSession session = Plans.loader().open(new MemorySource(Map.of("x.plan", text)));
		StringBuilder now = new StringBuilder(text);
		for (int i = 0; i < 6; i++) {
			int offset = random.nextInt(now.length() + 1);
			int length = random.nextInt(3) == 0 ? Math.min(random.nextInt(8), now.length() - offset) : 0;
			String piece = PIECES.get(random.nextInt(PIECES.size()));
			LoadedPlan edited = session.edit("x.plan", offset, length, piece);
			now.replace(offset, offset + length, piece);
			same(Plans.loader().load(new MemorySource(Map.of("x.plan", now.toString()))), edited);
			if (random.nextInt(3) > 0) { // mostly from a plan that is all right
				edited = session.replace("x.plan", text);
				now = new StringBuilder(text);
				same(Plans.loader().load(new MemorySource(Map.of("x.plan", text))), edited);
			}
		}
	}

	private static void same(LoadedPlan read, LoadedPlan edited) {
		assertEquals(read.files().get(0).text(), edited.files().get(0).text());
		assertEquals(Plans.said(read), Plans.said(edited));
		assertEquals(dump(read), dump(edited));
		assertEquals(links(read), links(edited));
	}

	private static String dump(LoadedPlan plan) {
		ICompositeNode node = NodeModelUtils.getNode(plan.files().get(0).content()).getRootNode();
		StringBuilder text = new StringBuilder();
		node.getAsTreeIterable().forEach(each -> text.append(each.getTotalOffset()).append('+').append(each.getTotalLength()).append(' '));
		return text.toString();
	}

	private static Map<String, String> links(LoadedPlan plan) {
		Map<String, String> links = new TreeMap<>();
		EObject content = plan.files().get(0).content();
		content.eAllContents().forEachRemaining(object -> {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && object.eGet(reference, false) instanceof EObject target) {
					links.put(EcoreUtil.getRelativeURIFragmentPath(content, object) + " " + reference.getName(),
							target instanceof Unit unit && BuiltIns.isBuiltIn(unit) ? unit.getName()
									: EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(target), target));
				}
			}
		});
		return links;
	}
}
