package org.sightline.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What strangers get: pages of other servers in the same browser, other programs, other machines. */
@Timeout(60)
class WebServerTest {

	private static final String OK = "HTTP/1.1 200 OK";
	private static final String FORBIDDEN = "HTTP/1.1 403 Forbidden";
	private static final String SWITCHED = "HTTP/1.1 101 Switching Protocols";

	private final List<String> opened = new CopyOnWriteArrayList<>();
	private WebServer server;
	private RawBrowser browser;
	private String token;
	private String cookie;

	/** Answers one file, and sockets at one path. */
	@BeforeEach
	void start() throws IOException {
		Token secret = Token.random();
		token = secret.text();
		server = WebServer.start(0, secret, path -> path.equals("/") || path.equals("/page.js")
				? Optional.of(new Site.Page("text/javascript", "the page".getBytes(StandardCharsets.UTF_8))) : Optional.empty(), new Sockets() {
					@Override
					public boolean answers(String path) {
						return path.equals("/plan");
					}

					@Override
					public Optional<Listener> open(String path, Map<String, String> query, Socket socket) {
						opened.add(path);
						return Optional.empty();
					}
				}, () -> "Take the address with the token.");
		browser = new RawBrowser(server.port());
		cookie = "Cookie: sightline-" + server.port() + "=" + token;
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private String origin() {
		return "Origin: http://127.0.0.1:" + server.port();
	}

	@Test
	void the_first_visit_shows_the_token_and_gets_a_cookie_that_no_script_and_no_other_site_can_use() throws IOException {
		String answer = browser.says(browser.request("GET", "/?token=" + token));
		assertTrue(answer.startsWith(OK) && answer.endsWith("the page"), answer);
		assertTrue(answer.contains("set-cookie: sightline-" + server.port() + "=" + token + "; Path=/; HttpOnly; SameSite=Strict"), answer);
		assertEquals(OK, browser.status("/page.js", cookie));
		assertEquals(OK, browser.status("/page.js", "Cookie: other=1; sightline-9=x; sightline-" + server.port() + "=" + token));
	}

	@Test
	void without_the_token_nobody_gets_anything() throws IOException {
		String forbidden = browser.says(browser.request("GET", "/"));
		assertTrue(forbidden.startsWith(FORBIDDEN) && forbidden.endsWith("Take the address with the token.\n"), forbidden);
		for (String path : List.of("/page.js", "/?token=", "/?token=" + token.substring(1), "/?token=" + token + "x", "/?token=" + token.toLowerCase(),
				"/?token=" + token + "&token=x", "/page.js?token=" + token, "/nothing", "/%2e%2e/", "/?TOKEN=" + token)) {
			assertEquals(FORBIDDEN, browser.status(path), path);
		}
		assertEquals(FORBIDDEN, browser.status("/page.js", "Cookie: sightline-" + server.port() + "=" + token.substring(1) + "A"));
		assertEquals(FORBIDDEN, browser.status("/page.js", "Cookie: sightline=" + token));
		assertEquals(FORBIDDEN, browser.status("/page.js", "Authorization: Bearer " + token));
	}

	@Test
	void a_name_that_somebody_lets_point_to_this_machine_is_no_way_in() throws IOException {
		for (String host : List.of("evil.example", "evil.example:" + server.port(), "127.0.0.1", "127.0.0.1:1", "127.0.0.1.nip.io:" + server.port(),
				"0.0.0.0:" + server.port(), "[::1]:" + server.port(), "LOCALHOST.evil:" + server.port(), "")) {
			assertEquals(FORBIDDEN, browser.status("/page.js", "Host: " + host, cookie), host);
			assertEquals(FORBIDDEN, browser.status("/?token=" + token, "Host: " + host), host);
		}
		assertEquals(FORBIDDEN, browser.status("/page.js", "Host: 127.0.0.1:" + server.port(), "Host: evil.example", cookie));
		assertEquals(OK, browser.status("/page.js", "Host: localhost:" + server.port(), cookie));
	}

	@Test
	void pages_of_other_servers_are_refused_even_with_the_cookie() throws IOException {
		for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:" + (server.port() - 1), "https://127.0.0.1:" + server.port(),
				"http://127.0.0.1:" + server.port() + ".evil.example", "http://localhost:" + server.port(), "")) {
			assertEquals(FORBIDDEN, browser.status("/page.js", "Origin: " + origin, cookie), origin);
			assertEquals(FORBIDDEN, browser.status("/plan", RawBrowser.socket("Origin: " + origin, cookie)), origin);
		}
		for (String site : List.of("cross-site", "same-site", "anything")) {
			assertEquals(FORBIDDEN, browser.status("/page.js", "Sec-Fetch-Site: " + site, cookie), site);
			assertEquals(OK, browser.status("/?token=" + token, "Sec-Fetch-Site: " + site), "a link with the token is a way in");
		}
		assertEquals(OK, browser.status("/page.js", "Sec-Fetch-Site: same-origin", cookie));
		assertEquals(OK, browser.status("/", "Sec-Fetch-Site: none", cookie));
		assertEquals(List.of(), opened);
	}

	@Test
	void a_socket_needs_the_cookie_and_the_servers_own_origin() throws IOException {
		assertEquals(FORBIDDEN, browser.status("/plan", RawBrowser.socket(origin())));
		assertEquals(FORBIDDEN, browser.status("/plan?token=" + token, RawBrowser.socket(origin())));
		assertEquals(FORBIDDEN, browser.status("/plan", RawBrowser.socket(cookie)), "a program that names no origin");
		assertEquals(FORBIDDEN, browser.status("/plan", RawBrowser.socket(cookie, origin(), "Origin: http://evil.example")));
		assertEquals("HTTP/1.1 404 Not Found", browser.status("/other", RawBrowser.socket(cookie, origin())));
		assertEquals(List.of(), opened);
		assertTrue(browser.says(browser.request("GET", "/plan", RawBrowser.socket(cookie, origin()))).startsWith(SWITCHED));
		assertEquals(List.of("/plan"), opened);
	}

	@Test
	void an_upgrade_to_anything_else_is_not_done() throws IOException {
		assertEquals("HTTP/1.1 404 Not Found", browser.status("/plan", "Upgrade: h2c", "Connection: Upgrade", cookie, origin()));
		assertEquals(OK, browser.status("/page.js", "Upgrade: h2c", "Connection: Upgrade", cookie));
		assertEquals("HTTP/1.1 400 Bad Request", browser.status("/plan", "Upgrade: websocket", "Connection: Upgrade", cookie, origin()));
		assertEquals(List.of(), opened);
	}

	@Test
	void only_files_that_there_are_are_shown_and_only_to_be_read() throws IOException {
		assertEquals("HTTP/1.1 404 Not Found", browser.status("/../../etc/passwd", cookie));
		assertEquals("HTTP/1.1 404 Not Found", browser.status("/%2e%2e/%2e%2e/etc/passwd", cookie));
		assertEquals("HTTP/1.1 404 Not Found", browser.status("/page.js/", cookie));
		for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "HEAD", "TRACE", "CONNECT")) {
			assertEquals("HTTP/1.1 405 Method Not Allowed", browser.statusOf(method, "/page.js", cookie, "Content-Length: 0"), method);
		}
	}

	@Test
	void requests_that_are_too_large_or_no_requests_end_the_connection() throws IOException {
		assertEquals("HTTP/1.1 400 Bad Request", browser.status("/" + "a".repeat(20_000), cookie));
		assertEquals("HTTP/1.1 400 Bad Request", browser.status("/", "X: " + "a".repeat(100_000)));
		assertEquals("HTTP/1.1 413 Request Entity Too Large", browser.statusOf("POST", "/", "Content-Length: 100000000"));
		assertTrue(browser.says("\u0016\u0003\u0001\u0002 no request at all\r\n\r\n").startsWith("HTTP/1.1 400"), "TLS and other things");
		assertEquals("HTTP/1.1 400 Bad Request", browser.status("/?token=%zz"));
		assertEquals("HTTP/1.1 400 Bad Request", browser.status("/%zz", cookie));
		assertEquals(OK, browser.status("/page.js", cookie), "and everybody else is served");
	}

	@Test
	void every_answer_forbids_what_the_page_does_not_need() throws IOException {
		for (String answer : List.of(browser.says(browser.request("GET", "/page.js", cookie)), browser.says(browser.request("GET", "/page.js")))) {
			for (String header : List.of("content-security-policy: default-src 'none'; script-src 'self';", "x-content-type-options: nosniff",
					"referrer-policy: no-referrer", "cross-origin-resource-policy: same-origin", "cross-origin-opener-policy: same-origin",
					"x-frame-options: SAMEORIGIN", "cache-control: no-store", "frame-ancestors 'self'", "base-uri 'none'; form-action 'none'")) {
				assertTrue(answer.toLowerCase().contains(header.toLowerCase()), header + " in " + answer);
			}
			assertFalse(answer.toLowerCase().contains("access-control-allow"), answer);
		}
	}

	@Test
	void other_machines_do_not_reach_it() throws IOException {
		for (NetworkInterface device : NetworkInterface.networkInterfaces().toList()) {
			for (InetAddress address : device.inetAddresses().filter(each -> !each.isLoopbackAddress()).toList()) {
				assertThrows(IOException.class, () -> new Socket(address, server.port()).close(), address.toString());
			}
		}
	}

	@Test
	void a_port_that_is_taken_is_an_error() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
			assertThrows(IOException.class, () -> WebServer.start(taken.getLocalPort(), Token.random(), path -> Optional.empty(), null, () -> ""));
		}
	}

	@Test
	void tokens_are_long_and_never_the_same_and_are_not_told_by_accident() {
		assertEquals(43, Token.random().text().length());
		assertFalse(Token.random().text().equals(Token.random().text()));
		assertEquals("token", Token.random().toString());
	}
}
