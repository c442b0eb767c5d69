package org.sightline.sirius.open;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.dsl.findings.Message;

/** Opens the diagrams of the plan that is selected, or else of the one in front, or else of the folder that is open. */
public final class OpenHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		try {
			Optional<IResource> chosen = chosen(event);
			Optional<IFile> plan = chosen.isPresent() ? PlanSessions.first(chosen.get()) : Optional.empty();
			plan.ifPresentOrElse(file -> new OpenJob(file, shell.getDisplay()).schedule(), () -> say(shell, "no.plan"));
		} catch (CoreException e) {
			MessageDialog.openError(shell, text(Message.of(OpenHandler.class, "title")), e.getLocalizedMessage());
		}
		return null;
	}

	private static Optional<IResource> chosen(ExecutionEvent event) {
		Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection some ? some.getFirstElement() : null;
		IEditorInput input = HandlerUtil.getActiveEditorInput(event);
		return Stream.of(Optional.ofNullable(Adapters.adapt(selected, IResource.class)),
				Optional.ofNullable(input).map(each -> (IResource) each.getAdapter(IFile.class)), open().map(IResource.class::cast))
				.flatMap(Optional::stream).findFirst();
	}

	private static Optional<IProject> open() {
		return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).findFirst();
	}

	private static void say(Shell shell, String key) {
		MessageDialog.openInformation(shell, text(Message.of(OpenHandler.class, "title")), text(Message.of(OpenHandler.class, key)));
	}

	static String text(Message message) {
		return message.in(Locale.getDefault());
	}
}
