package org.sightline.checks.horizon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Sample;

class HorizonTest {

	/** 1.62 points of 400 leads at 1,000 yen in the 9 months that it runs: 58,320 yen. */
	@Test
	void a_plan_that_lives_from_what_stops_is_told_the_share() throws Exception {
		Sample plan = Sample.plan().with("FastCallback lasting", "FastCallback");
		assertEquals(List.of("Most of what the initiatives add to `Revenue` stops when they stop: ¥58k of ¥58k (100%). Next year "
				+ "starts from where this one did. Plan initiatives whose effects stay (lasting), or write it where an effect does "
				+ "stay.", "`Callback` is meant for the long term, but all its effects stop when it stops. Say which of them stay "
				+ "(lasting, or fading by half every 6 months), or call it what it is: term short"), plan.english("horizon.oneoff"));
	}

	@Test
	void a_plan_for_the_short_term_only_is_asked_for_the_long_one() throws Exception {
		assertEquals(List.of("horizon.shortonly"), Sample.plan().with("term long", "term short").codes());
	}
}
