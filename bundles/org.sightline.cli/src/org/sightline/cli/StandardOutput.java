package org.sightline.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Standard output that remembers what kept it from being written, since a result that is lost must not look like success. */
final class StandardOutput extends FilterOutputStream {

	private IOException failure;

	StandardOutput(OutputStream out) {
		super(new BufferedOutputStream(out));
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		try {
			out.write(bytes, offset, length);
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	@Override
	public void flush() throws IOException {
		try {
			super.flush();
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	/** What went wrong; empty where all is well, and where the reader has gone because it has read enough, as `head` does. */
	Optional<IOException> failure() {
		return Optional.ofNullable(failure).filter(e -> e.getMessage() == null || !e.getMessage().toLowerCase(Locale.ROOT).contains("pipe"));
	}
}
