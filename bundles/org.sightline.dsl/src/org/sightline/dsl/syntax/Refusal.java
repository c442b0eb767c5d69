package org.sightline.dsl.syntax;

import java.util.Optional;

import org.eclipse.xtext.conversion.ValueConverterWithValueException;
import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.findings.Message;

/** A word that is no value of the kind that must stand there, such as 2026-13 for a month; with the value that is meant where that is plain. */
public final class Refusal extends ValueConverterWithValueException {

	private static final long serialVersionUID = 1L;
	private final String code;
	private final transient Message reason;
	private final String replacement;

	/**
	 * @param code        code of the finding, such as `syntax.month`
	 * @param reason      what is wrong and what to write
	 * @param replacement what to write instead; null where only the writer knows
	 * @param meant       the value of the replacement, with which the plan is read; null where only the writer knows
	 */
	public Refusal(String code, Message reason, String replacement, Object meant, INode node) {
		super(reason.key(), node, meant, null);
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
