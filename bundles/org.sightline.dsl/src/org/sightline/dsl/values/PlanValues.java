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
		BigDecimal number = Numbers.read(text).orElseThrow(() -> Decimals.refusal(text, Numbers.plain(text), node));
		try {
			return number.intValueExact();
		} catch (ArithmeticException e) {
			throw new Refusal("syntax.number", Message.of(PlanValues.class, "count", Decimals.shown(text)), null, node);
		}
	}

	private static YearMonth month(String text, INode node) {
		return Calendar.month(text).orElseThrow(() -> {
			String right = Calendar.nearlyMonth(text).map(YearMonth::toString).orElse(null);
			return refusal("month", text, right, node);
		});
	}

	private static LocalDate day(String text, INode node) {
		return Calendar.day(text).orElseThrow(() -> {
			String right = Calendar.nearlyDay(text).map(LocalDate::toString).orElse(null);
			return refusal("day", text, right, node);
		});
	}

	private static Refusal refusal(String kind, String text, String right, INode node) {
		Message message = right == null ? Message.of(PlanValues.class, kind, Decimals.shown(text))
				: Message.of(PlanValues.class, kind + ".meant", Decimals.shown(text), right);
		return new Refusal("syntax.month", message, right, node);
	}
}
