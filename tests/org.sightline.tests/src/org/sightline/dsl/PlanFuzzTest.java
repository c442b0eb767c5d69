package org.sightline.dsl;

import java.util.Locale;

import org.sightline.dsl.load.LoadedPlan;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class PlanFuzzTest {

	@FuzzTest
	void any_text_is_read(FuzzedDataProvider data) {
		LoadedPlan plan = Plans.read(data.consumeRemainingAsString());
		plan.findings().forEach(finding -> finding.message().in(Locale.JAPANESE));
	}
}
