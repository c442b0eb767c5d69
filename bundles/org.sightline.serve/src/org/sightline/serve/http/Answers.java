package org.sightline.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;

/**
 * Answers, each with the headers that keep pages of other servers out and leave our own page no more than it needs.
 *
 * @param host    as the browser calls the server
 * @param refusal what people read who have no token
 */
record Answers(String host, Supplier<String> refusal) {

	FullHttpResponse page(Site.Page page) {
		return answer(HttpResponseStatus.OK, page.type(), page.content());
	}

	FullHttpResponse refused(HttpResponseStatus status) {
		String text = status.equals(HttpResponseStatus.FORBIDDEN) ? refusal.get() : status.toString();
		return answer(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
	}

	private FullHttpResponse answer(HttpResponseStatus status, String type, byte[] content) {
		FullHttpResponse answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(content));
		HttpHeaders headers = answer.headers();
		headers.set(HttpHeaderNames.CONTENT_TYPE, type);
		headers.set(HttpHeaderNames.CONTENT_LENGTH, content.length);
		headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("X-Frame-Options", "SAMEORIGIN");
		headers.set("Referrer-Policy", "no-referrer");
		headers.set("Cross-Origin-Opener-Policy", "same-origin");
		headers.set("Cross-Origin-Resource-Policy", "same-origin");
		headers.set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
				+ "font-src 'self'; connect-src 'self' ws://" + host + "; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'");
		return answer;
	}
}
