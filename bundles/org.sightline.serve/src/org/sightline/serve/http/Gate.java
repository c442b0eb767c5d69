package org.sightline.serve.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;

/**
 * Decides who gets in. A page of another server in the same browser can send requests here, but it knows no token, cannot choose the
 * `Origin` and `Sec-Fetch-Site` that the browser writes, and, where it has its own name point to this machine, not the `Host`.
 */
final class Gate {

	private static final String SITE = "sec-fetch-site";
	private static final Set<String> OWN = Set.of("same-origin", "none");

	private final Token token;
	private final int port;

	Gate(Token token, int port) {
		this.token = token;
		this.port = port;
	}

	/** The cookie's name: cookies are shared by all ports of a machine, this one is to be the server's own. */
	String cookie() {
		return "sightline-" + port;
	}

	/** Why a request is not answered; empty where it is. */
	Optional<HttpResponseStatus> refuses(HttpRequest request, QueryStringDecoder address, boolean socket) {
		HttpHeaders headers = request.headers();
		Optional<String> host = only(headers.getAll(HttpHeaderNames.HOST)).filter(this::isOurs);
		if (host.isEmpty()) {
			return Optional.of(HttpResponseStatus.FORBIDDEN);
		}
		List<String> origins = headers.getAll(HttpHeaderNames.ORIGIN);
		boolean stranger = socket && origins.isEmpty() || origins.stream().anyMatch(origin -> !origin.equals("http://" + host.get()));
		boolean shown = showsToken(address);
		boolean elsewhere = headers.getAll(SITE).stream().anyMatch(site -> !OWN.contains(site)) && !shown;
		if (stranger || elsewhere || !shown && !hasCookie(headers)) {
			return Optional.of(HttpResponseStatus.FORBIDDEN);
		}
		return request.method().equals(HttpMethod.GET) ? Optional.empty() : Optional.of(HttpResponseStatus.METHOD_NOT_ALLOWED);
	}

	/** Whether this is the first visit, with the token in the address. */
	boolean showsToken(QueryStringDecoder address) {
		return address.path().equals("/") && only(address.parameters().getOrDefault("token", List.of())).filter(token::is).isPresent();
	}

	private boolean isOurs(String host) {
		return host.equals("127.0.0.1:" + port) || host.equals("localhost:" + port);
	}

	private boolean hasCookie(HttpHeaders headers) {
		return headers.getAll(HttpHeaderNames.COOKIE).stream().flatMap(line -> ServerCookieDecoder.STRICT.decodeAll(line).stream())
				.anyMatch(cookie -> cookie.name().equals(cookie()) && token.is(cookie.value()));
	}

	private static Optional<String> only(List<String> values) {
		return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
	}
}
