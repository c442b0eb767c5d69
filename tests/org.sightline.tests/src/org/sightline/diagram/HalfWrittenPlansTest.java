package org.sightline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.checks.Fixtures;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;

/** Whatever is wrong with a plan, editors show what there is of it. */
class HalfWrittenPlansTest {

	static List<Path> fixtures() throws IOException {
		try (Stream<Path> all = Files.list(Fixtures.FOLDER)) {
			return all.filter(file -> file.toString().endsWith(".plan")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void everyViewOfEveryPlanWithAFindingIsDrawn(Path file) throws Exception {
		draw(new PlanLoader().load(file));
	}

	@Test
	void anyLineMayBeMissing() throws Exception {
		List<String> lines = Files.readAllLines(Path.of("../../examples/starter/growth.plan"));
		for (int i = 0; i < lines.size(); i++) {
			List<String> without = new ArrayList<>(lines);
			without.remove(i);
			draw(Plans.read(String.join("\n", without)));
		}
	}

	@Test
	void anEmptyFileIsAPlanWithNothingInIt() {
		draw(Plans.read(""));
	}

	private static void draw(LoadedPlan plan) {
		Views views = Drawn.views(plan, Locale.ENGLISH);
		for (ViewInfo view : Views.all(Locale.ENGLISH)) {
			Drawable drawn = views.draw(view.name(), view.layers().stream().map(LayerInfo::name).collect(Collectors.toSet()));
			Picture picture = new Layouts().lay(drawn);
			assertEquals(Optional.empty(), picture.fallback(), view.name());
			assertTrue(SvgWriter.write(picture, SvgOptions.plain(Theme.LIGHT)).startsWith("<svg "), view.name());
		}
	}
}
