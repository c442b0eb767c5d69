package org.sightline.dsl.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', value = {
			"120_000_000 | JPY | ¥120M | 1.2億円",
			"-23_100_000 | JPY | −¥23.1M | −2,310万円",
			"4_650_000 | JPY / 受注 | ¥4.65M / 受注 | 465万円/受注",
			"180 | 参加者 / month | 180 参加者/month | 180 参加者/月",
			"35.2 | person-days | 35.2 person-days | 35.2 人日",
			"0.238 | % | 23.8% | 23.8%",
			"0.00868 | % | 0.87% | 0.87%",
			"0.02 | points | 2 points | 2ポイント",
			"0.00003 | points | 0.003 points | 0.003ポイント",
			"-0.00123 | deal | −0.0012 deal | −0.0012 deal",
			"0 | deal | 0 deal | 0 deal",
			"0.3 | JPY | ¥0.3 | 0.3円",
			"3_000 | USD / order | 3,000 USD/order | 3,000 USD/order",
			"0.5 | 1 / month | 0.5/month | 0.5/月" })
	void reads_as_people_write_it(String value, String unit, String english, String japanese) {
		Figure figure = new Figure(Double.parseDouble(value.replace("_", "")), unit);
		assertEquals(english, figure.in(Locale.ENGLISH));
		assertEquals(japanese, figure.in(Locale.JAPANESE));
	}

	@Test
	void figures_to_be_compared_show_where_they_differ() {
		assertEquals(List.of("0.872%", "0.869%"), shown(0.008721, 0.008688, "%"));
		assertEquals(List.of("23.8%", "25%"), shown(0.238, 0.25, "%"));
		assertEquals(List.of("5%", "5%"), shown(0.05, 0.05, "%"));
	}

	private static List<String> shown(double one, double other, String unit) {
		return Figure.apart(one, other, unit).stream().map(figure -> figure.in(Locale.ENGLISH)).toList();
	}
}
