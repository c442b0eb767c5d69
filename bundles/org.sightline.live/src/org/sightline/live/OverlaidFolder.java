package org.sightline.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.FolderSource;
import org.sightline.dsl.load.PlanSource;
import org.sightline.dsl.load.PlanUnreadableException;

/**
 * The files of a folder, with unsaved texts in place of those on disk. Remembers what it was asked for, so that it can tell
 * what has changed on disk since.
 */
final class OverlaidFolder implements PlanSource {

	/** What can be seen of a file without reading it; of a missing one, nothing. */
	private record Stamp(FileTime changed, long size, Object identity) {
		private static final Stamp MISSING = new Stamp(FileTime.fromMillis(0), -1, "");
	}

	private final Path root;
	private final FolderSource disk;
	private final Map<String, Stamp> asked = new HashMap<>();
	private final Map<String, Finding> unreadable = new TreeMap<>();
	private Map<String, String> overlay = Map.of();
	private Optional<List<String>> listed = Optional.empty();

	OverlaidFolder(Path root) {
		this.root = root;
		this.disk = new FolderSource(root);
	}

	/** Begins anew to remember what it is asked for. */
	void forget() {
		asked.clear();
	}

	/** The unsaved texts, by path. */
	void overlay(Map<String, String> texts) {
		overlay = texts;
	}

	@Override
	public Content read(String path) {
		String text = overlay.get(path);
		asked.put(path, stamp(path));
		return text == null ? disk.read(path) : new Text(text);
	}

	/** All plan files that can be read: of one that cannot, a finding says so, and the others are a plan all the same. */
	@Override
	public List<String> plans() throws PlanUnreadableException {
		unreadable.clear();
		listed = Optional.empty();
		listed = Optional.of(disk.plans());
		TreeSet<String> all = new TreeSet<>(listed.get());
		overlay.keySet().stream().filter(path -> path.endsWith(".plan")).forEach(all::add);
		List<String> plans = new ArrayList<>();
		for (String path : all) {
			if (read(path) instanceof Unreadable no) {
				unreadable.put(path, new Finding("file.unreadable", Severity.ERROR, no.reason(), new Place(path, 0, 0, 1, 1, 1, 1), "", List.of()));
			} else {
				plans.add(path);
			}
		}
		return plans;
	}

	/** The plan files that are left out. */
	List<Finding> unreadable() {
		return List.copyOf(unreadable.values());
	}

	/** The files that were asked for and look different on disk now. */
	List<String> changed() {
		return asked.entrySet().stream().filter(entry -> !entry.getValue().equals(stamp(entry.getKey()))).map(Map.Entry::getKey).sorted().toList();
	}

	/** Whether plan files came or went since they were last listed. */
	boolean otherPlans() {
		try {
			return !Optional.of(disk.plans()).equals(listed);
		} catch (PlanUnreadableException e) {
			return listed.isPresent();
		}
	}

	private Stamp stamp(String path) {
		try {
			BasicFileAttributes file = Files.readAttributes(root.resolve(path), BasicFileAttributes.class);
			return new Stamp(file.lastModifiedTime(), file.size(), String.valueOf(file.fileKey()));
		} catch (IOException | InvalidPathException e) {
			return Stamp.MISSING;
		}
	}
}
