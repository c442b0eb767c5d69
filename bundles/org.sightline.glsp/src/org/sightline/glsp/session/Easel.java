package org.sightline.glsp.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import org.sightline.diagram.evaluate.TooLargeException;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.picture.Before;
import org.sightline.glsp.picture.Choice;
import org.sightline.glsp.picture.Painter;
import org.sightline.glsp.picture.Shown;
import org.sightline.glsp.picture.Snapshot;

/** Where pictures are drawn; what goes wrong there is told in words. */
final class Easel {

	private static final Logger LOG = System.getLogger(Easel.class.getName());

	private final Painter painter;

	Easel(PlanLoader loader, PlanHost host) {
		painter = new Painter(loader, host);
	}

	/**
	 * Draws.
	 *
	 * @param before what people have before their eyes
	 * @return empty where there are no texts that could be drawn
	 */
	Optional<Shown> draw(Snapshot now, Choice choice, Optional<Before> before) throws RefusedException {
		if (now.texts().isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(painter.paint(now, choice, before));
		} catch (TooLargeException e) {
			throw new RefusedException(Message.of(Easel.class, "tooLarge"));
		} catch (PlanUnreadableException | RuntimeException | StackOverflowError e) {
			LOG.log(Level.ERROR, "Drawing " + choice.view(), e);
			throw new RefusedException(Message.of(Easel.class, "failed"));
		}
	}
}
