package org.sightline.serve.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sightline.dsl.findings.TextChange;

/**
 * What leads from one text to another: from its beginning to its end, what stays and what is replaced. Immutable.
 *
 * @param sections none follows one of its own kind that it could be part of
 */
public record ChangeSet(List<Section> sections) {

	/** A part of the text before. */
	public sealed interface Section {

		/** Characters (UTF-16) of the text before. */
		int length();
	}

	/** What stays. */
	public record Keep(int length) implements Section {
	}

	/** What goes, and what comes in its place. */
	public record Replace(int length, String text) implements Section {
	}

	/** The region of the text afterwards in which anything is new. */
	public record Region(int from, int to) {
	}

	public ChangeSet {
		sections = List.copyOf(sections);
	}

	/** The change from one text to another; what they begin and end with alike stays. */
	public static ChangeSet between(String before, String after) {
		return of(before.length(), List.of(TextChange.between("", before, after)));
	}

	/**
	 * The change that makes several.
	 *
	 * @param length  characters of the text before
	 * @param changes in that text, all in one file, in any order, without overlaps
	 */
	public static ChangeSet of(int length, List<TextChange> changes) {
		List<Section> sections = new ArrayList<>();
		int at = 0;
		for (TextChange change : changes.stream().sorted(Comparator.comparingInt(TextChange::offset)).toList()) {
			if (change.offset() < at || change.offset() + change.length() > length) {
				throw new IllegalArgumentException("Changes overlap, or lie beyond the text");
			}
			if (change.offset() > at) {
				sections.add(new Keep(change.offset() - at));
			}
			if (change.length() > 0 || !change.text().isEmpty()) {
				sections.add(new Replace(change.length(), change.text()));
			}
			at = change.offset() + change.length();
		}
		if (length > at) {
			sections.add(new Keep(length - at));
		}
		return new ChangeSet(sections);
	}

	/** Characters of the text that this is a change of. */
	public long lengthBefore() {
		return sections.stream().mapToLong(Section::length).sum();
	}

	/** Characters of the text afterwards. */
	public long lengthAfter() {
		return sections.stream().mapToLong(section -> section instanceof Replace replace ? replace.text().length() : section.length()).sum();
	}

	/** Whether everything stays. */
	public boolean isEmpty() {
		return sections.stream().allMatch(Keep.class::isInstance);
	}

	/** The text afterwards. */
	public String apply(String before) {
		StringBuilder after = new StringBuilder((int) lengthAfter());
		int at = 0;
		for (Section section : sections) {
			if (section instanceof Replace replace) {
				after.append(replace.text());
			} else {
				after.append(before, at, at + section.length());
			}
			at += section.length();
		}
		return after.toString();
	}

	/** What takes it back. */
	public ChangeSet inverse(String before) {
		List<Section> back = new ArrayList<>();
		int at = 0;
		for (Section section : sections) {
			back.add(section instanceof Replace replace ? new Replace(replace.text().length(), before.substring(at, at + section.length())) : section);
			at += section.length();
		}
		return new ChangeSet(back);
	}

	/** Where it changes something; where it changes nothing, the text's beginning. */
	public Region changed() {
		int from = -1;
		int to = 0;
		int at = 0;
		for (Section section : sections) {
			int begin = at;
			at += section instanceof Replace replace ? replace.text().length() : section.length();
			if (section instanceof Replace) {
				from = from < 0 ? begin : from;
				to = at;
			}
		}
		return new Region(Math.max(0, from), to);
	}
}
