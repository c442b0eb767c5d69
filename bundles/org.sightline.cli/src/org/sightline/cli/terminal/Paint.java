package org.sightline.cli.terminal;

/** Colours for a terminal; none where it is off. */
public record Paint(boolean on) {

	/** What a colour stands for. */
	public enum Color {
		PLAIN(""), ERROR("1;31"), WARNING("1;33"), INFO("36"), STRONG("1"), FAINT("2"), GOOD("32");

		private final String code;

		Color(String code) {
			this.code = code;
		}
	}

	/** The text in a colour. */
	public String of(Color color, String text) {
		return on && !text.isEmpty() && color != Color.PLAIN ? "\u001B[" + color.code + "m" + text + "\u001B[0m" : text;
	}
}
