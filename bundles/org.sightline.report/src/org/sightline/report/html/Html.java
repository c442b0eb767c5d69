package org.sightline.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes HTML. Whatever text comes in, text comes out: there is no way to write markup but by the names of elements and
 * attributes that the program itself knows, and none at all to write a style or a script into an element.
 */
public final class Html {

	/** Around a part of a text that stands out, see {@link #marked}. */
	public static final char MARK = '\u0001';
	/** Words in Japanese letters, with the signs and figures between them. */
	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}](?:[\\p{L}\\p{M}\\p{N}・ー〜々「」、。]*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー])?");
	private static final Set<String> VOID = Set.of("br", "hr", "input", "meta", "link");

	private final Locale locale;
	private final StringBuilder out = new StringBuilder();
	private final Deque<String> open = new ArrayDeque<>();

	/** For readers of a language: text in Japanese letters is told from it, so that it is read and broken as Japanese. */
	public Html(Locale locale) {
		this.locale = locale;
	}

	/**
	 * Begins an element.
	 *
	 * @param attributes names and values in turn; a value of `null` is not possible, an empty one is written
	 */
	public Html begin(String element, String... attributes) {
		out.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			if (!attributes[i].matches("[a-z][A-Za-z0-9-]*") || attributes[i].startsWith("on") || attributes[i].equals("style")) {
				throw new IllegalArgumentException("No attribute of a page: " + attributes[i]);
			}
			out.append(' ').append(attributes[i]).append("=\"").append(Characters.escaped(attributes[i + 1])).append('"');
		}
		out.append('>');
		if (!VOID.contains(element)) {
			open.push(element);
		}
		return this;
	}

	/** Ends the element that was begun last. */
	public Html end() {
		out.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Ends the element that was begun last, of which one line of the source is enough. */
	public Html endLine() {
		end();
		out.append('\n');
		return this;
	}

	/** An element that holds a text. */
	public Html leaf(String element, String text, String... attributes) {
		return begin(element, attributes).text(text).end();
	}

	public Html text(String text) {
		if (locale.getLanguage().equals("ja") || !JAPANESE.matcher(text).find()) {
			out.append(Characters.escaped(text));
			return this;
		}
		int from = 0;
		for (Matcher japanese = JAPANESE.matcher(text); japanese.find(); from = japanese.end()) {
			out.append(Characters.escaped(text.substring(from, japanese.start()))).append("<span lang=\"ja\">")
					.append(Characters.escaped(japanese.group())).append("</span>");
		}
		out.append(Characters.escaped(text.substring(from)));
		return this;
	}

	/** A text with parts between two {@link #MARK}s, which stand in a `span` of some class. */
	public Html marked(String text, String kind) {
		String[] parts = text.split(String.valueOf(MARK), -1);
		for (int i = 0; i < parts.length; i++) {
			if (i % 2 == 1) {
				leaf("span", parts[i], "class", kind);
			} else {
				text(parts[i]);
			}
		}
		return this;
	}

	/** A text of messages, with what they quote between back ticks as code. */
	public Html prose(String text) {
		String[] parts = text.split("`", -1);
		for (int i = 0; i < parts.length; i++) {
			if (i % 2 == 1 && i < parts.length - 1) {
				leaf("code", parts[i]);
			} else {
				text(i % 2 == 1 ? "`" + parts[i] : parts[i]);
			}
		}
		return this;
	}

	/** A picture that this program has drawn itself, every text in it escaped. */
	public Html picture(String svg) {
		out.append(svg);
		return this;
	}

	/** What has been written; everything must have been ended. */
	public String written() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("Not ended: " + open);
		}
		return out.toString();
	}
}
