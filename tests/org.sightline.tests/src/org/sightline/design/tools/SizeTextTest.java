package org.sightline.design.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.Effect;
import org.sightline.model.Metric;
import org.sightline.model.PlanFactory;
import org.sightline.model.Quantity;

/** Sizes of effects as people type them. */
class SizeTextTest {

	private static final PlanFactory NEW = PlanFactory.eINSTANCE;

	private static Metric called(Metric metric, String name) {
		metric.setName(name);
		return metric;
	}

	private static Metric share() {
		return called(NEW.createConversion(), "受注率");
	}

	private static Metric amount() {
		return called(NEW.createMetric(), "leads");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			+5..8pt                 | +5 to +8 points
			+5 to +8 points         | +5 to +8 points
			＋５〜８ポイント          | +5 to +8 points
			+5%..8%pt               | +5 to +8 points
			−16〜−10pt              | -16 to -10 points
			+10% relative           | +10% relative
			10 to 20 relative       | +10% to +20% relative
			+0.5pt                  | +0.5 points
			+1 point                | +1 points
			""")
	void ofAShare(String typed, String size) {
		assertEquals(size, SizeText.read(typed, share()).toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			+2%                     | +2%
			+20..40                 | +20 to +40
			20から40                | +20 to +40
			+5..8%                  | +5% to +8%
			+10% relative           | +10% relative
			-1,200                  | -1200
			5万                      | +50000
			3m                      | +3000000
			0                       | 0
			""")
	void ofAnAmount(String typed, String size) {
		assertEquals(size, SizeText.read(typed, amount()).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "much", "+", "5..", "..5", "5 6", "5 apples", "5pt pt", "--5", "1_", "5..6..7", "1e5", "∞", "5;drop",
			"12345678901234567890123456789012345" })
	void whatIsNoSizeIsRefusedWithAnExample(String typed) {
		assertEquals("This is no size. Write an amount such as +20 or +20 to +40, or a percentage such as +10%.", refused(typed, amount(), Locale.ENGLISH));
		assertEquals("効果の大きさとして読み取れません。+5 points や +5 to +8 points（ポイント）、または +10% relative（相対）のように書いてください。",
				refused(typed, share(), Locale.JAPANESE));
	}

	@Test
	void whatCouldMeanTwoSizesIsRefusedWithBoth() {
		assertEquals("「受注率」は割合なので、+2 points と +2% relative のどちらなのかを書いてください。", refused("+2%", share(), Locale.JAPANESE));
		assertEquals("\"受注率\" is a share, so it must be clear which of the two you mean: +5 to +8 points or +5% to +8% relative.",
				refused("5..8", share(), Locale.ENGLISH));
		assertEquals("\"leads\" is no share, so there are no percentage points of it. Write +5% or +5.", refused("+5pt", amount(), Locale.ENGLISH));
	}

	@Test
	void nothingLosesMoreThanAllOfItself() {
		assertEquals("\"leads\" cannot lose more than 100% of itself. Write at most -100%, or an amount such as -20.", refused("-150%", amount(), Locale.ENGLISH));
		assertEquals("「受注率」は 100% を超えて減ることはありません。-100% relative までにするか、-5 points のようにポイントで書いてください。",
				refused("-120% to -10% relative", share(), Locale.JAPANESE));
		assertEquals("\"受注率\" lies between 0% and 100%, so it cannot change by more than 100 points. Write fewer points, such as +5 points.",
				refused("+5..150pt", share(), Locale.ENGLISH));
		assertEquals("-100%", SizeText.read("-100%", amount()).toString());
		assertEquals("-150", SizeText.read("-150", amount()).toString());
		assertEquals("+150% relative", SizeText.read("+150% relative", share()).toString());
		assertEquals("-100 points", SizeText.read("-100 points", share()).toString());
	}

	@Test
	void whatStaysTheSameStaysAsItIs() {
		Effect effect = NEW.createEffect();
		SizeText.read("+5 to +8 points", share()).giveTo(effect);
		Quantity low = effect.getSize().getLow();
		Number five = low.getNumber();
		SizeText.read("+5.0 to +9 points", share()).giveTo(effect);
		assertSame(low, effect.getSize().getLow());
		assertSame(five, low.getNumber());
		assertEquals("+5 to +9 points", SizeText.of(effect).orElseThrow().toString());
		SizeText.read("+5 points", share()).giveTo(effect);
		assertEquals("+5 points", SizeText.of(effect).orElseThrow().toString());
	}

	private static String refused(String typed, Metric metric, Locale locale) {
		return assertThrows(RefusedException.class, () -> SizeText.read(typed, metric)).reason().in(locale);
	}
}
