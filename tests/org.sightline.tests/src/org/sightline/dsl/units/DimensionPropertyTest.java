package org.sightline.dsl.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Dimensions calculate as exponents do. */
class DimensionPropertyTest {

	@Property(seed = "1")
	void times_is_commutative(@ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b) {
		assertEquals(a.times(b), b.times(a));
	}

	@Property(seed = "1")
	void times_is_associative(@ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b,
			@ForAll("dimensions") Dimension c) {
		assertEquals(a.times(b).times(c), a.times(b.times(c)));
	}

	@Property(seed = "1")
	void per_undoes_times(@ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b) {
		assertEquals(a, a.times(b).per(b));
	}

	@Property(seed = "1")
	void per_itself_is_a_pure_number(@ForAll("dimensions") Dimension a) {
		assertEquals(Dimension.ONE, a.per(a));
		assertEquals(a, a.per(Dimension.ONE));
	}

	@Property(seed = "1")
	void twice_inverted_is_unchanged(@ForAll("dimensions") Dimension a) {
		assertEquals(a, Dimension.ONE.per(Dimension.ONE.per(a)));
	}

	@Property(seed = "1")
	void the_text_says_all_of_it(@ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b) {
		assertEquals(a.equals(b), a.text().equals(b.text()));
	}

	@Provide
	Arbitrary<Dimension> dimensions() {
		return Arbitraries.maps(Arbitraries.of("lead", "商談", "受注", "JPY", "month", "person-days"),
				Arbitraries.integers().between(-2, 2)).map(DimensionPropertyTest::product);
	}

	private static Dimension product(Map<String, Integer> exponents) {
		Dimension all = Dimension.ONE;
		for (Map.Entry<String, Integer> each : exponents.entrySet()) {
			Dimension noun = Dimension.of(each.getKey());
			for (int i = 0; i < Math.abs(each.getValue()); i++) {
				all = each.getValue() > 0 ? all.times(noun) : all.per(noun);
			}
		}
		return all;
	}
}
