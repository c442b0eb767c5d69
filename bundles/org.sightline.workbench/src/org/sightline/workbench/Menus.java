package org.sightline.workbench;

import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.sightline.workbench.folders.RecentMenu;
import org.sightline.workbench.theme.Theme;
import org.sightline.workbench.welcome.Guide;
import org.sightline.workbench.welcome.WelcomePage;

/**
 * The menus: what people do with plans, and nothing else. Other bundles add theirs at `additions` of `file`, `edit`, `view` and `help`.
 * The identifiers are our own, so that the platform's bundles do not add theirs.
 */
class Menus extends ActionBarAdvisor {

	private static final String PREFIX = "org.sightline.workbench.menu.";
	private IWorkbenchWindow window;

	Menus(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow in) {
		window = in;
		register(ActionFactory.ABOUT.create(window)); // macOS shows it in the application's menu
		// editors of other makers, such as those of Sirius, know commands of the edit menu by these
		Stream.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.DELETE).forEach(each -> register(each.create(window)));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(view());
		bar.add(help());
	}

	private IMenuManager file() {
		MenuManager menu = menu("file");
		menu.add(command("org.sightline.workbench.newPlan", "menu.new"));
		menu.add(command("org.sightline.workbench.openFolder", "menu.open"));
		MenuManager recent = new MenuManager(text("menu.recent"), PREFIX + "recent");
		recent.add(new RecentMenu());
		menu.add(recent);
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_SAVE, "menu.save"));
		menu.add(command(IWorkbenchCommandConstants.FILE_SAVE_ALL, "menu.saveall"));
		menu.add(command(IWorkbenchCommandConstants.FILE_REVERT, "menu.revert"));
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE, "menu.close"));
		menu.add(new Separator());
		menu.add(command("org.sightline.workbench.importObservations", "menu.import"));
		menu.add(command("org.sightline.workbench.exportReport", "menu.report"));
		menu.add(additions());
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_EXIT, "menu.quit"));
		return menu;
	}

	private IMenuManager edit() {
		MenuManager menu = menu("edit");
		menu.add(command(IWorkbenchCommandConstants.EDIT_UNDO, "menu.undo"));
		menu.add(command(IWorkbenchCommandConstants.EDIT_REDO, "menu.redo"));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_CUT, "menu.cut"));
		menu.add(command(IWorkbenchCommandConstants.EDIT_COPY, "menu.copy"));
		menu.add(command(IWorkbenchCommandConstants.EDIT_PASTE, "menu.paste"));
		menu.add(command(IWorkbenchCommandConstants.EDIT_SELECT_ALL, "menu.selectall"));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, "menu.find"));
		menu.add(additions());
		return menu;
	}

	private IMenuManager view() {
		MenuManager menu = menu("view");
		new ViewActions(window).all().forEach(menu::add);
		menu.add(additions());
		menu.add(new Separator());
		MenuManager theme = new MenuManager(text("menu.theme"), PREFIX + "theme");
		Stream.of(Theme.values()).map(Menus::action).forEach(theme::add);
		theme.addMenuListener(shown -> check(theme));
		menu.add(theme);
		menu.add(action("menu.reset", () -> window.getActivePage().resetPerspective()));
		return menu;
	}

	private IMenuManager help() {
		MenuManager menu = menu("help");
		menu.add(action("menu.welcome", () -> WelcomePage.show(window.getActivePage())));
		Stream.of(Guide.values()).forEach(guide -> menu.add(action(guide.key(), () -> guide.open(window.getShell()))));
		menu.add(additions());
		menu.add(new Separator());
		IAction about = getAction(ActionFactory.ABOUT.getId());
		about.setText(text("menu.about"));
		menu.add(about);
		return menu;
	}

	private static void check(MenuManager themes) {
		for (IContributionItem item : themes.getItems()) {
			if (item instanceof ActionContributionItem action) {
				action.getAction().setChecked(Theme.chosen().name().equals(action.getId()));
			}
		}
	}

	private static IAction action(Theme theme) {
		Action action = new Action(text("menu.theme." + theme.key()), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					theme.choose();
				}
			}
		};
		action.setId(theme.name());
		return action;
	}

	private static IAction action(String key, Runnable does) {
		return new Action(text(key)) {
			@Override
			public void run() {
				does.run();
			}
		};
	}

	private IContributionItem command(String id, String key) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, id, CommandContributionItem.STYLE_PUSH);
		parameter.label = text(key);
		return new CommandContributionItem(parameter);
	}

	private static MenuManager menu(String name) {
		return new MenuManager(text("menu." + name), PREFIX + name);
	}

	private static IContributionItem additions() {
		return new GroupMarker("additions");
	}

	private static String text(String key) {
		return Texts.text(Menus.class, key);
	}
}
