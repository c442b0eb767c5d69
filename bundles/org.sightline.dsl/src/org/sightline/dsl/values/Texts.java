package org.sightline.dsl.values;

import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.syntax.Refusal;

/** Texts in quotes; `\"`, `\\` and `\n` inside. */
public final class Texts {

	private Texts() {
	}

	static String read(String text, INode node) {
		if (text.charAt(0) != '"') {
			int end = text.length() > 1 && "」』”“＂".indexOf(text.charAt(text.length() - 1)) >= 0 ? text.length() - 1 : text.length();
			String meant = text.substring(1, end);
			throw new Refusal("syntax.fullwidth", Message.of(Texts.class, "text.quotes", text.substring(0, 1)), write(meant), meant, node);
		}
		StringBuilder value = new StringBuilder();
		boolean closed = false;
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				i++;
				value.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
			} else if (c == '"') {
				closed = true;
			} else {
				value.append(c);
			}
		}
		if (!closed) {
			if (value.toString().isBlank()) {
				throw new Refusal("syntax.string", Message.of(Texts.class, "text.begin"), null, null, node);
			}
			throw new Refusal("syntax.string", Message.of(Texts.class, "text.open"), text.stripTrailing() + "\"", value.toString().stripTrailing(), node);
		}
		return value.toString();
	}

	/** A text as a plan writes it, in quotes. */
	public static String write(String value) {
		return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n") + '"';
	}
}
