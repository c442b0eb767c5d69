package org.sightline.serve.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** `sightline serve` in a process of its own, as people start it: it can be killed. */
final class Served {

	private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

	private final Process process;
	private final String address;

	private Served(Process process, String address) {
		this.process = process;
		this.address = address;
	}

	/** @param port 0 for any free one */
	static Served start(Path plan, int port, String... options) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx500m",
				"-XX:TieredStopAtLevel=1", "-Dguice_bytecode_gen_option=DISABLED", "-Dfile.encoding=UTF-8", "-cp",
				System.getProperty("java.class.path"), "org.sightline.cli.Main", "serve", "--no-open", "--port", String.valueOf(port)));
		command.addAll(List.of(options));
		command.add(plan.toString());
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		BufferedReader said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
		StringBuilder all = new StringBuilder();
		for (String line = said.readLine(); line != null; line = said.readLine()) {
			all.append(line).append('\n');
			Matcher address = ADDRESS.matcher(line);
			if (address.find()) {
				return new Served(process, address.group());
			}
		}
		throw new IOException("the server did not start: " + all);
	}

	/** The address that it prints, with the token. */
	String address() {
		return address;
	}

	int port() {
		return Integer.parseInt(address.replaceAll("^http://[^:/]+:(\\d+).*$", "$1"));
	}

	/** As when the machine runs out of memory: nothing is said, nothing is written. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}
}
