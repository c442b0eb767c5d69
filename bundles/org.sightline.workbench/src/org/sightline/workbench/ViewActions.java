package org.sightline.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;

/** One action for each of our views, which shows it. */
class ViewActions {

	private static final String OURS = "org.sightline.";
	private final IWorkbenchWindow window;

	ViewActions(IWorkbenchWindow window) {
		this.window = window;
	}

	List<IAction> all() {
		return Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.filter(view -> view.getId().startsWith(OURS) || view.getId().equals(IPageLayout.ID_OUTLINE))
				.sorted(Comparator.comparingInt(ViewActions::place)).map(this::show).toList();
	}

	private static int place(IViewDescriptor view) {
		int known = PlanPerspective.ORDER.indexOf(view.getId());
		return known < 0 ? PlanPerspective.ORDER.size() : known;
	}

	private IAction show(IViewDescriptor view) {
		String label = view.getId().equals(IPageLayout.ID_OUTLINE) ? Texts.text(ViewActions.class, "menu.outline") : view.getLabel();
		return new Action(label, view.getImageDescriptor()) {
			@Override
			public void run() {
				try {
					window.getActivePage().showView(view.getId());
				} catch (PartInitException e) {
					Platform.getLog(ViewActions.class).log(e.getStatus());
				}
			}
		};
	}
}
