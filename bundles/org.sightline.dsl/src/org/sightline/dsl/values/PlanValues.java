package org.sightline.dsl.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.syntax.PlanWords;
import org.sightline.dsl.syntax.Refusal;

import com.google.inject.Inject;

/** What the words of the language mean as values, and what is wrong with those that mean none. */
public final class PlanValues extends DefaultTerminalConverters {

	/** What a count is that cannot be read: an integer has some value. */
	private static final Integer NONE = 0;

	@Inject
	private PlanWords words;

	@ValueConverter(rule = "Decimal")
	public IValueConverter<BigDecimal> decimal() {
		return new Decimals();
	}

	@ValueConverter(rule = "SignedDecimal")
	public IValueConverter<BigDecimal> signedDecimal() {
		return new Decimals();
	}

	@ValueConverter(rule = "Count")
	public IValueConverter<Integer> count() {
		return new Converter<>(PlanValues::count, value -> Integer.toString(value));
	}

	@ValueConverter(rule = "Month")
	public IValueConverter<YearMonth> month() {
		return new Converter<>(PlanValues::month, YearMonth::toString);
	}

	@ValueConverter(rule = "Day")
	public IValueConverter<LocalDate> day() {
		return new Converter<>(PlanValues::day, LocalDate::toString);
	}

	@ValueConverter(rule = "ID")
	public IValueConverter<String> id() {
		return new Converter<>(Names::read, this::writable);
	}

	@ValueConverter(rule = "Name")
	public IValueConverter<String> name() {
		return new Converter<>(Names::read, this::writable);
	}

	@ValueConverter(rule = "UnitWord")
	public IValueConverter<String> unitWord() {
		return new Converter<>(Names::read, this::writable);
	}

	@ValueConverter(rule = "STRING")
	public IValueConverter<String> text() {
		return new Converter<>(Texts::read, Texts::write);
	}

	/** A name that a block can be given: no block's keyword, no sign. */
	private String writable(String name) {
		if (!Names.isName(name) || words.blocks().contains(name)) {
			throw new ValueConverterException(name, null, null);
		}
		return name;
	}

	private static Integer count(String text, INode node) {
		BigDecimal number = Numbers.read(text).orElseThrow(() -> Decimals.refusal(text, Numbers.plain(text), node,
				meant -> meant == null ? NONE : Integer.valueOf(meant.intValue())));
		try {
			return number.intValueExact();
		} catch (ArithmeticException e) {
			throw new Refusal("syntax.number", Message.of(PlanValues.class, "count", Decimals.shown(text)), null, NONE, node);
		}
	}

	private static YearMonth month(String text, INode node) {
		return Calendar.month(text).orElseThrow(() -> {
			return refusal("month", text, Calendar.nearlyMonth(text).or(() -> Calendar.nearlyDay(text).map(YearMonth::from)).orElse(null), node);
		});
	}

	private static LocalDate day(String text, INode node) {
		return Calendar.day(text).orElseThrow(() -> {
			return refusal("day", text, Calendar.nearlyDay(text).orElse(null), node);
		});
	}

	private static Refusal refusal(String kind, String text, Object meant, INode node) {
		if (meant == null) {
			return new Refusal("syntax.month", Message.of(PlanValues.class, kind, Decimals.shown(text)), null, null, node);
		}
		String right = meant.toString();
		return new Refusal("syntax.month", Message.of(PlanValues.class, kind + ".meant", Decimals.shown(text), right), right, meant, node);
	}
}
