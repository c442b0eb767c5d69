package org.sightline.workbench;

import org.eclipse.ui.application.WorkbenchAdvisor;

/** How the workbench as a whole behaves. */
class Advisor extends WorkbenchAdvisor {

	@Override
	public String getInitialWindowPerspectiveId() {
		return PlanPerspective.ID;
	}
}
