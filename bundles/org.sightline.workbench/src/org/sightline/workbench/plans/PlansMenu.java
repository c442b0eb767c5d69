package org.sightline.workbench.plans;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.sightline.workbench.Texts;
import org.sightline.workbench.folders.PlanFolder;

/** What can be done with a file of the navigator. Other bundles add theirs at `additions`. */
class PlansMenu {

	/** What the platform adds for programmers; plans are compared by what they mean. */
	private static final List<String> SUPERFLUOUS = List.of("compareWithMenu", "replaceWithMenu");

	private final PlansView view;
	private final TreeViewer files;

	PlansMenu(PlansView view, TreeViewer files) {
		this.view = view;
		this.files = files;
	}

	void create() {
		MenuManager menu = new MenuManager();
		menu.add(action("plans.open", () -> view.open(files.getStructuredSelection().getFirstElement())));
		menu.add(new Separator());
		menu.add(command("org.sightline.workbench.newPlan", "plans.new"));
		menu.add(command("org.sightline.workbench.importObservations", "plans.import"));
		menu.add(new GroupMarker("additions"));
		menu.add(new Separator());
		menu.add(action("plans.show", this::showOutside));
		menu.add(action("plans.refresh", PlanFolder::refresh));
		files.getControl().setMenu(menu.createContextMenu(files.getControl()));
		view.getSite().registerContextMenu(menu, files);
		menu.addMenuListener(shown -> Stream.of(shown.getItems()).filter(item -> SUPERFLUOUS.contains(String.valueOf(item.getId()))).forEach(shown::remove));
	}

	/** The folder in the system's own file manager. */
	private void showOutside() {
		Path path = files.getStructuredSelection().getFirstElement() instanceof IResource resource && resource.getLocation() != null
				? resource.getLocation().toFile().toPath()
				: PlanFolder.current().map(PlanFolder::path).orElseThrow();
		Program.launch((Files.isDirectory(path) ? path : path.getParent()).toString());
	}

	private CommandContributionItem command(String id, String key) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(view.getSite(), null, id, CommandContributionItem.STYLE_PUSH);
		parameter.label = text(key);
		return new CommandContributionItem(parameter);
	}

	private static IAction action(String key, Runnable does) {
		return new Action(text(key)) {
			@Override
			public void run() {
				does.run();
			}
		};
	}

	private static String text(String key) {
		return Texts.text(PlansMenu.class, key);
	}
}
