package org.sightline.design;

import org.sightline.design.tools.RefusedException;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;

/** What the services ask of the editor that shows a model. */
public interface ModelEditor {

	/** Nobody edits the model itself: quick fixes are carried out in the text. */
	ModelEditor NONE = fix -> {
		throw new RefusedException("fix.text");
	};

	/** Changes the model as a quick fix changes its text. */
	void mend(Fix fix);

	/** Tells whoever used a tool what it did besides what was asked for. */
	default void tell(Message remark) {
		// who asks for everything before has nothing to be told
	}
}
