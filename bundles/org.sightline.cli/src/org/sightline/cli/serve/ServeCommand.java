package org.sightline.cli.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.sightline.cli.NamedPlan;
import org.sightline.cli.Plans;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.FolderSource;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.live.PlanHome;
import org.sightline.serve.PlanServer;
import org.sightline.serve.ServedPlan;
import org.sightline.serve.revisions.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves a plan to the web browsers of this machine. */
@Command(name = "serve")
public final class ServeCommand implements Callable<Integer> {

	private static final int HIGHEST_PORT = 65_535;

	private final Sightline root;

	@Parameters(arity = "1..2", paramLabel = "PLAN | OLD NEW", hideParamSyntax = true, descriptionKey = "served")
	private List<String> arguments;

	@Option(names = "--read-only", order = 1)
	private boolean readOnly;

	@Option(names = "--port", paramLabel = "N", order = 2)
	private Optional<Integer> port = Optional.empty();

	@Option(names = "--no-open", order = 3)
	private boolean noOpen;

	public ServeCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		if (port.filter(number -> number < 0 || number > HIGHEST_PORT).isPresent()) {
			throw problem("serve.port", HIGHEST_PORT);
		}
		CountDownLatch over = new CountDownLatch(1);
		try (PlanServer server = arguments.size() == 1 ? start(existing(arguments.get(0))) : compare()) {
			Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "Sightline: end"));
			tell(server);
			over.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return 0;
	}

	/** Ctrl+C: whoever has typed and not saved must not believe that all is well. */
	private void end(PlanServer server) {
		if (server.isUnsaved()) {
			root.around().err().println("sightline: " + root.text(ServeCommand.class, "serve.unsaved"));
			root.around().err().flush();
		}
		server.close();
	}

	private Path existing(String argument) throws Problem, PlanUnreadableException {
		Path path = Plans.existing(root.around(), argument);
		PlanHome home = PlanHome.at(path);
		if (home.file().isEmpty() && new FolderSource(home.root()).plans().isEmpty()) {
			throw Problem.of("plan.empty", argument);
		}
		return path;
	}

	private PlanServer start(Path plan) throws Problem {
		try {
			return PlanServer.start(new ServedPlan(PlanHome.at(plan), readOnly, root.chosen()), port, root.locale());
		} catch (IOException e) {
			throw taken();
		}
	}

	private PlanServer compare() throws Problem, PlanUnreadableException {
		NamedPlan before = whole(arguments.get(0));
		NamedPlan after = whole(arguments.get(1));
		RevisionName old = RevisionName.of(before, root.around());
		RevisionName now = RevisionName.of(after, root.around());
		try {
			return PlanServer.compare(new Revision(old.beside(now), before.plan()), new Revision(now.beside(old), after.plan()), root.chosen(), port, root.locale());
		} catch (IOException e) {
			throw taken();
		}
	}

	/** A plan without errors. */
	private NamedPlan whole(String argument) throws Problem, PlanUnreadableException {
		NamedPlan plan = new Plans(root.around()).read(argument);
		if (plan.plan().findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
			throw Problem.of("plan.errors", argument);
		}
		return plan;
	}

	private Problem taken() {
		return problem("serve.taken", port.map(Object::toString).orElse(""));
	}

	private void tell(PlanServer server) throws IOException {
		PrintStream out = root.around().out();
		out.println(root.quiet() ? server.address() : root.text(ServeCommand.class, "serve.address", server.address()));
		if (!root.quiet()) {
			out.println(root.text(ServeCommand.class, readOnly || arguments.size() == 2 ? "serve.end.read" : "serve.end"));
		}
		out.flush();
		if (!noOpen && root.around().terminal()) {
			BrowserStart.open(server.address(), root.around().environment());
		}
	}

	private static Problem problem(String key, Object... arguments) {
		return new Problem(Message.of(ServeCommand.class, key, arguments));
	}
}
