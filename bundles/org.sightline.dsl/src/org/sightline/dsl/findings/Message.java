package org.sightline.dsl.findings;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A text for people, in the language of whoever reads it: a key of `messages.properties` (English) and
 * `messages_ja.properties` beside the class that speaks, with arguments.
 *
 * <p>Arguments may be texts, whole numbers, months, other messages, {@link Figure}s, and lists of these.
 */
public record Message(Class<?> home, String key, List<Object> arguments) {

	private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	public Message {
		arguments = List.copyOf(arguments);
	}

	/** The message `key` of the messages beside `home`. */
	public static Message of(Class<?> home, String key, Object... arguments) {
		return new Message(home, key, List.of(arguments));
	}

	/** The text in a language; English where the language has none. */
	public String in(Locale locale) {
		ResourceBundle texts = ResourceBundle.getBundle(home.getPackageName() + ".messages", locale,
				home.getClassLoader(), EXACT);
		Object[] shown = arguments.stream().map(argument -> show(argument, locale)).toArray();
		return new MessageFormat(texts.getString(key), locale).format(shown);
	}

	private static Object show(Object argument, Locale locale) {
		if (argument instanceof Message message) {
			return message.in(locale);
		}
		if (argument instanceof Figure figure) {
			return figure.in(locale);
		}
		if (argument instanceof List<?> list) {
			String comma = locale.getLanguage().equals("ja") ? "、" : ", ";
			return String.join(comma, list.stream().map(item -> show(item, locale).toString()).toList());
		}
		return argument instanceof Integer ? argument : argument.toString();
	}
}
