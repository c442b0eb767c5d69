package org.sightline.serve.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;

/** A WebSocket over a connection. */
record NettySocket(Channel channel) implements Sockets.Socket {

	@Override
	public void send(String text) {
		if (!channel.isWritable()) { // a browser that takes nothing any more must not fill the memory
			channel.close();
			return;
		}
		channel.writeAndFlush(new TextWebSocketFrame(text));
	}

	@Override
	public void close(int code) {
		channel.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.valueOf(code))).addListener(ChannelFutureListener.CLOSE);
	}
}
