package org.sightline.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.glsp.host.PlanHost;
import org.sightline.live.LivePlans;
import org.sightline.live.Pace;
import org.sightline.serve.http.Site;
import org.sightline.serve.http.Sockets;
import org.sightline.serve.http.Token;
import org.sightline.serve.http.WebFiles;
import org.sightline.serve.http.WebServer;
import org.sightline.serve.revisions.Revision;
import org.sightline.serve.revisions.RevisionSockets;
import org.sightline.serve.windows.PlanSockets;
import org.sightline.serve.windows.SharedPlan;

/** Serves one plan to the browsers of this machine that know its token. */
public final class PlanServer implements AutoCloseable {

	/** The usual port: with it, what a browser has stored for the page is found again. */
	public static final int USUAL_PORT = 7117;

	/** Changes of the disk are to be seen at once. */
	private static final Pace PACE = new Pace(Pace.USUAL.pause(), Duration.ofMillis(500));

	private final WebServer web;
	private final BooleanSupplier unsaved;
	private final List<Runnable> ends;

	private PlanServer(Sockets sockets, BooleanSupplier unsaved, List<Runnable> ends, Optional<Integer> port, Locale locale) throws IOException {
		this.unsaved = unsaved;
		this.ends = ends;
		try {
			web = web(sockets, port, locale);
		} catch (IOException e) {
			ends.forEach(Runnable::run);
			throw e;
		}
	}

	/**
	 * Serves a plan.
	 *
	 * @param port   empty for the usual one, or another one where that is taken; 0 for any free one
	 * @param locale the language of what people read who have no token
	 * @throws IOException if the port is taken
	 */
	public static PlanServer start(ServedPlan served, Optional<Integer> port, Locale locale) throws IOException {
		PlanServices services = PlanServices.create();
		LivePlans plans = new LivePlans(services.loader(), PACE);
		SharedPlan plan = new SharedPlan(plans, served.home(), served.readOnly(), served.language());
		return new PlanServer(new PlanSockets(plan, services), plan::isUnsaved, List.of(plan::close, plans::close), port, locale);
	}

	/**
	 * Serves two versions of a plan, to be read side by side.
	 *
	 * @param language of all texts; empty: that of each browser
	 * @param port     as above
	 * @param locale   as above
	 */
	public static PlanServer compare(Revision before, Revision after, Optional<Locale> language, Optional<Integer> port, Locale locale)
			throws IOException {
		RevisionSockets sockets = new RevisionSockets(before, after, language);
		return new PlanServer(sockets, () -> false, List.of(sockets::close), port, locale);
	}

	private static WebServer web(Sockets sockets, Optional<Integer> port, Locale locale) throws IOException {
		String text = Message.of(PlanServer.class, "refused").in(locale);
		Token token = Token.random();
		try {
			return WebServer.start(port.orElse(USUAL_PORT), token, site(), sockets, () -> text);
		} catch (IOException e) {
			if (port.isPresent()) {
				throw e;
			}
			return WebServer.start(0, token, site(), sockets, () -> text);
		}
	}

	private static Site site() {
		List<Site> all = List.of(new WebFiles(PlanServer.class, "/"), new WebFiles(PlanHost.class, "/diagram/"));
		return path -> all.stream().flatMap(site -> site.page(path.equals("/") ? "/index.html" : path).stream()).findFirst();
	}

	/** The address to open, with the token. */
	public String address() {
		return web.address();
	}

	/** Whether there are changes that nobody has saved. */
	public boolean isUnsaved() {
		return unsaved.getAsBoolean();
	}

	/** Ends it: browsers notice, and keep what is unsaved. */
	@Override
	public void close() {
		web.close();
		ends.forEach(Runnable::run);
	}
}
