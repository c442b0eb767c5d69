package org.sightline.workbench.views.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.diagram.svg.Theme;
import org.sightline.git.GitHistory;
import org.sightline.git.Version;
import org.sightline.live.LivePlan;
import org.sightline.live.PlanHome;
import org.sightline.workbench.editor.CurrentPlan;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.Look;

/** Compares the plan in front, as it is saved, with an earlier version from the git repository around it. */
public final class CompareVersionHandler extends AbstractHandler {

	/** More are not offered. */
	private static final int MOST = 500;

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		CurrentPlan.get().plan().map(CompareVersionHandler::home).ifPresent(home -> ask(shell, home));
		return null;
	}

	static PlanHome home(LivePlan plan) {
		return new PlanHome(plan.root(), plan.state().texts().file());
	}

	private static void ask(Shell shell, PlanHome home) {
		List<Version> versions = versions(home.root());
		if (versions.isEmpty()) {
			MessageDialog.openInformation(shell, Texts.of(PlanCompareInput.class, "versions.title"),
					Texts.of(PlanCompareInput.class, "versions.none", String.valueOf(home.root().getFileName())));
			return;
		}
		new VersionDialog(shell, versions).choose().ifPresent(version -> open(new PlanSide.InHistory(home, version), new PlanSide.OnDisk(home)));
	}

	static void open(PlanSide before, PlanSide after) {
		CompareUI.openCompareEditor(new PlanCompareInput(before, after, Look.isDark() ? Theme.DARK : Theme.LIGHT));
	}

	private static List<Version> versions(Path root) {
		try (GitHistory history = GitHistory.around(root).orElse(null)) {
			Optional<String> folder = Optional.ofNullable(history).flatMap(known -> known.inside(root));
			return folder.isEmpty() ? List.of() : history.versions(folder.get(), MOST);
		} catch (IOException e) {
			return List.of(); // a repository that cannot be read has nothing to offer
		}
	}
}
