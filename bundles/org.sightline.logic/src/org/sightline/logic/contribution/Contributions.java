package org.sightline.logic.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.sightline.logic.Amount;
import org.sightline.logic.compile.EffectTable;
import org.sightline.logic.compile.Part;
import org.sightline.logic.compile.Program;
import org.sightline.model.Effect;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/**
 * The uplift of a goal's figure, expected case less the case without initiatives, split over effects and costs by
 * Aumann–Shapley (3.7). In the unit of the goal's target. Shares add up to the uplift but for {@link #remainder}.
 */
public final class Contributions {

	/**
	 * One share of the uplift.
	 *
	 * @param effect empty for the share of the initiative's cost
	 */
	public record Share(Initiative initiative, Optional<Effect> effect, Amount amount) {
	}

	/** As much of the shares as may be left over, the rest of which is no rounding. */
	private static final double ROUNDING = 1e-6;

	private final Program program;
	private final Part part;
	private final double[] near;
	private final double[] far;
	private final Amount uplift;
	private final Amount remainder;
	private final Map<Initiative, Amount> byInitiative;
	private final Map<Effect, Amount> byEffect;

	/**
	 * Computes the shares.
	 *
	 * @param part     what the goal's metric depends on; all else has a share of 0
	 * @param activity X as [effect][month]
	 * @param within   weight of each month within the horizon
	 * @param beyond   weight of each month behind it
	 */
	public Contributions(Program program, Part part, double[][] activity, double[] within, double[] beyond) {
		this.program = program;
		this.part = part;
		boolean outlook = program.months() > program.horizon().months();
		double[][] weights = outlook ? new double[][] { within, beyond } : new double[][] { within };
		PathIntegral integral = new PathIntegral(new EffectPath(part, part.of(activity), weights));
		near = shares(integral, 0);
		far = outlook ? shares(integral, 1) : new double[near.length];
		uplift = new Amount(integral.change(0), outlook ? integral.change(1) : 0);
		remainder = new Amount(uplift.within() - Arrays.stream(near).sum(), uplift.beyond() - Arrays.stream(far).sum());
		byInitiative = Collections.unmodifiableMap(by(share -> Optional.of(share.initiative())));
		byEffect = Collections.unmodifiableMap(by(Share::effect));
	}

	/** The integral's shares; none where they do not add up, since what they are then is chance. */
	private static double[] shares(PathIntegral integral, int weighting) {
		double[] shares = integral.contributions(weighting);
		double size = Math.abs(integral.change(weighting)) + Arrays.stream(shares).map(Math::abs).sum();
		return Math.abs(integral.remainder(weighting)) <= ROUNDING * size ? shares : new double[shares.length];
	}

	/**
	 * Whether the uplift could be split. It cannot where a formula divides by something that passes through zero as the
	 * effects grow: all shares are 0 then.
	 */
	public boolean isSplit() {
		double size = Math.abs(uplift.within()) + Math.abs(uplift.beyond());
		return Math.abs(remainder.within()) + Math.abs(remainder.beyond()) <= ROUNDING * (size + shareSize());
	}

	private double shareSize() {
		return Arrays.stream(near).map(Math::abs).sum() + Arrays.stream(far).map(Math::abs).sum();
	}

	/** All shares: effects in the order of the text, then costs. */
	public List<Share> shares() {
		EffectTable effects = program.effects();
		List<Share> shares = new ArrayList<>();
		for (int e = 0, k = 0; e < effects.size(); e++) {
			boolean concerned = k < near.length && part.effects()[k] == e;
			shares.add(share(effects, e, concerned ? new Amount(near[k], far[k++]) : Amount.NOTHING));
		}
		return shares;
	}

	/** The shares of effects and costs that the goal depends on, in the same order. */
	public List<Share> concerned() {
		EffectTable effects = part.flow().effects();
		return IntStream.range(0, near.length).mapToObj(k -> share(effects, k, new Amount(near[k], far[k]))).toList();
	}

	private Share share(EffectTable effects, int effect, Amount amount) {
		return new Share(program.initiatives().get(effects.initiatives()[effect]), effects.effects().get(effect), amount);
	}

	/** Figure of the expected case less that without initiatives. */
	public Amount uplift() {
		return uplift;
	}

	/**
	 * What the shares do not explain: rounding, less than a billionth of the shares, or all of the uplift where it could
	 * not be split.
	 */
	public Amount remainder() {
		return remainder;
	}

	/** The share of an effect. */
	public Amount of(Effect effect) {
		return byEffect.getOrDefault(effect, Amount.NOTHING);
	}

	/** The share of an initiative, its cost included. */
	public Amount of(Initiative initiative) {
		return byInitiative.getOrDefault(initiative, Amount.NOTHING);
	}

	public Map<Effect, Amount> byEffect() {
		return byEffect;
	}

	/** By initiative, costs included. */
	public Map<Initiative, Amount> byInitiative() {
		return byInitiative;
	}

	/** By the team that owns the initiative, costs included. */
	public Map<Team, Amount> byTeam() {
		return by(share -> Optional.ofNullable(share.initiative().getOwner()));
	}

	/** By the touchpoint at which effects act: the stated one, otherwise the one at which the metric is measured. */
	public Map<Touchpoint, Amount> byTouchpoint() {
		return by(share -> share.effect().flatMap(Contributions::touchpoint));
	}

	/** By the stage in which the customer is met: the one that the touchpoint moves from. */
	public Map<Stage, Amount> byStage() {
		return by(share -> share.effect().flatMap(Contributions::touchpoint).map(Touchpoint::getFrom));
	}

	public Map<Hypothesis, Amount> byHypothesis() {
		return by(share -> share.effect().map(Effect::getHypothesis));
	}

	/** Sums of shares by anything; shares without a key are left out. */
	public <K> Map<K, Amount> by(Function<Share, Optional<K>> key) {
		Map<K, Amount> sums = new LinkedHashMap<>();
		shares().forEach(share -> key.apply(share).ifPresent(place -> sums.merge(place, share.amount(), Amount::plus)));
		return sums;
	}

	/** Where an effect acts: the stated touchpoint, otherwise the one at which its metric is measured. */
	public static Optional<Touchpoint> touchpoint(Effect effect) {
		return Optional.ofNullable(effect.getTouchpoint())
				.or(() -> Optional.ofNullable(effect.getMetric()).map(metric -> metric.getTouchpoint()));
	}
}
