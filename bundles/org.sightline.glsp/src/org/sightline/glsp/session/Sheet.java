package org.sightline.glsp.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

import org.sightline.diagram.tools.Toolbox;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.picture.Before;
import org.sightline.glsp.picture.Choice;
import org.sightline.glsp.picture.Powers;
import org.sightline.glsp.picture.Shown;
import org.sightline.glsp.picture.Snapshot;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What is drawn at the moment, or why nothing is. */
@Singleton
final class Sheet {

	private static final Logger LOG = System.getLogger(Sheet.class.getName());

	private final PlanHost host;
	private final Easel easel;
	private Choice choice = Choice.of("", Locale.ENGLISH);
	private volatile Optional<Shown> shown = Optional.empty();
	private Optional<Message> trouble = Optional.empty();
	private Optional<Toolbox> tools = Optional.empty();
	private Renamed renamed = Renamed.NOTHING;
	private boolean whole;

	@Inject
	Sheet(PlanServices services, PlanHost host) {
		this.host = host;
		this.easel = new Easel(services.loader(), host);
	}

	/** Begins with an empty sheet: nothing has to stay where it was. */
	void begin(Choice wanted) {
		shown = Optional.empty();
		choice = wanted;
		draw(newest());
	}

	/** Draws something else; the same view with other layers keeps what is in both where it is. */
	void turnTo(Choice wanted) {
		if (wanted.view().equals(choice.view()) && wanted.focus().equals(choice.focus())) {
			choice = wanted;
			draw(newest());
		} else {
			begin(wanted);
		}
	}

	/**
	 * Draws the newest texts if they, their findings or positions are others than those drawn.
	 *
	 * @return whether they are
	 */
	boolean refresh() {
		Snapshot now = newest();
		whole = now.whole();
		boolean stale = isStale(now);
		if (stale) {
			draw(now);
		}
		return stale;
	}

	private boolean isStale(Snapshot now) {
		return shown.isEmpty() ? now.texts().isPresent()
				: !shown.get().snapshot().looksLike(now) || !host.text(shown.get().positionsPath()).orElse("").equals(shown.get().positionsText());
	}

	private Snapshot newest() {
		try {
			return Snapshot.of(host.plan()).join();
		} catch (CancellationException | CompletionException e) {
			LOG.log(Level.DEBUG, "The plan is closed, or cannot be read", e);
			return Snapshot.nothing(host.plan());
		}
	}

	private void draw(Snapshot now) {
		boolean sameTexts = shown.isPresent() && shown.get().snapshot().texts().equals(now.texts());
		whole = now.whole();
		try {
			shown = easel.draw(now, choice, shown.map(known -> new Before(renamed.in(known.picture()), known.positions())));
			trouble = shown.isPresent() ? Optional.empty() : Optional.of(Message.of(Sheet.class, "neverWhole"));
		} catch (RefusedException e) {
			shown = Optional.empty();
			trouble = Optional.of(e.reason());
		}
		if (!sameTexts) {
			renamed = Renamed.NOTHING;
		}
		tools = shown.isEmpty() || host.history().readOnly() ? Optional.empty() : Toolbox.of(choice.view(), choice.layers(), choice.locale());
	}

	/** What is shown; empty while nothing can be. From any thread. */
	Optional<Shown> shown() {
		return shown;
	}

	/** What the person wants to see. */
	Choice choice() {
		return choice;
	}

	/** The tools of what is shown; empty where nothing can be changed. */
	Optional<Toolbox> tools() {
		return tools;
	}

	/** What a person may do with the parts of the picture. */
	Powers powers() {
		return tools.flatMap(known -> shown.map(picture -> (Powers) new ToolPowers(picture, known))).orElse(Powers.NONE);
	}

	/** Whether the newest text could be understood. */
	boolean isWhole() {
		return whole;
	}

	/** Why there is no picture, or none of the newest text; empty where there is. */
	Optional<Message> notice() {
		return trouble.or(() -> whole ? Optional.empty() : Optional.of(Message.of(Sheet.class, "stale")));
	}

	/** With the next change of the texts an element gets another name: what shows it stays where it is. */
	void renamed(Renamed element) {
		renamed = element;
	}
}
