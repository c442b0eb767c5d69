package org.sightline.cli.lsp;

import java.util.concurrent.Callable;

import org.sightline.cli.Sightline;
import org.sightline.lsp.StdioServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor on standard input and output. */
@Command(name = "lsp")
public final class LspCommand implements Callable<Integer> {

	private final Sightline root;

	/** Editors that serve several languages pass it to every server; standard input and output are the only way here anyway. */
	@Option(names = "--stdio", hidden = true)
	private boolean stdio;

	public LspCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws InterruptedException {
		return StdioServer.serve(root.around().in(), root.around().out(), root.chosen(), root.locale()) ? 0 : 1;
	}
}
