package org.sightline.dsl.syntax;

import java.util.Optional;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.findings.Message;

/** A word that is no value of the kind that must stand there, such as 2026-13 for a month. */
public final class Refusal extends ValueConverterException {

	private static final long serialVersionUID = 1L;
	private final String code;
	private final transient Message reason;
	private final String replacement;

	/**
	 * @param code        code of the finding, such as `syntax.month`
	 * @param reason      what is wrong and what to write
	 * @param replacement what to write instead; null where only the writer knows
	 */
	public Refusal(String code, Message reason, String replacement, INode node) {
		super(reason.key(), node, null);
		this.code = code;
		this.reason = reason;
		this.replacement = replacement;
	}

	String code() {
		return code;
	}

	Message reason() {
		return reason;
	}

	Optional<String> replacement() {
		return Optional.ofNullable(replacement);
	}
}
