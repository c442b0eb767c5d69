package org.sightline.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanSession;
import org.sightline.dsl.load.PlanSource;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.dsl.load.SourceFile;

/** Keeps a plan in step with its texts: edits cost what they touch; where files come or go, all is read anew. */
final class Reading {

	private final PlanLoader loader;
	private final Path root;
	private final Optional<String> file;
	private final OverlaidFolder source;
	private Map<String, String> overlay = Map.of();
	private Optional<PlanSession> session = Optional.empty();
	private List<Finding> unreadable = List.of();

	Reading(PlanLoader loader, Path root, Optional<String> file) {
		this.loader = loader;
		this.root = root;
		this.file = file;
		this.source = new OverlaidFolder(root);
	}

	/** Whether the files on disk are not those that were read. */
	boolean differsFromDisk() {
		return !source.changed().isEmpty() || file.isEmpty() && source.otherPlans();
	}

	/** The plan with these unsaved texts over the files on disk as they are now. */
	LoadedPlan read(Map<String, String> unsaved) {
		Set<String> touched = new HashSet<>(source.changed());
		touched.addAll(differences(overlay, unsaved));
		overlay = new TreeMap<>(unsaved);
		source.overlay(overlay);
		try {
			return plan(touched);
		} catch (PlanUnreadableException e) {
			session = Optional.empty();
			return nothing(e.reason());
		} catch (RuntimeException | StackOverflowError e) {
			session = Optional.empty(); // what is half read is not read on
			throw e;
		}
	}

	private LoadedPlan plan(Set<String> touched) throws PlanUnreadableException {
		if (session.isEmpty() || file.isEmpty() && source.otherPlans() || !edited(session.get(), touched)) {
			source.forget();
			PlanSession opened = loader.open(root, source, file);
			session = Optional.of(opened);
			unreadable = source.unreadable();
		}
		return withUnreadable(session.get().plan());
	}

	/** Gives a session the new texts; false where that is no matter of plan files that it knows. */
	private boolean edited(PlanSession known, Set<String> touched) throws PlanUnreadableException {
		Map<String, String> texts = texts(known.plan());
		for (String path : touched) {
			if (!texts.containsKey(path) || !(source.read(path) instanceof PlanSource.Text text)) {
				return false;
			}
			if (!text.text().equals(texts.get(path))) {
				known.replace(path, text.text());
			}
		}
		return true;
	}

	private static Set<String> differences(Map<String, String> before, Map<String, String> after) {
		Set<String> paths = new HashSet<>(before.keySet());
		paths.addAll(after.keySet());
		paths.removeIf(path -> after.containsKey(path) && after.get(path).equals(before.get(path)));
		return paths;
	}

	/** Lets go of the plan. */
	void close() {
		session = Optional.empty();
	}

	/** The texts of a plan by path. */
	static Map<String, String> texts(LoadedPlan plan) {
		Map<String, String> texts = new TreeMap<>();
		plan.files().forEach(each -> texts.put(each.path(), each.text()));
		return texts;
	}

	private LoadedPlan withUnreadable(LoadedPlan plan) {
		if (unreadable.isEmpty()) {
			return plan;
		}
		List<Finding> findings = new ArrayList<>(unreadable);
		findings.addAll(plan.findings());
		return new LoadedPlan(plan.root(), plan.files(), plan.model(), findings, plan.observed());
	}

	/** A plan of which nothing can be read, and why. */
	private LoadedPlan nothing(Message reason) {
		return new LoadedPlan(root, List.<SourceFile>of(), new PlanModel(List.of()), List.of(finding("file.unreadable", reason)), List.of());
	}

	/** That a check came to no end, by no fault of the plan. */
	Finding failed() {
		return finding("check.failed", Message.of(Reading.class, "check.failed"));
	}

	private Finding finding(String code, Message reason) {
		return new Finding(code, Severity.ERROR, reason, new Place(file.orElse(""), 0, 0, 1, 1, 1, 1), "", List.of());
	}

	/** The texts of the plan files, whether a plan can be made of them or not; of a plan that is one file, only its own. */
	PlanTexts texts(Map<String, String> unsaved) {
		Map<String, String> texts = new TreeMap<>();
		OverlaidFolder folder = new OverlaidFolder(root);
		folder.overlay(unsaved);
		try {
			for (String path : file.isPresent() ? List.of(file.get()) : folder.plans()) {
				if (folder.read(path) instanceof PlanSource.Text text) {
					texts.put(path, text.text());
				}
			}
		} catch (PlanUnreadableException e) {
			return new PlanTexts(root, file, Map.of());
		}
		return new PlanTexts(root, file, texts);
	}
}
