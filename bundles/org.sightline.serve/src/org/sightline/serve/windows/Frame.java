package org.sightline.serve.windows;

import java.util.Optional;

import org.sightline.live.LiveModel;
import org.sightline.model.Plan;

/**
 * What a plan calls itself.
 *
 * @param title of the plan; its folder's name where it has none
 * @param file  with the `plan` block; empty where there is none
 */
record Frame(String title, Optional<String> file) {

	/** Reads it from the model; empty where there is no `plan` block. */
	static Optional<Frame> of(LiveModel model) {
		Optional<Plan> frame = model.plan().model().frame();
		return frame.map(plan -> new Frame(
				Optional.ofNullable(plan.getTitle()).filter(title -> !title.isBlank()).orElse(String.valueOf(model.plan().root().getFileName())),
				Optional.of(model.analysis().places().of(plan).file())));
	}
}
