package org.sightline.serve.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.timeout.ReadTimeoutHandler;
import io.netty.util.concurrent.DefaultThreadFactory;

/** A running server, reachable from this machine only. */
public final class WebServer implements AutoCloseable {

	/** Longer texts on a socket end it, in bytes. */
	static final int LONGEST_MESSAGE = 8 << 20;

	private static final int THREADS = 2;
	private static final int LONGEST_REQUEST = 8 << 10;
	private static final int MOST_UNSENT = 64 << 20;
	private static final int SECONDS_TO_ASK = 30;
	private static final int LONGEST_LINE = 8 << 10;
	/** All programs of a machine share the cookies of a browser for it, whatever their ports: there may be many. */
	private static final int LONGEST_HEADERS = 64 << 10;
	private static final int MOST_CONNECTIONS = 500;

	private final Token token;
	private final Site site;
	private final Sockets sockets;
	private final Supplier<String> refusal;
	private final AtomicInteger connections = new AtomicInteger();
	private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(THREADS, new DefaultThreadFactory("Sightline: web", true),
			NioIoHandler.newFactory());
	private final Channel channel;

	private WebServer(int port, Token token, Site site, Sockets sockets, Supplier<String> refusal) throws IOException {
		this.token = token;
		this.site = site;
		this.sockets = sockets;
		this.refusal = refusal;
		ServerBootstrap server = new ServerBootstrap().group(threads).channel(NioServerSocketChannel.class)
				.childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, new WriteBufferWaterMark(MOST_UNSENT / 2, MOST_UNSENT))
				.childHandler(new ChannelInitializer<Channel>() {
					@Override
					protected void initChannel(Channel connection) {
						welcome(connection);
					}
				});
		ChannelFuture bound = server.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)).awaitUninterruptibly();
		if (!bound.isSuccess()) {
			stop();
			throw new IOException(bound.cause());
		}
		channel = bound.channel();
	}

	private void welcome(Channel connection) {
		if (connections.incrementAndGet() > MOST_CONNECTIONS) {
			connection.close();
		}
		connection.closeFuture().addListener(closed -> connections.decrementAndGet());
		int port = ((InetSocketAddress) connection.localAddress()).getPort();
		connection.pipeline().addLast(new ReadTimeoutHandler(SECONDS_TO_ASK), new HttpServerCodec(LONGEST_LINE, LONGEST_HEADERS, LONGEST_REQUEST),
				new HttpObjectAggregator(LONGEST_REQUEST), new Reception(this, new Gate(token, port), new Answers("127.0.0.1:" + port, refusal)));
	}

	/**
	 * Starts a server.
	 *
	 * @param port    0 for any free one
	 * @param refusal what people read in a browser that has no token
	 * @throws IOException if the port is taken
	 */
	public static WebServer start(int port, Token token, Site site, Sockets sockets, Supplier<String> refusal) throws IOException {
		return new WebServer(port, token, site, sockets, refusal);
	}

	/** The port that it listens to. */
	public int port() {
		return ((InetSocketAddress) channel.localAddress()).getPort();
	}

	/** The address to open first; it has the token in it. */
	public String address() {
		return "http://127.0.0.1:" + port() + "/?token=" + token.text();
	}

	Token token() {
		return token;
	}

	Site site() {
		return site;
	}

	Sockets sockets() {
		return sockets;
	}

	private void stop() {
		threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
	}

	/** Ends it, and all connections. */
	@Override
	public void close() {
		channel.close().awaitUninterruptibly();
		stop();
	}
}
