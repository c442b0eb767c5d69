package org.sightline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.load.PlanUnreadableException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever stopped a command into one line; what nobody foresaw also into a file with the details. */
final class LastResort implements IExecutionExceptionHandler {

	private final Sightline root;

	LastResort(Sightline root) {
		this.root = root;
	}

	@Override
	public int handleExecutionException(Exception e, CommandLine line, ParseResult arguments) {
		return handle(e);
	}

	int handle(Throwable e) {
		String what;
		if (e instanceof Problem problem) {
			what = problem.reason().in(root.locale());
		} else if (e instanceof PlanUnreadableException unreadable) {
			what = unreadable.reason().in(root.locale());
		} else {
			what = unforeseen(e);
		}
		root.around().out().flush();
		root.around().err().println("sightline: " + Visible.of(what));
		return 2;
	}

	private String unforeseen(Throwable e) {
		String kind = e.getClass().getSimpleName();
		try {
			Path log = Files.createTempFile("sightline-", ".log");
			try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
				writer.println(Sightline.NAME + " " + Sightline.VERSION + ", Java " + Runtime.version());
				e.printStackTrace(writer);
			}
			return root.text(Main.class, "unforeseen", kind, log.toString());
		} catch (IOException unwritable) {
			return root.text(Main.class, "unforeseen.nolog", kind);
		}
	}
}
