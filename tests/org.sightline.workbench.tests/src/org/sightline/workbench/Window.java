package org.sightline.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The workbench's window, as a test uses it: it waits for things as a user would, while the window goes on living. */
public final class Window {

	private static final long PATIENCE = 30_000; // milliseconds

	private Window() {
	}

	public static IWorkbenchWindow window() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).orElseGet(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
	}

	public static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Lets the window live until something is so; fails after half a minute. Says what the longest wait for an answer was, in milliseconds. */
	public static long until(String what, BooleanSupplier so) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + PATIENCE;
		long longest = 0;
		while (!so.getAsBoolean()) {
			assertTrue(System.currentTimeMillis() < end, "waited in vain: " + what);
			display.timerExec(20, () -> {
				// wakes the loop
			});
			long began = System.nanoTime();
			boolean dispatched = display.readAndDispatch();
			longest = Math.max(longest, (System.nanoTime() - began) / 1_000_000);
			if (!dispatched) {
				display.sleep();
			}
		}
		return longest;
	}

	/** Lets it live for a while, and then, for a second at most, until nothing waits to be done. */
	public static void pause(int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		until("a pause", () -> System.currentTimeMillis() >= end && (!Display.getCurrent().readAndDispatch() || System.currentTimeMillis() >= end + 1000));
	}

	/** Answers the dialog that something opens: when it is there, `answer` gets its shell. What fails in the answer fails here. */
	public static void answering(Runnable opens, Consumer<Shell> answer) {
		Display display = Display.getCurrent();
		Throwable[] failed = new Throwable[1];
		boolean[] answered = new boolean[1];
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			Optional<Shell> dialog = Stream.of(display.getShells()).filter(Window::isQuestion).findFirst();
			if (dialog.isEmpty()) {
				display.timerExec(50, look[0]);
				return;
			}
			answered[0] = true;
			try {
				answer.accept(dialog.get());
			} catch (Throwable e) { // an unanswered dialog would wait for ever
				failed[0] = e;
				dialog.get().close();
			}
		};
		display.timerExec(50, look[0]);
		opens.run();
		display.timerExec(-1, look[0]);
		if (failed[0] != null) {
			throw new AssertionError(failed[0].getMessage(), failed[0]);
		}
		assertTrue(answered[0], "no dialog was shown");
	}

	private static boolean isQuestion(Shell shell) {
		return shell.isVisible() && (shell.getData() instanceof TitleAreaDialog || shell.getData() instanceof MessageDialog
				|| shell.getData() instanceof ErrorDialog);
	}

	/** All controls below one, in their order. */
	public static <C extends Control> List<C> all(Control top, Class<C> kind) {
		List<C> found = new ArrayList<>();
		if (kind.isInstance(top)) {
			found.add(kind.cast(top));
		}
		if (top instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> found.addAll(all(child, kind)));
		}
		return found;
	}

	/** The one control of a kind that is meant. */
	public static <C extends Control> C the(Control top, Class<C> kind, Predicate<C> meant) {
		return all(top, kind).stream().filter(meant).findFirst().orElseThrow(() -> new AssertionError("no such " + kind.getSimpleName() + " in " + all(top, kind)));
	}

	/** A click. */
	public static void click(Control control) {
		control.notifyListeners(SWT.Selection, new Event());
	}

	public static ITextEditor open(IFile file) throws PartInitException {
		IEditorPart editor = IDE.openEditor(page(), file);
		return (ITextEditor) editor;
	}

	public static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	/** Closes all editors without saving. */
	public static void closeAll() {
		page().closeAllEditors(false);
		Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != window().getShell() && shell.isVisible())
				.sorted(Comparator.comparing(Shell::toString)).forEach(Shell::close);
	}
}
