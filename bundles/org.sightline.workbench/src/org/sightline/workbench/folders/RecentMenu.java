package org.sightline.workbench.folders;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.sightline.workbench.Texts;

/** The folders that were open before, as menu items. */
public class RecentMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> folders = Recent.folders();
		if (folders.isEmpty()) {
			Action none = new Action(Texts.text(RecentMenu.class, "recent.none")) {
			};
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		return folders.stream().map(RecentMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Path folder) {
		return new ActionContributionItem(new Action(folder.toString().replace("&", "&&").replace("@", "@@")) {
			@Override
			public void run() {
				new OpenFolder(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).open(folder);
			}
		});
	}
}
