package org.sightline.serve.store;

import java.util.List;

import org.sightline.serve.text.ChangeSet;
import org.sightline.serve.text.ChangeSet.Replace;
import org.sightline.serve.text.Update;

/** Whether changes that a stranger may have made up can be made. */
final class Checked {

	/** Longer texts are not edited in a browser, in characters. */
	static final int LONGEST = 8 << 20;
	/** Changes that can come at once. */
	private static final int MOST = 10_000;

	private Checked() {
	}

	/** Makes sure that one update after the other fits a text, and leaves one that can be saved. */
	static void fit(List<Update> updates, String text) throws RefusedException {
		if (updates.size() > MOST) {
			throw RefusedException.because("update.bad");
		}
		long length = text.length();
		for (Update update : updates) {
			ChangeSet changes = update.changes();
			if (changes.lengthBefore() != length) {
				throw RefusedException.because("update.bad");
			}
			length = changes.lengthAfter();
			if (length > LONGEST) {
				throw RefusedException.because("file.large", LONGEST);
			}
			for (ChangeSet.Section section : changes.sections()) {
				if (section instanceof Replace replace) {
					text(replace.text());
				}
			}
		}
	}

	/** Makes sure that a text can be written as UTF-8. */
	static void text(String text) throws RefusedException {
		for (int at = 0; at < text.length(); at++) {
			char each = text.charAt(at);
			boolean pair = Character.isHighSurrogate(each) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
			if (Character.isSurrogate(each) && !pair) {
				throw RefusedException.because("text.surrogate");
			}
			at += pair ? 1 : 0;
		}
	}
}
