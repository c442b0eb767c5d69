package org.sightline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.browser.Chromium;
import org.sightline.live.PlanHome;

/**
 * A page of another server on the same machine, in the browser in which somebody has the plan open: the browser would send the cookie
 * with all that this page asks for, since cookies know no ports. It gets nothing all the same.
 */
@Timeout(180)
class HostilePageTest {

	private static final String PAGE = """
			<!DOCTYPE html><meta charset="utf-8"><title>hostile</title><pre id="told"></pre>
			<script>
			const at = 'http://HOST', told = [];
			const tell = text => { told.push(text); document.getElementById('told').textContent = told.sort().join('\\n'); };
			const get = (name, how) => fetch(at + '/index.html', how).then(async answer => tell(name + ' ' + answer.type + ' ' + (await answer.text()).length), () => tell(name + ' failed'));
			fetch('/slow'); // the browser's clock stands still until this is answered, and sockets have the time that they need
			get('fetch', {credentials: 'include'});
			get('opaque', {credentials: 'include', mode: 'no-cors'});
			get('post', {credentials: 'include', mode: 'no-cors', method: 'POST', body: '{}'});
			for (const path of ['/plan', '/lsp', '/glsp', '/diagram/glsp']) {
				const socket = new WebSocket('ws://HOST' + path);
				socket.onopen = () => { socket.send('{"type":"hello"}'); tell(path + ' open'); };
				socket.onmessage = event => tell(path + ' says ' + event.data);
				socket.onerror = () => tell(path + ' failed');
			}
			for (const [tag, source] of [['script', '/page.js'], ['img', '/icon.svg']]) {
				const element = document.createElement(tag);
				element.onload = () => tell(tag + ' loaded');
				element.onerror = () => tell(tag + ' failed');
				element.src = at + source;
				document.body.append(element);
			}
			const style = document.createElement('link');
			style.rel = 'stylesheet';
			style.onload = () => tell('style loaded');
			style.onerror = () => tell('style failed');
			style.href = at + '/page.css';
			document.head.append(style);
			const frame = document.createElement('iframe');
			frame.src = at + '/';
			document.body.append(frame);
			setTimeout(() => { let seen; try { seen = frame.contentDocument.title; } catch (e) { seen = 'nothing'; } tell('frame shows ' + seen); }, 3000);
			</script>
			""";
	private static final Pattern TOLD = Pattern.compile("<pre id=\"told\">([^<]*)</pre>");

	/** Shows the page to whoever asks, with a cookie as from an earlier visit to the plan. */
	private static Thread hostile(ServerSocket server, String page, String cookie) {
		byte[] content = page.getBytes(StandardCharsets.UTF_8);
		String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nSet-Cookie: " + cookie + "; Path=/\r\nContent-Length: " + content.length + "\r\n\r\n";
		Thread thread = new Thread(() -> {
			while (!server.isClosed()) {
				try {
					Socket socket = server.accept();
					new Thread(() -> answer(socket, head, content)).start();
				} catch (IOException e) {
					continue; // closed
				}
			}
		});
		thread.setDaemon(true);
		thread.start();
		return thread;
	}

	private static void answer(Socket socket, String head, byte[] content) {
		try (socket) {
			byte[] request = new byte[8192];
			int length = Math.max(0, socket.getInputStream().read(request));
			if (new String(request, 0, length, StandardCharsets.US_ASCII).startsWith("GET /slow")) {
				Thread.sleep(4_000);
			}
			socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().write(content);
			socket.getOutputStream().flush();
		} catch (IOException | InterruptedException e) {
			return; // the browser broke off
		}
	}

	@Test
	void a_page_of_another_server_reaches_nothing_even_with_the_cookie(@TempDir Path folder) throws Exception {
		Path plan = Files.createDirectory(folder.resolve("plan"));
		Files.writeString(plan.resolve("a.plan"), "plan \"Secret\" {\n  horizon 2026-01 to 2026-12\n}\n");
		try (PlanServer server = PlanServer.start(new ServedPlan(PlanHome.at(plan), false, Optional.empty()), Optional.of(0), Locale.ENGLISH);
				ServerSocket other = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
			URI address = URI.create(server.address());
			hostile(other, PAGE.replace("HOST", address.getAuthority()), "sightline-" + address.getPort() + "=" + address.getQuery().substring("token=".length()));
			Matcher told = TOLD.matcher(Chromium.dom(URI.create("http://127.0.0.1:" + other.getLocalPort() + "/"), folder, 8));
			assertEquals(true, told.find());
			assertEquals(List.of("/diagram/glsp failed", "/glsp failed", "/lsp failed", "/plan failed", "fetch failed", "frame shows nothing", "img failed",
					"opaque failed", "post failed", "script failed", "style failed"), told.group(1).lines().toList());
		}
	}
}
