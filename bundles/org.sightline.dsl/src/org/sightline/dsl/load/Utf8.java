package org.sightline.dsl.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.sightline.dsl.findings.Message;

/** Reads bytes as the text that they are; what is no UTF-8 is refused with its line, never replaced. */
final class Utf8 {

	private Utf8() {
	}

	static PlanSource.Content decode(String path, byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(in, out, true);
		if (result.isError()) {
			return new PlanSource.Unreadable(Message.of(Utf8.class, "file.encoding", path, Integer.toString(lineOf(bytes, in.position()))));
		}
		return new PlanSource.Text(out.flip().toString());
	}

	private static int lineOf(byte[] bytes, int position) {
		int line = 1;
		for (int i = 0; i < position; i++) {
			line += bytes[i] == '\n' ? 1 : 0;
		}
		return line;
	}
}
