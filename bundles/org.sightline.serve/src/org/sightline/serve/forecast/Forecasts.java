package org.sightline.serve.forecast;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.live.PlanTexts;
import org.sightline.live.ThreadWorker;

import com.google.gson.JsonObject;

/** Works out forecasts one after the other; of texts that wait, only the newest. */
public final class Forecasts implements AutoCloseable {

	private static final Logger LOG = System.getLogger(Forecasts.class.getName());

	/**
	 * Texts of which a forecast is wanted.
	 *
	 * @param revision of the texts
	 * @param locales  of those who want it
	 */
	public record Wanted(PlanTexts texts, long revision, Set<Locale> locales) {

		public Wanted {
			locales = Set.copyOf(locales);
		}
	}

	/** Who goes on typing within this time after a check needs the machine more. */
	private static final Duration PAUSE = Duration.ofMillis(400);

	private final PlanLoader loader;
	private final BiConsumer<Locale, JsonObject> done;
	private final ThreadWorker worker = new ThreadWorker("forecast", Thread.MIN_PRIORITY);
	private Optional<Wanted> next = Optional.empty();
	private long asked;

	/** @param done takes each forecast, a message of {@code PROTOCOL.md}, on the thread that works it out */
	public Forecasts(PlanLoader loader, BiConsumer<Locale, JsonObject> done) {
		this.loader = loader;
		this.done = done;
	}

	/** Works out the forecast of some texts after a moment, unless newer ones come before it begins. */
	public synchronized void want(Wanted wanted) {
		next = Optional.of(wanted);
		asked++;
		long now = asked;
		worker.after(PAUSE, () -> work(now));
	}

	private synchronized Optional<Wanted> take(long number) {
		return number == asked ? next : Optional.empty();
	}

	private void work(long number) {
		take(number).ifPresent(wanted -> {
			try {
				tell(wanted);
			} catch (PlanUnreadableException | RuntimeException | StackOverflowError e) {
				LOG.log(Level.ERROR, "A forecast of " + wanted.texts().root(), e);
			}
		});
	}

	private void tell(Wanted wanted) throws PlanUnreadableException {
		LoadedPlan plan = wanted.texts().load(loader);
		Map<Locale, JsonObject> all = new HashMap<>();
		for (Locale locale : wanted.locales()) {
			JsonObject telling = ForecastTelling.of(plan, locale);
			telling.addProperty("type", "forecast");
			telling.addProperty("revision", wanted.revision());
			all.put(locale, telling);
		}
		all.forEach(done);
	}

	/** Ends it; what is being worked out is told to nobody. */
	@Override
	public void close() {
		worker.stop(() -> { });
	}
}
