package org.sightline.logic.agreement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sightline.model.Element;
import org.sightline.model.Quantity;
import org.sightline.model.UnitExpression;
import org.sightline.model.UnitFactor;
import org.sightline.model.UnitOperator;

/** One way of writing for each value. What a broken plan lacks is `?`. */
final class Canonical {

	private static final String MISSING = "?";
	/** Digits behind which a number is written with an exponent: no text of a plan may blow up into a gigabyte. */
	private static final int MOST_DIGITS = 60;

	private final Function<Element, String> names;

	/** A way of writing that calls elements by these names. */
	Canonical(Function<Element, String> names) {
		this.names = names;
	}

	/** `1.2億` and `120_000_000` are both `120000000`, `24%` is `0.24`. */
	static String number(Quantity quantity) {
		return quantity == null || quantity.getNumber() == null ? MISSING : number(quantity.value());
	}

	static String number(BigDecimal value) {
		BigDecimal plain = value.stripTrailingZeros();
		return Math.abs(plain.scale()) > MOST_DIGITS ? plain.toString() : plain.toPlainString();
	}

	String name(Element element) {
		return element == null || element.getName() == null ? MISSING : names.apply(element);
	}

	static String month(YearMonth month) {
		return month == null ? MISSING : month.toString();
	}

	/** Texts on one line, in quotes, so that no text can look like another fact. */
	static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
	}

	/** Words with one space between them; empty ones are left out. */
	static String words(String... words) {
		return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
	}

	/** Nouns in alphabetical order with their exponents: `lead / month` is `lead month^-1`; without any, `1`. */
	String unit(UnitExpression unit) {
		if (unit == null) {
			return "1";
		}
		Map<String, Integer> exponents = new TreeMap<>();
		List<UnitFactor> factors = unit.getFactors();
		for (int i = 0; i < factors.size(); i++) {
			boolean below = i > 0 && i <= unit.getOperators().size() && unit.getOperators().get(i - 1) == UnitOperator.DIVIDE;
			if (factors.get(i).getOne() == null) {
				exponents.merge(name(factors.get(i).getUnit()), below ? -1 : 1, Integer::sum);
			}
		}
		exponents.values().removeIf(exponent -> exponent == 0);
		return exponents.isEmpty() ? "1" : exponents.entrySet().stream()
				.map(noun -> noun.getValue() == 1 ? noun.getKey() : noun.getKey() + "^" + noun.getValue())
				.collect(Collectors.joining(" "));
	}
}
