package org.sightline.workbench;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.sightline.workbench.files.Drafts;
import org.sightline.workbench.theme.Theme;

/** How the workbench as a whole behaves. */
class Advisor extends WorkbenchAdvisor {

	private final Optional<Path> given;
	private final Splash splash;
	private final Drafts drafts = new Drafts(StateFolder.path().resolve("unsaved"));

	Advisor(Optional<Path> given, Splash splash) {
		this.given = given;
		this.splash = splash;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		SharedImages.declare(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PlanPerspective.ID;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WindowAdvisor(configurer);
	}

	@Override
	public void preStartup() {
		drafts.keep();
	}

	@Override
	public void postStartup() {
		splash.close();
		Theme.start();
		new FirstSteps(drafts).begin(given);
	}

	@Override
	public void postShutdown() {
		drafts.close();
		new Housekeeping().save();
	}
}
