package org.sightline.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.observations.Observed;
import org.sightline.logic.agreement.CausalLogic;
import org.sightline.logic.agreement.LogicFact;
import org.sightline.model.Block;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Fraction;
import org.sightline.model.Initiative;
import org.sightline.model.Journey;
import org.sightline.model.Observations;
import org.sightline.model.Plan;
import org.sightline.model.PlanFile;
import org.sightline.model.Review;
import org.sightline.model.Stage;
import org.sightline.model.Unrecognized;

/** Collects everything that a plan says. The logic is read by {@link CausalLogic}, so that it is the one that is agreed on. */
final class FactReader {

	private final LoadedPlan plan;
	private final Function<Element, String> names;
	private final InFigures figures;
	private final Map<EObject, Subject> subjects = new LinkedHashMap<>();
	private final List<Fact> facts = new ArrayList<>();

	/**
	 * A reader of a plan.
	 *
	 * @param names how elements are called
	 */
	FactReader(LoadedPlan plan, Function<Element, String> names) {
		this.plan = plan;
		this.names = names;
		this.figures = new InFigures(plan.model());
	}

	/** Reads it all. */
	FactReader read() {
		CausalLogic.facts(plan.model(), names).forEach(this::logic);
		for (PlanFile file : plan.model().files()) {
			file.getBlocks().stream().filter(block -> !(block instanceof Unrecognized)).forEach(this::block);
		}
		plan.observed().forEach(this::observed);
		return this;
	}

	/** What the plan speaks of, in the order of the text. */
	Map<EObject, Subject> subjects() {
		return subjects;
	}

	/** What it says. */
	List<Fact> facts() {
		return facts;
	}

	/** What an object is; of an object inside of a block, what the block is. */
	Subject subject(EObject object) {
		if (object instanceof Stage stage && stage.eContainer() instanceof Journey journey) {
			return new Subject("stage", name(journey) + "." + name(stage));
		}
		if (!(object instanceof Block)) {
			return subject(object.eContainer());
		}
		String kind = object.eClass().getName().toLowerCase(Locale.ROOT);
		return new Subject(kind, object instanceof Element element ? name(element)
				: object instanceof Review review ? Objects.toString(review.getMonth(), "?") : "");
	}

	/** How an element is called. */
	String name(Element element) {
		return element == null || element.getName() == null ? "?" : names.apply(element);
	}

	private void logic(LogicFact fact) {
		String key = "";
		if (fact.words().size() == 1 && fact.words().get(0) instanceof Effect effect) {
			key = name(effect.getTouchpoint()) + " " + name(effect.getHypothesis());
		} else if (fact.statement().feature().equals("baseline")) {
			key = fact.words().size() > 1 ? fact.words().get(1).toString() : "";
		}
		facts.add(new Fact(ChangeClass.LOGIC, new Subject(fact.statement().kind(), fact.statement().name()), fact.block(),
				fact.statement().feature(), key, fact.statement().value(), fact.words(), figures));
	}

	private void block(Block block) {
		subjects.put(block, subject(block));
		if (block instanceof Element element) {
			text(ChangeClass.WORDING, block, "label", element.getLabel());
		}
		block.getAcceptances().forEach(acceptance -> add(ChangeClass.RECORD, block, "accept " + quoted(acceptance.getCode()),
				quoted(acceptance.getBecause())));
		if (block instanceof Plan plan) {
			text(ChangeClass.WORDING, plan, "title", plan.getTitle());
			given(ChangeClass.COMMITMENT, plan, "outlook", plan.getOutlook());
		} else if (block instanceof Observations observations) {
			text(ChangeClass.RECORD, observations, "title", observations.getTitle());
		} else if (block instanceof Journey journey) {
			text(ChangeClass.WORDING, journey, "for", journey.getSegment());
			journey.getStages().forEach(this::stage);
		}
		new BlockReader(this).read(block);
	}

	private void stage(Stage stage) {
		block(stage);
		add(ChangeClass.COMMITMENT, stage, "level", Integer.toString(stage.getLevel()));
	}

	private void observed(Observed observed) {
		boolean share = observed.subject() instanceof Fraction || observed.subject() instanceof Initiative;
		BigDecimal value = BigDecimal.valueOf(observed.value());
		String number = (share ? value.movePointRight(2) : value).stripTrailingZeros().toPlainString();
		String whole = number.replaceFirst("\\..*", "");
		String written = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_") + number.substring(whole.length()) + (share ? "%" : "");
		facts.add(new Fact(ChangeClass.RECORD, new Subject("observations", ""), observed.subject(),
				observed.month() + " " + name(observed.subject()), "", written, List.of(written), figures));
	}

	/** A fact that is a text; none where there is no text. */
	void text(ChangeClass of, Block block, String feature, String text) {
		if (text != null) {
			add(of, block, feature, quoted(text));
		}
	}

	/** A fact with one value; none where there is no value. */
	void given(ChangeClass of, Block block, String feature, Object value) {
		if (value != null) {
			add(of, block, feature, value);
		}
	}

	/** A fact that is said with some words; what is absent or empty is left out. */
	void add(ChangeClass of, Block block, String feature, Object... words) {
		List<Object> said = Stream.of(words).filter(Objects::nonNull).filter(word -> !word.equals("")).toList();
		String value = said.stream().map(word -> word instanceof Element element ? name(element) : word.toString())
				.collect(Collectors.joining(" "));
		facts.add(new Fact(of, subject(block), block, feature, "", value, said, figures));
	}

	/** A text as the language writes it. */
	static String quoted(String text) {
		return text == null ? "" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
