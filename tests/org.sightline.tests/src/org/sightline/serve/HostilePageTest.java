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
				try (Socket socket = server.accept()) {
					socket.getInputStream().read(new byte[8192]);
					socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
					socket.getOutputStream().write(content);
					socket.getOutputStream().flush();
				} catch (IOException e) {
					continue; // closed, or the browser broke off
				}
			}
		});
		thread.setDaemon(true);
		thread.start();
		return thread;
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
