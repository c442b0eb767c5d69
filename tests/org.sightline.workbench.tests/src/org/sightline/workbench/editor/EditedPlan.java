package org.sightline.workbench.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.texteditor.ITextEditor;
import org.sightline.dsl.findings.Finding;
import org.sightline.workbench.Window;
import org.sightline.workbench.editor.findings.FindingAnnotation;
import org.sightline.workbench.folders.Opened;

/** A plan in a folder, one of its files in the editor, as a test uses it: by words of the text rather than offsets. */
final class EditedPlan {

	final Path folder;
	final ITextEditor editor;

	/** Writes files into a folder, opens it, and the first of them in the editor; waits until the plan has been checked. */
	static EditedPlan open(Path folder, String first, String text, Map<String, String> others) throws Exception {
		EditedPlan plan = new EditedPlan(folder, first, text, others);
		plan.settled();
		return plan;
	}

	/** The same without waiting. */
	EditedPlan(Path folder, String first, String text, Map<String, String> others) throws Exception {
		this.folder = Files.createDirectories(folder).toRealPath();
		for (Map.Entry<String, String> other : others.entrySet()) {
			Files.writeString(folder.resolve(other.getKey()), other.getValue());
		}
		IFile file = Opened.plan(folder, first, text);
		editor = Window.open(file);
	}

	OpenText text() {
		return OpenPlans.get().text(document()).orElseThrow(() -> new AssertionError("the text is not followed"));
	}

	IDocument document() {
		return Window.document(editor);
	}

	ISourceViewer viewer() {
		return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	/** Waits until what was typed has been read and checked. */
	void settled() {
		Window.until("the text has been checked", () -> OpenPlans.get().text(document()).filter(OpenText::isChecked).isPresent());
	}

	/** Puts the cursor behind the first place of a word. */
	int cursorAfter(String word) {
		int offset = document().get().indexOf(word) + word.length();
		editor.selectAndReveal(offset, 0);
		return offset;
	}

	/** Replaces the first place of a word, as if typed. */
	void type(String word, String instead) throws Exception {
		document().replace(document().get().indexOf(word), word.length(), instead);
	}

	/** The codes of the findings that are marked in the text. */
	List<String> marked() {
		List<String> codes = new ArrayList<>();
		for (Iterator<Annotation> all = viewer().getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof FindingAnnotation annotation) {
				codes.add(annotation.finding().code());
			}
		}
		return codes.stream().sorted().toList();
	}

	/** The findings of the text. */
	List<Finding> findings() {
		return text().findings();
	}

	/** How the first place of a word is shown. */
	StyleRange style(String word) {
		return viewer().getTextWidget().getStyleRangeAtOffset(document().get().indexOf(word));
	}

	/** Does something in the background, as the platform does, while the window lives on. */
	static <T> T inBackground(String what, Callable<T> work) {
		CompletableFuture<T> done = CompletableFuture.supplyAsync(() -> {
			try {
				return work.call();
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
		Window.until(what, done::isDone);
		return done.join();
	}

	void save() {
		editor.doSave(new NullProgressMonitor());
	}

	String onDisk(String file) throws IOException {
		return Files.readString(folder.resolve(file));
	}
}
