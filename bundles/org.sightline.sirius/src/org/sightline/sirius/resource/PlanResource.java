package org.sightline.sirius.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.NamedResource;

/**
 * A file of a plan in a session. Its objects are addressed by name, so that diagrams find them again when the text has changed.
 * Its errors are the mistakes of the language in the file; while it has any, it shows the plan as it last was without.
 */
public final class PlanResource extends NamedResource {

	PlanResource(URI uri) {
		super(uri);
	}

	/** The plan to which the file belongs. */
	public SessionPlan plan() {
		return SessionPlans.of(getResourceSet()).plan(getURI());
	}

	/** The file's path in the plan. */
	public String path() {
		return plan().path(getURI());
	}

	@Override
	protected void doLoad(InputStream ignored, Map<?, ?> options) throws IOException {
		SessionPlan plan = plan();
		plan.fill(this);
		getErrors().addAll(plan.mistakes(path()));
	}

	/** Writes the text that says what the session's model says: to compare, or to keep elsewhere. */
	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		out.write(plan().writer().text(path()).getBytes(StandardCharsets.UTF_8));
	}

	/** Saves the file as a whole or not at all; not at all, with the reason, where the model cannot be written down. */
	@Override
	public void save(Map<?, ?> options) throws IOException {
		plan().writer().write(path());
		setModified(false);
	}

	/** Also finds what is under another name by now. */
	@Override
	public EObject getEObject(String fragment) {
		EObject found = super.getEObject(fragment);
		return found != null ? found : plan().renames().now(path(), fragment).map(super::getEObject).orElse(null);
	}
}
