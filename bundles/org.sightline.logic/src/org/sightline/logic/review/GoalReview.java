package org.sightline.logic.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/**
 * Where a goal stands against the plan, to date, and why. All figures are in the goal's unit.
 *
 * @param goal       the goal
 * @param from       first month that counts
 * @param to         last month that counts: that of the review, or the goal's last one
 * @param planned    the expected case to date
 * @param observed   what was really reached: the goal metric's own observations, and the formula over the observed inputs for
 *                   months without one
 * @param recomputed what the formulas make of the observed inputs alone
 * @param seen       whether anything was measured of it: its metric, or an input that makes a difference; otherwise the observed
 *                   figure is only the planned one
 * @param inputs     what each observed input contributes
 */
public record GoalReview(Goal goal, YearMonth from, YearMonth to, double planned, double observed, double recomputed,
		boolean seen, List<InputShare> inputs) {
	public GoalReview {
		inputs = List.copyOf(inputs);
	}

	/** Observed − planned: the inputs' shares and the logic residual. */
	public double gap() {
		return observed - planned;
	}

	/** What the formulas do not explain: the observed figure is not what they make of the observed inputs. */
	public double logicResidual() {
		return observed - recomputed;
	}

	/** The inputs' shares by the touchpoint at which the input is measured. */
	public List<Part<Touchpoint>> byTouchpoint() {
		return by(month -> optional(month.input().getTouchpoint()));
	}

	/** The inputs' shares by the stage from which the input's touchpoint moves the customer on. */
	public List<Part<Stage>> byStage() {
		return by(month -> optional(month.input().getTouchpoint()).stream().flatMap(point -> optional(point.getFrom()).stream()).toList());
	}

	/** The inputs' shares by the team that runs the input's touchpoint. */
	public List<Part<Team>> byTeam() {
		return by(month -> optional(month.input().getTouchpoint()).stream().flatMap(point -> optional(point.getRunBy()).stream()).toList());
	}

	/** The inputs' shares by the initiatives that act on the input; of several in one month, theirs together. */
	public List<Part<Initiative>> byInitiative() {
		return by(MonthShare::initiatives);
	}

	/** What comes from execution, by the initiatives that were executed otherwise than planned. */
	public List<Part<Initiative>> byExecution() {
		return Part.by(months(), MonthShare::executors, MonthShare::execution);
	}

	/** The months of all inputs. */
	public List<MonthShare> months() {
		return inputs.stream().flatMap(input -> input.months().stream()).toList();
	}

	private <T extends Element> List<Part<T>> by(Function<MonthShare, List<T>> key) {
		return Part.by(months(), key, MonthShare::share);
	}

	private static <T> List<T> optional(T element) {
		return Optional.ofNullable(element).stream().toList();
	}
}
