package org.sightline.serve.http;

import java.util.concurrent.RejectedExecutionException;

import org.sightline.serve.http.Sockets.Listener;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;

/** A WebSocket that is open: hands texts on, one when the one before was dealt with. */
final class Conversation extends SimpleChannelInboundHandler<WebSocketFrame> {

	/** Closing code: what is sent here is text. */
	static final int TEXT_ONLY = 1003;
	/** Closing code: not allowed. */
	static final int POLICY = 1008;
	/** Closing code: too large a message. */
	static final int TOO_LARGE = 1009;

	private final WebSocketServerHandshaker handshaker;
	private final Listener listener;

	Conversation(WebSocketServerHandshaker handshaker, Listener listener) {
		this.handshaker = handshaker;
		this.listener = listener;
	}

	@Override
	protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
		if (frame instanceof TextWebSocketFrame text) {
			listener.text(text.text(), () -> next(context));
		} else if (frame instanceof CloseWebSocketFrame) {
			handshaker.close(context.channel(), ((CloseWebSocketFrame) frame).retain());
		} else if (frame instanceof PingWebSocketFrame) {
			context.writeAndFlush(new PongWebSocketFrame(frame.content().retain()));
			context.read();
		} else if (frame instanceof PongWebSocketFrame) {
			context.read();
		} else {
			new NettySocket(context.channel()).close(TEXT_ONLY);
		}
	}

	private static void next(ChannelHandlerContext context) {
		try {
			context.read();
		} catch (RejectedExecutionException e) {
			return; // the server has ended
		}
	}

	@Override
	public void channelInactive(ChannelHandlerContext context) {
		listener.closed();
		context.fireChannelInactive();
	}

	@Override
	public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
		if (cause instanceof TooLongFrameException) {
			new NettySocket(context.channel()).close(TOO_LARGE);
		} else if (!(cause instanceof CorruptedFrameException)) { // that one was answered by the decoder
			context.close();
		}
	}
}
