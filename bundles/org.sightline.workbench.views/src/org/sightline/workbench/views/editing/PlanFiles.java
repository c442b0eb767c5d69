package org.sightline.workbench.views.editing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.sightline.live.LivePlan;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.Places;
import org.sightline.workbench.editor.edits.FileText;

/** The files of a plan as they are in the workbench. For the window's thread, except {@link #text}. */
record PlanFiles(LivePlan plan) {

	/** A file as it is in its editor, otherwise as it is on disk; empty where there is none, or it cannot be read. */
	Optional<String> text(String path) {
		return new FileText(plan.root().resolve(path)).text();
	}

	/** Whether a file may not be changed. */
	boolean isReadOnly(String path) {
		return new FileText(plan.root().resolve(path)).isReadOnly();
	}

	/** Whether none of the plan's files may be changed. */
	boolean isReadOnly() {
		Set<String> paths = plan.state().texts().texts().keySet();
		return !paths.isEmpty() && paths.stream().allMatch(this::isReadOnly);
	}

	/** Whether a file of the plan is not saved. */
	boolean isDirty() {
		return editors().anyMatch(IEditorPart::isDirty);
	}

	/** Tells the plan of all texts in editors, also of those that were opened a moment ago, and of what has changed on the disk. */
	void tell() {
		for (OpenText text : OpenPlans.get().texts(plan)) {
			plan.path(text.file()).ifPresent(path -> plan.edit(path, text.document().get()));
		}
		plan.refresh();
	}

	/** Saves what is not saved. */
	void save() {
		editors().filter(IEditorPart::isDirty).forEach(editor -> editor.getSite().getPage().saveEditor(editor, false));
	}

	private Stream<IEditorPart> editors() {
		return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Stream.of(window.getPages()))
				.flatMap(page -> Stream.of(page.getEditorReferences())).flatMap(reference -> Stream.ofNullable(reference.getEditor(false))).filter(this::shows);
	}

	/** Whether an editor shows a text of the plan, or a file that belongs to it, such as a table of observations. */
	private boolean shows(IEditorPart editor) {
		Optional<Path> file = Places.file(editor);
		return file.flatMap(plan::path).filter(path -> !path.endsWith(".plan") || plan.state().texts().of(path).isPresent()).isPresent();
	}
}
