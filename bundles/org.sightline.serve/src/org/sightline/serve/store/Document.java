package org.sightline.serve.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.sightline.serve.text.ChangeSet;
import org.sightline.serve.text.Update;

/** A file as the windows have it. */
public final class Document {

	/** Updates that are remembered for windows that come back, and characters in them. */
	private static final int MOST_UPDATES = 5_000;
	private static final int MOST_CHARACTERS = 4 << 20;

	private final String path;
	private final Kind kind;
	private final Deque<Update> updates = new ArrayDeque<>();
	private long remembered;
	private int version;
	private long lastChange;
	private Lines lines;
	private Optional<String> disk;
	private String stamp;
	private boolean readOnly;
	private Optional<Conflict> conflict = Optional.empty();

	/** @param disk what is on disk; empty where there is no such file */
	Document(String path, Kind kind, Optional<String> disk, String stamp, boolean readOnly) {
		this.path = path;
		this.kind = kind;
		this.disk = disk;
		this.stamp = stamp;
		this.readOnly = readOnly;
		lines = lines(disk.orElse(""));
	}

	/** Relative to the plan's root, with `/`. */
	public String path() {
		return path;
	}

	/** What it holds. */
	public Kind kind() {
		return kind;
	}

	/** How often it changed since the server began. */
	public int version() {
		return version;
	}

	/** The store's revision when it last changed. */
	public long lastChange() {
		return lastChange;
	}

	/** The text as it is now, saved or not; the windows' end of line. */
	public String text() {
		return lines.text();
	}

	/** The text that was last known to be on disk, with the windows' end of line; empty where there is no file. */
	public Optional<String> saved() {
		return disk.map(raw -> lines(raw).text());
	}

	/** Whether there is something to save. An empty file of positions need not exist, nor one that nobody wrote into. */
	public boolean isDirty() {
		return !lines.raw().equals(disk.orElse(kind == Kind.PLAN ? null : ""));
	}

	/** Whether it is on disk. */
	public boolean isOnDisk() {
		return disk.isPresent();
	}

	/** Whether nobody may write it. */
	public boolean isReadOnly() {
		return readOnly;
	}

	/** What somebody else made of it on disk while it was unsaved here. */
	public Optional<Conflict> conflict() {
		return conflict;
	}

	/** What has happened since a version; empty where that is too long ago, or no version that there was. */
	public Optional<List<Update>> since(int known) {
		int missing = version - known;
		if (known < 0 || missing < 0 || missing > updates.size()) {
			return Optional.empty();
		}
		return Optional.of(new ArrayList<>(updates).subList(updates.size() - missing, updates.size()));
	}

	/** Changes the text, which gives the store this revision. */
	void apply(Update update, long revision) {
		lastChange = revision;
		lines = lines.with(update.changes().apply(lines.text()));
		version++;
		updates.add(update);
		remembered += size(update.changes());
		while (updates.size() > MOST_UPDATES || remembered > MOST_CHARACTERS && !updates.isEmpty()) {
			remembered -= size(updates.remove().changes());
		}
	}

	private static long size(ChangeSet changes) {
		return changes.sections().stream().mapToLong(section -> section instanceof ChangeSet.Replace replace ? replace.text().length() : 0).sum();
	}

	/** A text from disk. Files that are changed by offsets of what is on disk, and seldom seen, keep every character. */
	Lines lines(String raw) {
		return kind == Kind.PLAN ? Lines.of(raw) : new Lines(raw, false);
	}

	String stamp() {
		return stamp;
	}

	/** This is on disk now. */
	void onDisk(Optional<String> raw, String seen) {
		disk = raw;
		stamp = seen;
	}

	/** Lines are to end from now on as they do in this text. */
	void endLinesAs(String raw) {
		lines = new Lines(lines.text(), lines(raw).crlf());
	}

	Lines lines() {
		return lines;
	}

	Optional<String> disk() {
		return disk;
	}

	void readOnly(boolean only) {
		readOnly = only;
	}

	void conflict(Optional<Conflict> with) {
		conflict = with;
	}
}
