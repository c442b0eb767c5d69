package org.sightline.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sightline.checks.Fixtures;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.logic.agreement.Fingerprint;
import org.sightline.model.Block;
import org.sightline.model.PlanFile;
import org.sightline.plans.RandomPlans;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlanDiffPropertyTest {

	/** One feature of a plan: where its value stands in the text, another value, and the class of that change. */
	private record Mutation(ChangeClass of, Pattern place, String other) {

		static Mutation of(ChangeClass of, String place, String other) {
			return new Mutation(of, Pattern.compile("(?m)" + place), other);
		}
	}

	private static final List<Mutation> MUTATIONS = List.of(
			logic("horizon 2026-04 to (2027-03)", "2027-04"), logic("capacity (\\d+)", "7"), logic("overhead (\\d)%", "9"),
			logic("unit lead.* means (\".*\")", "\"別\""), logic("baseline (\\d+)(?=$|%| \\})", "99"), logic("baseline (1_\\d+) from", "77"),
			logic("baseline 1_\\d+ from (2026-\\d\\d)", "2027-01"), logic("growing (.*)%", "7"), logic("season (8) ", "9"),
			logic("season 8 (80%)", "81%"), logic("^means (\".*\")", "\"別\""), logic("^source (\".*\")", "\"別\""),
			logic("lag .* , (\\d) ", "9"), logic("starting (820)", "821"),
			logic("at least (\\d+)万", "77"), logic("(total) at least", "average"), logic("confidence (.*)%", "7"),
			logic("refuted if rate\\d (below)", "above"), logic("refuted if .* by (2026-08)", "2026-09"), logic("effort (\\d+) ", "77"),
			logic("effort .* from (.*)$", "OTHER"), logic("^cost (\\d+)", "777"), logic("execution (\\d+)%", "7"),
			logic("measured by (\".*\")", "\"別\""), logic("^expect \\S+ (\\+\\d+)", "+99"),
			commitment("outlook (2029-03)", "2029-04"), commitment("level (\\d)", "9"), commitment("run by (\\S+)", "OTHER"),
			commitment("^owner (.*)$", "OTHER"), commitment("^runs \\S+ to (2026-12)", "2027-01"),
			commitment("^term (short)", "long"), commitment("^do (\".*\")", "\"別\""), commitment("^guide for (\\S+)", "OTHER"),
			commitment("moves (Stage0)", "Stage1"),
			wording("^plan (\".*\")", "\"別\""), wording("^team \\S+ (\".*\")", "\"別\""), wording("stage \\S+ (\".*\")", "\"別\""),
			wording("for (\"中堅企業\")", "\"別\""), wording("^metric revenue (\".*\")", "\"別\""), wording("^purpose (\".*\")", "\"別\""),
			wording("^because (\".*\")", "\"別\""), wording("^evidence (\".*\")", "\"別\""), wording("^reception (\".*\") seen", "\"別\""),
			wording("^hypothesis \\S+ (\".*\")", "\"別\""), wording("^initiative \\S+ (\".*\")", "\"別\""),
			record("Marketing 2026-03-(28)", "29"), record("(\"佐藤\")", "\"鈴木\""), record("^observations (\".*\")", "\"別\""),
			record("rate0 (23.8%)", "24%"), record("Act0 (55%)", "56%"), record("(improve) because", "stop"),
			record("heard .* (\".*\")", "\"別\""), record("^next \\S+ (\".*\")", "\"別\""), record("^accept .* because (\".*\")", "\"別\""));

	/** A line of a plan that says one thing, and the class of the change where it comes or goes. */
	private record Clause(ChangeClass of, Pattern line) {

		static Clause of(ChangeClass of, String words) {
			return new Clause(of, Pattern.compile("(?m)^(" + words + ").*\\n"));
		}
	}

	private static final List<Clause> CLAUSES = List.of(Clause.of(ChangeClass.LOGIC, "baseline \\S+ from"), Clause.of(ChangeClass.LOGIC, "growing"),
			Clause.of(ChangeClass.LOGIC, "season"), Clause.of(ChangeClass.LOGIC, "means"), Clause.of(ChangeClass.LOGIC, "source"),
			Clause.of(ChangeClass.LOGIC, "confidence"), Clause.of(ChangeClass.LOGIC, "refuted"), Clause.of(ChangeClass.LOGIC, "effort"),
			Clause.of(ChangeClass.LOGIC, "cost"), Clause.of(ChangeClass.LOGIC, "expect"), Clause.of(ChangeClass.COMMITMENT, "outlook"),
			Clause.of(ChangeClass.COMMITMENT, "owner"), Clause.of(ChangeClass.COMMITMENT, "runs"), Clause.of(ChangeClass.COMMITMENT, "term"),
			Clause.of(ChangeClass.WORDING, "purpose"), Clause.of(ChangeClass.WORDING, "because"), Clause.of(ChangeClass.WORDING, "evidence"),
			Clause.of(ChangeClass.RECORD, "accept"), Clause.of(ChangeClass.RECORD, "2026-04"), Clause.of(ChangeClass.RECORD, "under"),
			Clause.of(ChangeClass.RECORD, "decide"), Clause.of(ChangeClass.RECORD, "heard"), Clause.of(ChangeClass.RECORD, "next"));

	private static final Map<String, ChangeClass> BLOCKS = Map.of("goal Extra : revenue total at least 1万 JPY", ChangeClass.LOGIC,
			"unit extra", ChangeClass.LOGIC, "team Extra { capacity 5 person-days per month }", ChangeClass.LOGIC, "team Extra", ChangeClass.COMMITMENT,
			"touchpoint Extra { run by 営業 }", ChangeClass.COMMITMENT, "hypothesis Extra { because \"早いほどよい\" }", ChangeClass.WORDING,
			"agreement Extra { signed 営業 2026-03-28 }", ChangeClass.RECORD, "review 2026-07 { next \"自動割当\" }", ChangeClass.RECORD);

	private static Mutation logic(String place, String other) {
		return Mutation.of(ChangeClass.LOGIC, place, other);
	}

	private static Mutation commitment(String place, String other) {
		return Mutation.of(ChangeClass.COMMITMENT, place, other);
	}

	private static Mutation wording(String place, String other) {
		return Mutation.of(ChangeClass.WORDING, place, other);
	}

	private static Mutation record(String place, String other) {
		return Mutation.of(ChangeClass.RECORD, place, other);
	}

	@Property(seed = "1", tries = 20)
	void a_plan_does_not_differ_from_itself(@ForAll long seed) throws Exception {
		LoadedPlan plan = load(RandomPlans.text(seed));
		assertEquals(List.of(), PlanDiff.between(plan, plan).changes());
		assertEquals(List.of(), changes(RandomPlans.text(seed), RandomPlans.text(seed)));
	}

	@Property(seed = "1", tries = 20)
	void layout_comments_and_order_are_no_change(@ForAll long seed) throws Exception {
		assertEquals(List.of(), PlanDiff.between(load(RandomPlans.text(seed)), shuffled(load(RandomPlans.messy(seed)), new Random(seed))).changes());
	}

	@Property(seed = "1", tries = 5)
	void every_changed_feature_is_reported_once_and_nothing_else(@ForAll long seed) throws Exception {
		String text = RandomPlans.text(seed);
		for (Mutation mutation : MUTATIONS) {
			List<MatchResult> places = mutation.place().matcher(text).results().toList();
			if (places.isEmpty()) {
				continue;
			}
			MatchResult place = places.get(new Random(seed).nextInt(places.size()));
			String other = mutation.other().equals("OTHER") ? place.group(1).equals("営業") ? "Marketing" : "営業" : mutation.other();
			String touched = text.substring(0, place.start(1)) + other + text.substring(place.end(1));
			List<Change> changes = changes(text, touched);
			assertEquals(List.of(mutation.of()), changes.stream().map(Change::of).toList(), () -> mutation.place() + " " + changes);
			assertEquals(ChangeKind.CHANGED, changes.get(0).kind(), () -> mutation.place() + " " + changes);
			assertFollowsFingerprint(text, touched);
		}
	}

	@Property(seed = "1", tries = 5)
	void every_clause_that_came_or_went_is_reported_once_and_nothing_else(@ForAll long seed) throws Exception {
		String text = RandomPlans.text(seed);
		for (Clause clause : CLAUSES) {
			List<MatchResult> places = clause.line().matcher(text).results().toList();
			if (places.isEmpty()) {
				continue;
			}
			MatchResult place = places.get(new Random(seed).nextInt(places.size()));
			assertComesAndGoes(clause.of(), text.substring(0, place.start()) + text.substring(place.end()), text, place.group());
		}
	}

	@Property(seed = "1", tries = 5)
	void every_block_that_came_or_went_is_reported_once_and_nothing_else(@ForAll long seed) throws Exception {
		String text = RandomPlans.text(seed);
		for (Map.Entry<String, ChangeClass> block : BLOCKS.entrySet()) {
			assertComesAndGoes(block.getValue(), text, text + block.getKey() + "\n", block.getKey());
		}
	}

	private static void assertComesAndGoes(ChangeClass of, String without, String with, String what) throws Exception {
		List<Change> come = changes(without, with);
		assertEquals(List.of(of + " ADDED"), come.stream().map(change -> change.of() + " " + change.kind()).toList(), () -> what + " " + come);
		List<Change> gone = changes(with, without);
		assertEquals(List.of(of + " REMOVED"), gone.stream().map(change -> change.of() + " " + change.kind()).toList(), () -> what + " " + gone);
		assertEquals(come.get(0).after(), gone.get(0).before());
		assertFollowsFingerprint(without, with);
	}

	@Property(seed = "1", tries = 10)
	void a_renamed_element_is_one_change_and_references_to_it_are_none(@ForAll long seed) throws Exception {
		String text = RandomPlans.text(seed);
		for (String name : List.of("Act0", "Belief0", "Touch0", "Stage0", "Marketing", "lead0", "order0", "price0", "rate0", "orders0",
				"customers", "売上目標", "Kickoff", "Buyer")) {
			String touched = text.replaceAll("(?<![\\p{L}\\d_])" + name + "(?![\\p{L}\\d_])", "新しい名前");
			List<Change> changes = changes(text, touched);
			assertEquals(List.of(ChangeKind.RENAMED), changes.stream().map(Change::kind).toList(), () -> name + " " + changes);
			assertFollowsFingerprint(text, touched);
		}
	}

	@Property(seed = "1", tries = 30)
	void two_plans_mirror_each_other(@ForAll long one, @ForAll long other) throws Exception {
		List<String> there = changes(RandomPlans.text(one), RandomPlans.text(other)).stream()
				.map(change -> change.of() + " " + change.kind() + change.before() + change.after()).sorted().toList();
		List<String> back = changes(RandomPlans.text(other), RandomPlans.text(one)).stream()
				.map(change -> change.of() + " " + mirrored(change.kind()) + change.after() + change.before()).sorted().toList();
		assertEquals(there, back);
	}

	@Property(seed = "1", tries = 30)
	void the_logic_differs_where_the_fingerprint_does(@ForAll long one, @ForAll long other) throws Exception {
		assertFollowsFingerprint(RandomPlans.text(one), RandomPlans.text(other));
	}

	private static ChangeKind mirrored(ChangeKind kind) {
		return kind == ChangeKind.ADDED ? ChangeKind.REMOVED : kind == ChangeKind.REMOVED ? ChangeKind.ADDED : kind;
	}

	private static void assertFollowsFingerprint(String before, String after) throws Exception {
		boolean logic = changes(before, after).stream().anyMatch(change -> change.of() == ChangeClass.LOGIC);
		assertEquals(logic, !Fingerprint.of(load(before).model()).equals(Fingerprint.of(load(after).model())));
	}

	private static List<Change> changes(String before, String after) throws Exception {
		return PlanDiff.between(load(before), load(after)).changes();
	}

	private static LoadedPlan load(String text) throws Exception {
		return Fixtures.load(text);
	}

	@SuppressWarnings("unchecked") // contained clauses are objects
	private static LoadedPlan shuffled(LoadedPlan plan, Random random) {
		PlanFile file = plan.model().files().get(0);
		List<Block> blocks = new ArrayList<>(file.getBlocks());
		Collections.shuffle(blocks, random);
		for (Block block : blocks) {
			block.eClass().getEAllContainments().stream().filter(feature -> feature.isMany()).forEach(feature -> {
				EList<EObject> clauses = (EList<EObject>) block.eGet(feature);
				List<EObject> copy = new ArrayList<>(clauses);
				Collections.shuffle(copy, random);
				clauses.clear();
				clauses.addAll(copy);
			});
		}
		file.getBlocks().clear();
		file.getBlocks().addAll(blocks);
		assertTrue(file.getBlocks().size() > 1);
		return new LoadedPlan(plan.root(), plan.files(), new PlanModel(List.of(file)), plan.findings(), plan.observed());
	}
}
