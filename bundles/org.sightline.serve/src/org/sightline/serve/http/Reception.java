package org.sightline.serve.http;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sightline.serve.http.Sockets.Listener;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import io.netty.handler.timeout.ReadTimeoutHandler;

/** Answers the requests of one connection: with a page, or by making it a WebSocket. */
final class Reception extends SimpleChannelInboundHandler<FullHttpRequest> {

	private final WebServer server;
	private final Gate gate;
	private final Answers answers;

	Reception(WebServer server, Gate gate, Answers answers) {
		this.server = server;
		this.gate = gate;
		this.answers = answers;
	}

	@Override
	protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
		if (request.decoderResult().isFailure()) {
			answer(context, request, answers.refused(HttpResponseStatus.BAD_REQUEST));
			return;
		}
		QueryStringDecoder address = new QueryStringDecoder(request.uri());
		boolean socket = request.headers().containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true);
		Optional<HttpResponseStatus> no = refusal(request, address, socket);
		if (no.isPresent()) {
			answer(context, request, answers.refused(no.get()));
		} else if (socket) {
			upgrade(context, request, address);
		} else {
			page(context, request, address);
		}
	}

	/** An address that cannot be decoded is refused like any other that is not known. */
	private Optional<HttpResponseStatus> refusal(FullHttpRequest request, QueryStringDecoder address, boolean socket) {
		try {
			return gate.refuses(request, address, socket);
		} catch (IllegalArgumentException e) {
			return Optional.of(HttpResponseStatus.BAD_REQUEST);
		}
	}

	private void page(ChannelHandlerContext context, FullHttpRequest request, QueryStringDecoder address) {
		FullHttpResponse answer = server.site().page(address.path()).map(answers::page)
				.orElseGet(() -> answers.refused(HttpResponseStatus.NOT_FOUND));
		if (gate.showsToken(address)) {
			answer.headers().set(HttpHeaderNames.SET_COOKIE, gate.cookie() + "=" + server.token().text() + "; Path=/; HttpOnly; SameSite=Strict");
		}
		answer(context, request, answer);
	}

	private void answer(ChannelHandlerContext context, FullHttpRequest request, FullHttpResponse answer) {
		boolean more = answer.status().equals(HttpResponseStatus.OK) && HttpUtil.isKeepAlive(request);
		HttpUtil.setKeepAlive(answer, more);
		if (more) {
			context.writeAndFlush(answer);
		} else {
			context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
		}
	}

	private void upgrade(ChannelHandlerContext context, FullHttpRequest request, QueryStringDecoder address) {
		WebSocketDecoderConfig limits = WebSocketDecoderConfig.newBuilder().maxFramePayloadLength(WebServer.LONGEST_MESSAGE)
				.allowExtensions(false).withUTF8Validator(true).closeOnProtocolViolation(true).build();
		boolean known = server.sockets().answers(address.path());
		boolean spoken = WebSocketVersion.V13.toHttpHeaderValue().equals(request.headers().get(HttpHeaderNames.SEC_WEBSOCKET_VERSION));
		if (!known || !spoken) {
			answer(context, request, answers.refused(known ? HttpResponseStatus.BAD_REQUEST : HttpResponseStatus.NOT_FOUND));
			return;
		}
		WebSocketServerHandshaker handshaker = new WebSocketServerHandshaker13(null, null, limits);
		NettySocket socket = new NettySocket(context.channel());
		context.channel().config().setAutoRead(false);
		handshaker.handshake(context.channel(), request).addListener(done -> {
			if (done.isSuccess()) {
				listen(context, handshaker, socket, address);
			} else {
				context.close();
			}
		});
	}

	private void listen(ChannelHandlerContext context, WebSocketServerHandshaker handshaker, NettySocket socket, QueryStringDecoder address) {
		Map<String, String> query = new TreeMap<>();
		address.parameters().forEach((name, values) -> query.put(name, values.get(values.size() - 1)));
		Optional<Listener> listener = server.sockets().open(address.path(), query, socket);
		context.pipeline().remove(ReadTimeoutHandler.class); // people may look at a plan for days
		context.pipeline().addLast(new WebSocketFrameAggregator(WebServer.LONGEST_MESSAGE));
		listener.ifPresentOrElse(known -> context.pipeline().addLast(new Conversation(handshaker, known)), () -> socket.close(Conversation.POLICY));
		context.pipeline().remove(this);
		context.read();
	}

	/** Who breaks off, is too slow or sends nonsense loses the connection, and nobody else notices. */
	@Override
	public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
		context.close();
	}
}
