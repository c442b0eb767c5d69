package org.sightline.dsl.values;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.syntax.Refusal;

/** Decimal numbers; says what is wrong with what is nearly one. */
final class Decimals extends AbstractNullSafeConverter<BigDecimal> {

	private static final Pattern STUCK = Pattern.compile("([+-]?[\\d_.]+[kMB万億]?)(\\D+)");
	/** What people write behind an amount, and the unit of the language for it. */
	private static final Map<String, String> UNITS = Map.of("円", "JPY", "ドル", "USD", "ヶ月", "months", "か月", "months",
			"カ月", "months", "日", "days");

	private static final Set<String> WITH_UNIT = Set.of("Cost", "Goal", "Effort", "Team", "Handover", "Effect");
	private static final Set<String> AROUND_NUMBER = Set.of("Quantity", "PlainQuantity", "SignedDecimal", "Decimal", "Count");

	@Override
	protected BigDecimal internalToValue(String text, INode node) {
		String plain = Numbers.plain(text);
		return Numbers.read(sameSigns(text)).orElseThrow(() -> refusal(text, plain, node, number -> number));
	}

	/** A sign was mended before, so it is not to be said again; a digit was not. */
	private static String sameSigns(String text) {
		return text.replace('＋', '+').replace('－', '-').replace('−', '-').replace('–', '-').replace('—', '-');
	}

	/**
	 * @param value the number, or null where it cannot be read, as the kind of value that must stand there
	 */
	static Refusal refusal(String text, String plain, INode node, Function<BigDecimal, Object> value) {
		if (Numbers.read(plain).isPresent()) {
			boolean comma = text.indexOf(',') >= 0 || text.indexOf('，') >= 0;
			String right = comma ? grouped(text) : plain;
			return new Refusal(comma ? "syntax.number" : "syntax.fullwidth",
					Message.of(Decimals.class, comma ? "number.comma" : "number.fullwidth", text, right), right, value.apply(Numbers.read(plain).get()), node);
		}
		Matcher matcher = STUCK.matcher(plain);
		if (matcher.matches()) {
			String rest = matcher.group(2);
			boolean thousands = rest.startsWith("千");
			String number = thousands ? matcher.group(1) + "k" : matcher.group(1);
			String unit = thousands ? rest.substring(1) : rest;
			String right = unit.isEmpty() || !unitFollows(node) ? number : number + " " + UNITS.getOrDefault(unit, unit);
			Optional<BigDecimal> meant = Numbers.read(number);
			if (meant.isPresent()) {
				return new Refusal("syntax.number", Message.of(Decimals.class, "number.stuck", shown(rest), shown(matcher.group(1)), shown(right)),
						right, value.apply(meant.get()), node);
			}
		}
		return new Refusal("syntax.number", Message.of(Decimals.class, "number", shown(text)), null, value.apply(null), node);
	}

	/** Whether a unit can stand behind the number; elsewhere it is known from the metric. */
	private static boolean unitFollows(INode node) {
		for (INode up = node; up != null; up = up.getParent()) {
			AbstractRule rule = up.getGrammarElement() == null ? null : GrammarUtil.containingRule(up.getGrammarElement());
			if (rule != null && WITH_UNIT.contains(rule.getName())) {
				return true;
			}
			if (rule != null && !AROUND_NUMBER.contains(rule.getName())) {
				return false;
			}
		}
		return false;
	}

	private static String grouped(String text) {
		return Normalizer.normalize(text, Form.NFKC).replace(',', '_');
	}

	static String shown(String text) {
		return text.length() <= 40 ? text : text.substring(0, 40) + "…";
	}

	@Override
	protected String internalToString(BigDecimal value) {
		return value.toPlainString();
	}
}
