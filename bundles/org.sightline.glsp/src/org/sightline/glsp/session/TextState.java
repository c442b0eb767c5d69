package org.sightline.glsp.session;

import org.eclipse.glsp.server.model.DefaultGModelState;
import org.sightline.glsp.host.PlanHost;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The model that a page has. Whether it is saved is a matter of the texts. */
@Singleton
final class TextState extends DefaultGModelState {

	@Inject
	private PlanHost host;

	@Override
	public boolean isDirty() {
		return host.history().dirty();
	}

	@Override
	public boolean isReadonly() {
		return host.history().readOnly();
	}
}
