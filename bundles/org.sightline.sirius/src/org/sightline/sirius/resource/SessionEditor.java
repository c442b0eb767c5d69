package org.sightline.sirius.resource;

import org.sightline.design.ModelEditor;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;

/** What services of a plan in a session may ask of it. */
record SessionEditor(SessionPlans plans, PlanWriter writer) implements ModelEditor {

	@Override
	public void mend(Fix fix) {
		writer.mend(fix);
	}

	@Override
	public void tell(Message remark) {
		plans.tell(remark);
	}
}
