package org.sightline.workbench.views.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.live.PlanHome;

/** Compares two plans, files or folders, that are selected: the first one is the older. */
public final class CompareTwoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<Path> chosen = Stream.of(HandlerUtil.getCurrentStructuredSelection(event).toArray())
				.map(item -> Adapters.adapt(item, IResource.class)).filter(resource -> resource != null && resource.getLocation() != null)
				.map(resource -> resource.getLocation().toPath()).toList();
		if (chosen.size() == 2) {
			CompareVersionHandler.open(new PlanSide.OnDisk(PlanHome.at(chosen.get(0))), new PlanSide.OnDisk(PlanHome.at(chosen.get(1))));
		}
		return null;
	}
}
