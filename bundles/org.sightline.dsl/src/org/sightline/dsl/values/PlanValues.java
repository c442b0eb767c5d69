package org.sightline.dsl.values;

import java.math.BigDecimal;

import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** What the words of the language mean as values. */
public final class PlanValues extends DefaultTerminalConverters {

	@ValueConverter(rule = "Decimal")
	public IValueConverter<BigDecimal> decimal() {
		return new Decimals();
	}

	@ValueConverter(rule = "SignedDecimal")
	public IValueConverter<BigDecimal> signedDecimal() {
		return new Decimals();
	}

	private static final class Decimals extends AbstractNullSafeConverter<BigDecimal> {

		@Override
		protected BigDecimal internalToValue(String text, INode node) throws ValueConverterException {
			String digits = text.replace("_", "").replace("k", "E3").replace("M", "E6").replace("B", "E9")
					.replace("万", "E4").replace("億", "E8");
			try {
				return new BigDecimal(digits);
			} catch (NumberFormatException e) {
				throw new ValueConverterException(text, node, e);
			}
		}

		@Override
		protected String internalToString(BigDecimal value) {
			return value.toPlainString();
		}
	}
}
