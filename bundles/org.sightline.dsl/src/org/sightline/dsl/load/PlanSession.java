package org.sightline.dsl.load;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.linking.LinkProblem;
import org.sightline.dsl.linking.Linking;
import org.sightline.dsl.linking.NameIndex;
import org.sightline.dsl.linking.NameSpace;
import org.sightline.dsl.linking.Visibility;
import org.sightline.dsl.observations.Observed;
import org.sightline.dsl.observations.ObservedValues;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.model.PlanFile;
import org.sightline.dsl.syntax.Problem;

/** A plan that is read once and may then be edited: an edit costs the blocks that it touches, not the plan. */
public final class PlanSession {

	private final Path root;
	private final List<String> paths;
	private final boolean folder;
	private final PlanFiles files;
	private final NameSpace space;
	private final BuiltIns builtIns = new BuiltIns();
	private final Linking linking = new Linking();
	private final ObservedValues observedValues;
	private LoadedPlan plan;

	PlanSession(Path root, PlanFiles files, NameSpace space, Collection<String> paths, boolean folder) throws PlanUnreadableException {
		this.root = root;
		this.files = files;
		this.space = space;
		this.paths = List.copyOf(paths);
		this.folder = folder;
		this.observedValues = new ObservedValues(files.source());
		for (String path : paths) {
			files.open(path);
		}
		plan = link();
	}

	/** The plan as it is now. */
	public LoadedPlan plan() {
		return plan;
	}

	/**
	 * Replaces a region of a file's text. Plans that were handed out before are no longer valid: they share what did not
	 * change with the new one.
	 *
	 * @param path   the file, relative to the root
	 * @param offset characters before the region
	 * @param length characters of the region
	 * @param text   what takes its place
	 */
	public LoadedPlan edit(String path, int offset, int length, String text) throws PlanUnreadableException {
		LoadedFile file = files.get(path).orElseThrow(() -> new IllegalArgumentException("No file of the plan: " + path));
		file.resource.update(offset, length, text);
		plan = link();
		return plan;
	}

	/** Replaces a file's text; only what differs counts as edited. */
	public LoadedPlan replace(String path, String text) throws PlanUnreadableException {
		LoadedFile file = files.get(path).orElseThrow(() -> new IllegalArgumentException("No file of the plan: " + path));
		TextChange change = TextChange.between(path, file.text(), text);
		return edit(path, change.offset(), change.length(), change.text());
	}

	private LoadedPlan link() throws PlanUnreadableException {
		Imports imports = new Imports();
		List<LoadedFile> all = files.follow(paths, imports);
		List<PlanFile> contents = all.stream().map(LoadedFile::content).toList();
		NameIndex names = new NameIndex(contents, folder ? Visibility.ALL : imports.visibility(), builtIns);
		space.names(names);
		Map<PlanFile, List<LinkProblem>> wrongNames = linking.link(contents, names);
		List<SourceFile> sources = all.stream().map(file -> new SourceFile(file.path, file.text(), file.content())).toList();
		PlanModel model = new PlanModel(contents);
		List<Observed> observed = observedValues.read(sources, model, names);
		Map<String, FileFindings> findings = new LinkedHashMap<>();
		for (LoadedFile file : all) {
			FileFindings said = new FileFindings(file.path, file.text());
			findings.put(file.path, said);
			file.syntaxProblems().forEach(said::add);
			file.importProblems.forEach(said::add);
			Set<String> lost = file.lostWords();
			Set<Integer> misplaced = file.syntaxProblems().stream().filter(problem -> problem.code().equals("syntax.expected"))
					.map(Problem::offset).collect(Collectors.toSet());
			wrongNames.get(file.content()).stream().filter(wrong -> !lost.contains(wrong.name()) && wrong.isWord() && !misplaced.contains(wrong.offset()))
					.forEach(wrong -> said.add(wrong.offset(), wrong.element(), wrong::problem));
		}
		observedValues.flaws().forEach(flaw -> findings.computeIfAbsent(flaw.file(), path -> new FileFindings(path, flaw.text()))
				.add(flaw.problem(), flaw.severity()));
		return new LoadedPlan(root, sources, model, findings.values().stream().flatMap(said -> said.said().stream()).toList(), observed);
	}
}
