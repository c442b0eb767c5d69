package org.sightline.sirius.resource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.sightline.checks.Checker;
import org.sightline.design.PlanFacts;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.FolderSource;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.dsl.load.SourceFile;
import org.sightline.live.PlanHome;
import org.sightline.model.PlanFile;

/**
 * A plan in a session: its texts as they were read, and the copy of them that the session changes.
 * Belongs to the session: whoever calls holds its transaction.
 */
public final class SessionPlan {

	private final SessionPlans plans;
	private final ResourceSet set;
	private final PlanHome home;
	private final URI first;
	private final PlanLoader loader;
	private final Renames renames = new Renames();
	private final PlanWriter writer = new PlanWriter(this);
	private Optional<PlanCopy> copy = Optional.empty();
	private List<SyntaxMistake> mistakes = List.of();
	/** Whether the copy was made while the text had mistakes, so that it lacks what is not understood. */
	private boolean partial;
	private boolean filling;

	SessionPlan(SessionPlans plans, PlanLoader loader, ResourceSet set, PlanHome home, URI first) {
		this.plans = plans;
		this.loader = loader;
		this.set = set;
		this.home = home;
		this.first = first;
	}

	/** The plan's files in the session that are loaded. */
	public List<PlanResource> resources() {
		return List.copyOf(set.getResources()).stream().filter(PlanResource.class::isInstance).map(PlanResource.class::cast)
				.filter(file -> file.isLoaded() && file.plan() == this).toList();
	}

	/** Whether the session has changed the plan and not saved it. */
	public boolean isModified() {
		return resources().stream().anyMatch(Resource::isModified);
	}

	/** The first mistake of the language in the texts, with what to do; empty where all of them are understood. */
	public Optional<Message> mistake() {
		return mistakes.stream().findFirst().map(mistake -> Message.of(SessionPlan.class, "refused.mistake", mistake.place().file(),
				String.valueOf(mistake.place().line()), mistake.message()));
	}

	/**
	 * Why what is kept about the plan, the places of its elements for instance, may not be changed now; empty if it may. A plan that
	 * was opened with mistakes is known in part only, and who draws it now would forget the rest.
	 */
	public Optional<Message> hidden() {
		return partial ? mistake() : Optional.empty();
	}

	/** Why the plan may not be changed now; empty if it may. */
	public Optional<Message> refusal() {
		if (!mistakes.isEmpty()) {
			return mistake();
		}
		return isModified() ? Optional.empty() : beingEdited().map(file -> Message.of(SessionPlan.class, "refused.unsaved", file));
	}

	private Optional<String> beingEdited() {
		return resources().stream().map(PlanResource::path).filter(path -> Disk.isBeingEdited(file(path))).findFirst();
	}

	String path(URI uri) {
		return home.root().relativize(Disk.file(uri)).toString().replace('\\', '/');
	}

	Path file(String path) {
		return home.root().resolve(path);
	}

	URI uri(String path) {
		return Disk.sibling(first, path(first), path);
	}

	List<SyntaxMistake> mistakes(String path) {
		return mistakes.stream().filter(mistake -> mistake.place().file().equals(path)).toList();
	}

	/** The texts of a plan by path. */
	static Map<String, String> texts(LoadedPlan plan) {
		Map<String, String> texts = new TreeMap<>();
		plan.files().forEach(file -> texts.put(file.path(), file.text()));
		return texts;
	}

	/** The plan as it is on the disk. */
	LoadedPlan read() throws IOException {
		try {
			return loader.open(home.root(), new FolderSource(home.root()), home.file()).plan();
		} catch (PlanUnreadableException e) {
			throw new IOException(e.reason().in(Locale.getDefault()), e);
		}
	}

	/** The plan as it is on the disk, if it can be understood there. */
	LoadedPlan readWhole() throws SaveRefusedException, IOException {
		LoadedPlan disk = read();
		mistakes = SyntaxMistake.in(disk);
		if (!mistakes.isEmpty()) {
			throw new SaveRefusedException(mistake().orElseThrow());
		}
		return disk;
	}

	/** The copy on which the session works. */
	PlanCopy copy() {
		return copy.orElseThrow();
	}

	PlanHome home() {
		return home;
	}

	PlanLoader loader() {
		return loader;
	}

	/** Lets services know the plan with its findings, worked out anew from now on. */
	void supplyFacts() {
		PlanFacts.supply(resources(), this::facts);
	}

	/** Gives a file its content, and with it all other files of the plan. */
	void fill(PlanResource file) throws IOException {
		boolean anew = !filling && !isModified() && look();
		PlanFile content = copy.flatMap(known -> known.give(file.path()))
				.orElseThrow(() -> new IOException(Message.of(SessionPlan.class, "no.part", file.path()).in(Locale.getDefault())));
		file.getContents().add(content);
		if (anew) {
			filling = true;
			try {
				fillOthers(file);
			} finally {
				filling = false;
			}
			supplyFacts();
		}
	}

	/** Reads the files, and copies them if they have changed; while they are not understood, the copy stays what it was. */
	private boolean look() throws IOException {
		LoadedPlan read = read();
		mistakes = SyntaxMistake.in(read);
		if (copy.isPresent() && (!mistakes.isEmpty() || texts(read).equals(texts(copy.get().plan())))) {
			return false;
		}
		copy.filter(known -> !partial).ifPresent(known -> renames.note(known.plan(), read));
		copy = Optional.of(new PlanCopy(read));
		partial = !mistakes.isEmpty();
		writer.forget();
		return true;
	}

	private void fillOthers(PlanResource given) throws IOException {
		for (SourceFile file : copy().plan().files()) {
			URI uri = uri(file.path());
			Resource known = set.getResource(uri, false);
			if (known == null) {
				plans.claim(uri, home);
				known = new PlanResource(uri);
				set.getResources().add(known);
			} else if (known != given) {
				known.unload();
			}
			if (known != given) {
				known.load(null);
			}
		}
	}

	/** The session's files by path, as they are now. */
	Map<String, PlanFile> contents() {
		Map<String, PlanFile> contents = new LinkedHashMap<>();
		resources().stream().filter(file -> !file.getContents().isEmpty()).forEach(file -> contents.put(file.path(), (PlanFile) file.getContents().get(0)));
		return contents;
	}

	private PlanFacts facts() {
		PlanCopy known = copy();
		return PlanFacts.ofCopy(known.now(contents()), Checker.check(known.plan()), known::original, Locale.getDefault()).in(new SessionEditor(plans, writer));
	}

	/** The plan as its texts would say it now; where it can't be written down, as they said it last. The caller's own to read. */
	public LoadedPlan asText() {
		return writer.asText();
	}

	/** Whether diagrams have to be saved because something has a new name in the text; true once for each change. */
	public boolean takeRenamed() {
		return renames.takeUnsaved();
	}

	Renames renames() {
		return renames;
	}

	PlanWriter writer() {
		return writer;
	}

	/** Works out what saving writes, so that all of it is known before anything is written. */
	public void prepare() throws SaveRefusedException, IOException {
		writer.prepare();
	}

	/**
	 * Writes what else belongs to a save, such as names in tables of observations, and begins anew from what is on the disk then.
	 *
	 * @return whether the session shows what the disk says; otherwise its files have to be loaded again
	 */
	public boolean finish() throws IOException {
		return writer.finish();
	}
}
