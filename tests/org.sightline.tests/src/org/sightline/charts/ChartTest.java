package org.sightline.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Charts as SVG: what stands in them, and what must not. */
class ChartTest {

	private static final DoubleFunction<String> WORDS = value -> Math.round(value) + " k";

	private static FanChart fan(Optional<Double> goal, double... observed) {
		double[] expected = { 10, 20, 30, 40 };
		double[] all = Arrays.copyOf(observed, 4);
		Arrays.fill(all, observed.length, 4, Double.NaN);
		return new FanChart("Where it goes", "Up", List.of("Apr", "May", "Jun", "Jul"), times(expected, 0.5), times(expected, 0.8), times(expected, 1.2),
				times(expected, 1.5), expected, all, goal, Bins.of(new double[] { 20, 35, 40, 55, 60 }, 50, 8),
				new FanChart.Labels(mark("high"), mark("expected <40>"), mark("low"), "seen", mark("goal"), new FanChart.Share("40%", "reach it"),
						new FanChart.Share("60%", "miss it"), "at the end"), WORDS);
	}

	private static FanChart.Mark mark(String name) {
		return new FanChart.Mark(name + " above", name + " below", name);
	}

	private static double[] times(double[] values, double factor) {
		return DoubleStream.of(values).map(value -> value * factor).toArray();
	}

	private static Document read(Chart chart) {
		return Jsoup.parse(chart.svg(), "", Parser.xmlParser());
	}

	private static Element text(Document svg, String content) {
		return svg.select("text").stream().filter(one -> one.text().equals(content)).findFirst().orElseThrow(() -> new AssertionError(svg.text()));
	}

	@Test
	void a_fan_says_everything_in_words_too() {
		Document svg = read(fan(Optional.of(50.0), 9, 19));
		assertEquals("Where it goes", svg.select("title").text());
		assertTrue(svg.select("text").eachText().containsAll(List.of("Apr", "Jul", "high", "expected <40>", "low", "seen", "goal", "40%", "reach it",
				"60%", "miss it", "at the end", "20 k", "60 k")), svg.text());
	}

	@Test
	void labels_stand_where_the_values_are() {
		Document svg = read(fan(Optional.of(50.0)));
		double perUnit = (y(svg, "20 k") - y(svg, "60 k")) / 40;
		assertEquals(y(svg, "20 k") - 20 * perUnit, y(svg, "expected <40>"), 3);
		assertEquals(y(svg, "20 k") - 40 * perUnit, y(svg, "high"), 3);
		assertTrue(y(svg, "goal") < y(svg, "20 k") - 30 * perUnit, "above its line at 50");
	}

	private static double y(Document svg, String text) {
		return Double.parseDouble(text(svg, text).attr("y"));
	}

	@Test
	void where_there_is_little_room_labels_stand_in_two_lines_and_none_stands_in_another() {
		Document svg = read(fan(Optional.of(50.0), 9, 19).narrow());
		assertEquals("0 0 640 340", svg.child(0).attr("viewBox"));
		List<Double> lines = List.of(y(svg, "high above"), y(svg, "high below"), y(svg, "expected <40> above"), y(svg, "expected <40> below"),
				y(svg, "low above"), y(svg, "low below"));
		for (int i = 1; i < lines.size(); i++) {
			assertTrue(lines.get(i) - lines.get(i - 1) >= 13, "13 px are the height of the letters: " + lines);
		}
		double labels = Double.parseDouble(text(svg, "expected <40> below").attr("x")) + 0.57 * 14 * "expected <40> below".length();
		double shares = Double.parseDouble(text(svg, "reach it").attr("x")) - 0.57 * 13 * "reach it".length();
		assertTrue(labels < shares, labels + " " + shares);
	}

	@Test
	void the_ends_of_lines_that_are_close_have_labels_that_are_not() {
		double[] one = { 10, 20, 30, 40 };
		FanChart close = new FanChart("", "", List.of("Apr", "May", "Jun", "Jul"), one, one, one, one, one, new double[4], Optional.of(400.0),
				Bins.of(new double[] { 40 }, 50, 8), fan(Optional.empty()).labels(), WORDS);
		Document svg = read(close);
		assertTrue(y(svg, "expected <40>") - y(svg, "high") >= 13);
		assertTrue(y(svg, "low") - y(svg, "expected <40>") >= 13);
	}

	@Test
	void what_is_said_of_the_goal_has_room_above_and_below_its_line_wherever_it_is() {
		for (double goal : new double[] { 400, 50, -300 }) {
			for (Chart chart : List.of(fan(Optional.of(goal)), fan(Optional.of(goal)).narrow())) {
				Document svg = read(chart);
				double height = Double.parseDouble(svg.child(0).attr("viewBox").split(" ")[3]);
				assertTrue(y(svg, "at the end") > 0 && y(svg, "40%") - 20 > y(svg, "at the end"), goal + " " + svg);
				assertTrue(y(svg, "60%") > y(svg, "reach it") + 20 && y(svg, "miss it") < height - 20, goal + " " + svg);
			}
		}
	}

	@Test
	void nothing_is_said_of_what_was_not_observed_and_of_a_goal_that_is_not_there() {
		List<String> texts = read(fan(Optional.empty())).select("text").eachText();
		assertTrue(texts.stream().noneMatch(List.of("seen", "goal", "reach it")::contains), texts.toString());
	}

	@Test
	void the_style_sheet_decides_on_colours_and_letters_and_no_two_charts_have_names_in_common() {
		for (Chart chart : List.of(fan(Optional.of(50.0), 9), strip(100), spread())) {
			Document svg = read(chart);
			assertEquals("chart", svg.child(0).className());
			svg.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
				assertTrue(!List.of("style", "id", "font-family", "clip-path").contains(attribute.getKey()), attribute.html());
				boolean color = List.of("fill", "stroke").contains(attribute.getKey());
				assertTrue(!color || attribute.getValue().matches("none|black|white|var\\(--[a-z0-9-]+\\)"), attribute.html());
			}));
			svg.select("text").forEach(text -> assertTrue(text.attr("fill").startsWith("var(") || text.parents().stream()
					.map(parent -> parent.attr("fill")).filter(fill -> !fill.isEmpty()).findFirst().orElse("").startsWith("var("), text.outerHtml()));
		}
	}

	private static StripChart strip(double without) {
		return new StripChart("On one line", "", new StripChart.Values(without, 140, 150, 120, 130, 145, 160),
				new StripChart.Labels("without any initiative at all", "expected", "goal", "5% below", "5% above"), WORDS);
	}

	@Test
	void texts_of_a_strip_stay_within_it() {
		Element text = text(read(strip(100)), "without any initiative at all");
		double half = 0.57 * 13 * text.text().length() / 2;
		assertTrue(Double.parseDouble(text.attr("x")) - half >= 0, text.outerHtml());
	}

	private static SpreadChart spread() {
		return new SpreadChart("Before and after", "", new double[] { 1, 2, 3, 4 }, new double[] { 2, 3, 4, 9 }, Optional.of(3.5), false,
				new SpreadChart.Labels("goal", "after", "before"), WORDS);
	}

	@Test
	void steps_of_equal_width_meet_at_the_goal() {
		// from 0 to 10 in 5 steps of 2, moved so that one begins at 5: -1, 1, 3, 5, 7, 9
		Bins bins = Bins.of(new double[] { 0, 1, 2, 5, 6.9, 10 }, 5, 5);
		assertEquals(2, bins.width());
		assertEquals(-1, bins.start());
		assertArrayEquals(new int[] { 1, 2, 0, 2, 0, 1 }, bins.counts());
	}

	@Test
	void figures_that_are_all_the_same_have_a_step() {
		Bins bins = Bins.of(new double[] { 7, 7, 7 }, 7, 10);
		assertEquals(3, Arrays.stream(bins.counts()).sum());
		assertTrue(bins.width() > 0);
	}
}
