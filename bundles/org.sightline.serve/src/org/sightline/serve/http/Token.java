package org.sightline.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What whoever wants to get in must know: 256 random bits. */
public final class Token {

	private static final int BYTES = 32;

	private final String text;

	private Token(String text) {
		this.text = text;
	}

	/** A new one, which nobody can guess. */
	public static Token random() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** As it stands in addresses and cookies. */
	public String text() {
		return text;
	}

	/** Whether somebody knows it; how long the answer takes says nothing about how much of it was right. */
	public boolean is(String said) {
		return MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
	}

	/** Not the token, which has no place in logs. */
	@Override
	public String toString() {
		return "token";
	}
}
