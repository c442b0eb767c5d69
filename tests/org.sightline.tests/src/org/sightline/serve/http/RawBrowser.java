package org.sightline.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends requests word by word, also such as no honest browser sends. */
final class RawBrowser {

	/** Milliseconds that a busy machine may take. */
	private static final int PATIENCE = 30_000;

	private final int port;

	RawBrowser(int port) {
		this.port = port;
	}

	/** What came back until the server closed the connection. */
	String says(String request) throws IOException {
		return says(request, false);
	}

	private String says(String request, boolean firstLine) throws IOException {
		try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return read(socket.getInputStream(), firstLine);
		}
	}

	private static String read(InputStream in, boolean firstLine) {
		StringBuilder answer = new StringBuilder();
		byte[] bytes = new byte[8192];
		try {
			for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
				answer.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
				if (firstLine && answer.indexOf("\r\n") >= 0) {
					return answer.toString();
				}
			}
		} catch (IOException e) {
			return answer.toString(); // the server broke off
		}
		return answer.toString();
	}

	/** The first line of the answer to a request for a path, with the right Host unless the headers say another one. */
	String status(String path, String... headers) throws IOException {
		return statusOf("GET", path, headers);
	}

	String statusOf(String method, String path, String... headers) throws IOException {
		return says(request(method, path, headers), true).lines().findFirst().orElse("nothing");
	}

	String request(String method, String path, String... headers) {
		List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
		if (List.of(headers).stream().noneMatch(header -> header.toLowerCase().startsWith("host:"))) {
			lines.add("Host: 127.0.0.1:" + port);
		}
		if (List.of(headers).stream().noneMatch(header -> header.startsWith("Connection:"))) {
			lines.add("Connection: close");
		}
		lines.addAll(List.of(headers));
		return String.join("\r\n", lines) + "\r\n\r\n";
	}

	/** The headers with which a browser asks for a socket. */
	static String[] socket(String... more) {
		List<String> headers = new ArrayList<>(List.of("Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
				"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));
		headers.addAll(List.of(more));
		return headers.toArray(String[]::new);
	}
}
