package org.sightline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are one plan. */
class PlanHomeTest {

	private static final String FRAME = "// ours\n\uFEFF plan \"P\" {\n}\n";

	@TempDir
	Path top;

	private Path file(String path, String text) throws IOException {
		Path file = top.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private String home(String path) {
		PlanHome home = PlanHome.of(top.resolve(path), top);
		return top.relativize(home.root()).toString() + home.file().map(file -> " only " + file).orElse("");
	}

	@Test
	void the_nearest_folder_with_a_plan_block_is_the_plan() throws IOException {
		file("acme/plan.plan", FRAME);
		file("acme/teams/sales.plan", "team Sales");
		file("other/plan.plan", FRAME);
		assertEquals("acme", home("acme/plan.plan"));
		assertEquals("acme", home("acme/teams/sales.plan"));
		assertEquals("other", home("other/plan.plan"));
	}

	@Test
	void several_plans_in_one_folder_are_each_a_plan() throws IOException {
		file("north.plan", FRAME);
		file("south.plan", FRAME);
		assertEquals(" only north.plan", home("north.plan"));
		assertEquals(" only south.plan", home("south.plan"));
	}

	@Test
	void without_a_plan_block_the_folder_of_the_file_is_the_plan() throws IOException {
		file("drafts/teams.plan", "team Sales");
		file("drafts/deep/more.plan", "planned");
		assertEquals("drafts", home("drafts/teams.plan"));
	}

	@Test
	void a_path_is_taken_as_by_the_command_line() throws IOException {
		file("plan.plan", FRAME);
		assertEquals(new PlanHome(top, Optional.empty()), PlanHome.at(top));
		assertEquals(new PlanHome(top, Optional.of("plan.plan")), PlanHome.at(top.resolve("plan.plan")));
	}
}
