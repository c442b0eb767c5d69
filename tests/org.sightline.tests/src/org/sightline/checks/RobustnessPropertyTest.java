package org.sightline.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** No rule ever fails, whatever a plan lacks: it is the unfinished plan whose author needs the checks most. */
class RobustnessPropertyTest {

	private static final Set<String> KEPT = Set.of("stages", "operators");
	private static final List<String> LINES = lines();

	@Property(seed = "1", tries = 300)
	void plans_that_lack_lines_are_checked(@ForAll @Size(max = 25) Set<@IntRange(min = 0, max = 130) Integer> dropped) throws Exception {
		check(IntStream.range(0, LINES.size()).filter(line -> !dropped.contains(line)).mapToObj(LINES::get)
				.collect(Collectors.joining("\n")));
	}

	@Property(seed = "1", tries = 100)
	void plans_of_which_only_a_part_is_there_are_checked(@ForAll @IntRange(min = 0, max = 130) int from,
			@ForAll @IntRange(min = 0, max = 130) int to) throws Exception {
		check(String.join("\n", LINES.subList(Math.min(from, to), Math.max(from, to))));
	}

	@Property(seed = "1", tries = 300)
	void plans_whose_objects_lack_features_are_checked(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int cuts) throws Exception {
		LoadedPlan whole = Fixtures.load(String.join("\n", LINES));
		Random random = new Random(seed);
		for (int cut = 0; cut < cuts; cut++) {
			cut(whole, random);
		}
		speak(new LoadedPlan(whole.root(), whole.files(),
				new PlanModel(whole.files().stream().map(SourceFile::content).toList()), List.of(), List.of()));
	}

	/**
	 * Takes a feature away from an object. Stages stay, since references never lead out of a plan, and so do operators,
	 * since no text has two operands with none between them.
	 */
	private static void cut(LoadedPlan plan, Random random) {
		List<EObject> objects = new ArrayList<>();
		plan.files().get(0).content().eAllContents().forEachRemaining(objects::add);
		EObject object = objects.get(random.nextInt(objects.size()));
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> object.eIsSet(feature) && !KEPT.contains(feature.getName())).toList();
		if (!features.isEmpty()) {
			object.eUnset(features.get(random.nextInt(features.size())));
		}
	}

	private static void check(String text) throws Exception {
		speak(Fixtures.load(text));
	}

	private static void speak(LoadedPlan plan) {
		Checker.check(plan).forEach(finding -> {
			finding.message().in(Locale.ENGLISH);
			finding.message().in(Locale.JAPANESE);
			finding.fixes().forEach(fix -> fix.title().in(Locale.JAPANESE));
		});
	}

	private static List<String> lines() {
		try {
			return Files.readAllLines(Fixtures.FOLDER.resolve("everything.plan"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
