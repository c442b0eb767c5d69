package org.sightline.logic.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.sightline.dsl.PlanModel;

/**
 * What tells one causal logic from another: `sl1:` and the SHA-256 of its canonical form in UTF-8, in hexadecimal. Goes
 * into an agreement as text.
 */
public record Fingerprint(String text) {

	/** Says in which version of the canonical form a fingerprint was taken. */
	static final String VERSION = "sl1:";

	/** The fingerprint of a plan's causal logic. */
	public static Fingerprint of(PlanModel plan) {
		return of(CausalLogic.of(plan));
	}

	/** The fingerprint of a causal logic. */
	public static Fingerprint of(CausalLogic logic) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] hash = digest.digest(logic.text().getBytes(StandardCharsets.UTF_8));
			return new Fingerprint(VERSION + HexFormat.of().formatHex(hash));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has SHA-256
		}
	}
}
