package org.sightline.serve.windows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.sightline.dsl.load.PlanLoader;
import org.sightline.live.PlanTexts;
import org.sightline.serve.forecast.Forecasts;
import org.sightline.serve.forecast.Forecasts.Wanted;

import com.google.gson.JsonObject;

/** The forecasts that windows want. On the plan's thread only. */
final class WantedForecasts implements AutoCloseable {

	private final Windows windows;
	private final Findings findings;
	private final Forecasts forecasts;
	private final Map<Locale, JsonObject> last = new HashMap<>();

	/** @param thread the plan's */
	WantedForecasts(PlanLoader loader, Windows windows, Findings findings, Executor thread) {
		this.windows = windows;
		this.findings = findings;
		forecasts = new Forecasts(loader, (locale, telling) -> thread.execute(() -> workedOut(locale, telling)));
	}

	/** Has worked out what windows want; while the text has errors of syntax, of the texts before. */
	void workOut() {
		Set<Locale> wanted = new HashSet<>();
		windows.tell(window -> {
			if (window.forecasts()) {
				wanted.add(window.locale().orElseThrow());
			}
		});
		Optional<PlanTexts> whole = findings.whole();
		if (!wanted.isEmpty() && whole.isPresent()) {
			forecasts.want(new Wanted(whole.get(), findings.revision(), wanted));
		}
	}

	private void workedOut(Locale locale, JsonObject telling) {
		last.put(locale, telling);
		windows.tell(window -> {
			if (window.forecasts() && window.locale().equals(Optional.of(locale))) {
				window.tell(telling);
			}
		});
	}

	/** A window wants to be told from now on. What is known is told at once, though it may be an older one. */
	void wantedBy(Window window) {
		window.locale().map(last::get).ifPresent(window::tell);
		workOut();
	}

	@Override
	public void close() {
		forecasts.close();
	}
}
