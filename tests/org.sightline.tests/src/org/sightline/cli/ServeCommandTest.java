package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.serve.TestWindow;

import com.google.gson.JsonObject;

@Timeout(60)
class ServeCommandTest extends CommandTest {

	private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\?token=[\\w-]{43}");

	private String before = "";

	private String serving(String... arguments) throws InterruptedException {
		return serving(address -> status(address) + " " + status(address.replaceFirst("token=.", "token=")), arguments);
	}

	/** Serves until it is interrupted, as by Ctrl+C, and somebody has visited it. */
	private String serving(Function<String, String> visit, String... arguments) throws InterruptedException {
		Thread server = new Thread(() -> cli.run(arguments));
		server.start();
		Matcher address = ADDRESS.matcher(cli.out());
		while (!address.find() || address.group().equals(before)) {
			assertTrue(server.isAlive(), cli.err());
			Thread.sleep(20);
			address = ADDRESS.matcher(cli.out());
		}
		String found = address.group();
		before = found;
		try {
			return visit.apply(found);
		} finally {
			server.interrupt();
			server.join();
			assertEquals(-1, status(found), "it has ended");
		}
	}

	private static int status(String address) {
		try {
			return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).statusCode();
		} catch (IOException | InterruptedException e) {
			return -1;
		}
	}

	@Test
	void it_prints_an_address_that_opens_the_page_until_it_is_ended() throws InterruptedException {
		cli.file("growth/plan.plan", "plan \"Growth\" {\n  horizon 2026-01 to 2026-12\n}\n");
		assertEquals("200 403", serving("serve", "growth", "--port", "0"));
		assertTrue(cli.out().startsWith("In your browser: http://127.0.0.1:") && cli.out().contains("can read and change the plan"), cli.out());
		assertEquals("", cli.err());
		assertEquals("200 403", serving("serve", "growth/plan.plan", "--port", "0", "--read-only", "--quiet"));
		assertTrue(ADDRESS.matcher(cli.out().strip()).matches(), cli.out());
	}

	@Test
	void two_versions_are_served_where_both_are_without_errors() throws InterruptedException {
		cli.file("old.plan", "plan \"Growth\" {\n  horizon 2026-01 to 2026-12\n}\n").file("new.plan", "plan \"More\" {\n  horizon 2026-01 to 2026-12\n}\n")
				.file("broken.plan", "plan {{{");
		assertEquals("200 403", serving("serve", "old.plan", "new.plan", "--port", "0"));
		assertTrue(cli.out().contains("can read the plan from this machine; nobody can change it"), cli.out());
		assertEquals(2, cli.run("serve", "old.plan", "broken.plan", "--port", "0"));
		assertTrue(cli.err().startsWith("sightline: broken.plan has errors"), cli.err());
	}

	/** What a window calls the two versions that it shows. */
	private static String names(String address) {
		try (TestWindow window = TestWindow.silent(address, "/plan")) {
			window.say("{'type':'hello','lang':'en'}");
			window.next("welcome");
			JsonObject comparison = window.ask("{'type':'compare'}");
			return Stream.of("before", "after").map(side -> comparison.getAsJsonObject(side).get("name").getAsString()).collect(Collectors.joining(" | "));
		}
	}

	private String names(String before, String after) throws InterruptedException {
		return serving(ServeCommandTest::names, "serve", before, after, "--port", "0");
	}

	@Test
	void versions_are_called_by_the_real_name_of_their_folder_and_what_tells_them_apart(@TempDir(cleanup = CleanupMode.NEVER) Path repository) throws Exception {
		String plan = "plan \"Growth\" {\n  horizon 2026-01 to 2026-12\n}\n";
		new Cli(repository).file("成長/plan.plan", plan).file("old/成長/plan.plan", plan);
		try (Git git = Git.init().setInitialBranch("main").setDirectory(repository.toFile()).call()) {
			git.add().addFilepattern(".").call();
			git.commit().setMessage("first").setSign(false).setAuthor("a", "a@example.org").setCommitter("a", "a@example.org").call();
		}
		cli = new Cli(repository);
		assertEquals("old/成長 | " + repository.getFileName() + "/成長", names("old/成長", "成長"));
		assertEquals("HEAD:成長 | 成長", names("HEAD:成長", "成長/"));
		assertEquals("HEAD:plan.plan | plan.plan", names("HEAD:成長/plan.plan", "成長/plan.plan"));
		cli = new Cli(repository.resolve("成長"));
		assertEquals("HEAD:成長 | 成長", names("HEAD:.", "."));
		assertEquals("HEAD:成長 | main:成長", names("HEAD:./", "main:."));
		assertEquals("HEAD:" + repository.getFileName() + " | 成長", names("HEAD:", "."));
		assertEquals("成長 | 成長", names(".", "."));
	}

	@Test
	void what_cannot_be_served_is_said_in_one_line() throws IOException {
		cli.file("growth/plan.plan", "plan \"Growth\" {\n  horizon 2026-01 to 2026-12\n}\n").file("empty/notes.txt", "");
		assertEquals(2, cli.run("serve", "nix"));
		assertEquals("sightline: nix does not exist. A plan is a .plan file or a folder that holds some.\n", cli.err());
		assertEquals(2, cli.run("serve", "empty"));
		assertTrue(cli.err().startsWith("sightline: empty holds no .plan file."), cli.err());
		assertEquals(2, cli.run("serve", "growth", "--port", "70000"));
		assertEquals("sightline: A port is a number from 0 (any free one) to 65,535.\n", cli.err());
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
			assertEquals(2, cli.run("serve", "growth", "--port", Integer.toString(taken.getLocalPort())));
			assertTrue(cli.err().startsWith("sightline: Another program uses port " + taken.getLocalPort() + " already."), cli.err());
		}
		assertFalse(cli.out().contains("http"), cli.out());
	}
}
