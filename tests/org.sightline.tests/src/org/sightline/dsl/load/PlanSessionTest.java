package org.sightline.dsl.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.Plans;
import org.sightline.model.Block;
import org.sightline.model.Metric;
import org.sightline.model.Product;

/** A plan that is edited keeps what the edit does not touch, and names in it mean what they would mean if it were read anew. */
class PlanSessionTest {

	private static final String PLAN = """
			import "leads.plan"
			metric price : JPY / lead { baseline 5 }
			metric revenue : JPY / month = leads * price
			""";
	private static final String LEADS = """
			unit lead
			metric leads : lead / month { baseline 400 }
			""";

	@TempDir
	private Path folder;
	private PlanSession session;

	@BeforeEach
	void open() throws Exception {
		Files.writeString(folder.resolve("x.plan"), PLAN);
		Files.writeString(folder.resolve("leads.plan"), LEADS);
		session = Plans.loader().open(folder.resolve("x.plan"));
	}

	@Test
	void an_edit_replaces_its_block_only() throws Exception {
		List<Block> before = List.copyOf(session.plan().files().get(0).content().getBlocks());
		List<Block> after = edit("x.plan", "baseline 5", "baseline 57").files().get(0).content().getBlocks();
		assertNotSame(before.get(0), after.get(0));
		assertSame(before.get(1), after.get(1));
		assertEquals(57, ((Metric) after.get(0)).getBaselines().get(0).getValue().value().intValue());
	}

	@Test
	void formulas_elsewhere_name_the_block_as_it_is_now() throws Exception {
		LoadedPlan plan = edit("leads.plan", "400", "500");
		Metric leads = plan.model().metric("leads").orElseThrow();
		assertEquals(List.of(leads), plan.model().metric("revenue").orElseThrow().getFormula().eContents().get(0).eCrossReferences());
	}

	@Test
	void a_renamed_metric_is_missed_where_it_is_named_and_found_again_under_its_old_name() throws Exception {
		assertEquals(List.of("3 name.unknown"), Plans.codes(edit("leads.plan", "leads", "prospects")));
		assertEquals(List.of(), Plans.codes(edit("leads.plan", "prospects", "leads")));
	}

	@Test
	void without_its_import_a_file_sees_no_other() throws Exception {
		assertEquals(List.of("2 name.unknown", "3 name.unknown"), Plans.codes(edit("x.plan", "import \"leads.plan\"", "")));
		assertEquals(List.of(), Plans.codes(session.replace("x.plan", PLAN)));
	}

	@Test
	void a_comment_above_a_block_belongs_to_it() throws Exception {
		List<Block> before = List.copyOf(session.plan().files().get(0).content().getBlocks());
		edit("x.plan", "\nmetric revenue", "\n// money\nmetric revenue");
		List<Block> after = edit("x.plan", "// money", "// all money").files().get(0).content().getBlocks();
		assertSame(before.get(0), after.get(0));
		assertEquals(List.of(), Plans.codes(session.plan()));
	}

	@Test
	void what_is_written_at_the_end_of_a_block_belongs_to_it() throws Exception {
		List<Block> before = List.copyOf(session.plan().files().get(0).content().getBlocks());
		List<Block> after = edit("x.plan", "* price\n", "* price * 2\n").files().get(0).content().getBlocks();
		assertSame(before.get(0), after.get(0));
		assertEquals(3, ((Product) ((Metric) after.get(1)).getFormula()).getOperands().size());
	}

	@Test
	void a_block_that_becomes_two_is_read_as_two() throws Exception {
		assertEquals(List.of("price", "margin", "revenue"), edit("x.plan", "{ baseline 5 }", "{ baseline 5 }metric margin : 1 { baseline 3 }")
				.model().metrics().stream().map(Metric::getName).limit(3).toList());
	}

	private LoadedPlan edit(String path, String before, String after) throws PlanUnreadableException {
		String text = session.plan().files().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().text();
		return session.replace(path, text.replaceFirst(Pattern.quote(before), after));
	}
}
