package org.sightline.dsl.load;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.syntax.Problem;
import org.sightline.model.Import;

import com.google.inject.Provider;

/** The files of a plan, read as they are asked for, and those that they import. */
final class PlanFiles {

	/** All files of a plan together may have so many characters. */
	private static final long MOST_CHARACTERS = 128L << 20;

	private final PlanSource source;
	private final Provider<XtextResource> resources;
	private final XtextResourceSet set;
	private final Map<String, LoadedFile> files = new LinkedHashMap<>();
	private long characters;

	PlanFiles(PlanSource source, XtextResourceSet set, Provider<XtextResource> resources) {
		this.source = source;
		this.set = set;
		this.resources = resources;
	}

	/** Where the files come from. */
	PlanSource source() {
		return source;
	}

	/** A file that was read; empty where it was not. */
	Optional<LoadedFile> get(String path) {
		return Optional.ofNullable(files.get(path));
	}

	/** Reads the file that a command names. */
	void open(String path) throws PlanUnreadableException {
		PlanSource.Content content = source.read(path);
		if (content instanceof PlanSource.Text text) {
			open(path, text.text());
		} else if (content instanceof PlanSource.Unreadable unreadable) {
			throw new PlanUnreadableException(unreadable.reason(), true);
		} else {
			throw new PlanUnreadableException(message(content instanceof PlanSource.Outside ? "file.outside" : "file.missing", path), true);
		}
	}

	private void open(String path, String text) throws PlanUnreadableException {
		characters += text.length();
		if (characters > MOST_CHARACTERS) {
			throw new PlanUnreadableException(message("plan.large", Long.toString(MOST_CHARACTERS >> 20)));
		}
		XtextResource resource = resources.get();
		resource.setURI(URI.createHierarchicalURI("plan", null, null, URI.createURI(URI.encodeFragment(path, false)).segments(), null, null));
		set.getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new IllegalStateException(e); // nothing is read from outside
		}
		files.put(path, new LoadedFile(path, resource));
	}

	/**
	 * Reads what files import, transitively, and fills in who sees whom and what is wrong with imports.
	 *
	 * @return the files given and those that they import, in the order in which they are met
	 */
	List<LoadedFile> follow(Collection<String> paths, Imports imports) throws PlanUnreadableException {
		Set<String> met = new LinkedHashSet<>(paths);
		Deque<String> open = new ArrayDeque<>(paths);
		while (!open.isEmpty()) {
			LoadedFile file = files.get(open.pop());
			file.importProblems.clear();
			for (Import statement : Imports.of(file.content())) {
				Optional<String> imported = follow(file, statement);
				imported.ifPresent(path -> imports.add(file.content(), files.get(path).content()));
				if (imported.isPresent() && met.add(imported.get())) {
					open.add(imported.get());
				}
			}
		}
		return new ArrayList<>(met.stream().map(files::get).toList());
	}

	/** The path of an imported file, which is then read; empty, with a problem, where it cannot be. */
	private Optional<String> follow(LoadedFile file, Import statement) throws PlanUnreadableException {
		Optional<String> path = RelativePath.resolve(file.path, statement.getPath());
		if (path.isEmpty()) {
			file.importProblems.add(Imports.outside(statement));
		} else if (!files.containsKey(path.get())) {
			PlanSource.Content content = source.read(path.get());
			if (content instanceof PlanSource.Text text) {
				open(path.get(), text.text());
			} else {
				file.importProblems.add(problem(file, statement, content));
				return Optional.empty();
			}
		}
		return path;
	}

	private Problem problem(LoadedFile file, Import statement, PlanSource.Content content) throws PlanUnreadableException {
		if (content instanceof PlanSource.Outside) {
			return Imports.outside(statement);
		}
		if (content instanceof PlanSource.Unreadable unreadable) {
			return Imports.unreadable(statement, unreadable.reason());
		}
		return Imports.missing(statement, source.plans().stream().filter(other -> !other.equals(file.path))
				.map(other -> RelativePath.between(file.path, other)).toList());
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(PlanFiles.class, key, arguments);
	}
}
