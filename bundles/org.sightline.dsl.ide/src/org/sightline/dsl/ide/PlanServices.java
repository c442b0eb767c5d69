package org.sightline.dsl.ide;

import org.sightline.dsl.format.PlanFormatter;
import org.sightline.dsl.ide.completion.Completion;
import org.sightline.dsl.ide.hover.Hovers;
import org.sightline.dsl.ide.names.Renaming;
import org.sightline.dsl.load.PlanLoader;

import com.google.inject.Inject;

/**
 * The editing services that need the language set up. The others ask nothing but a loaded plan: `Occurrences`
 * (definition, references), `Outline`, `Folding`, `Highlighting`, `CodeActions`. The loader reads plans for them with the
 * same set-up: one is enough for a program.
 */
public record PlanServices(Completion completion, Hovers hovers, Renaming renaming, PlanFormatter formatter, PlanLoader loader) {

	@Inject
	public PlanServices {
	}

	/** The services, set up without Eclipse. */
	public static PlanServices create() {
		return new PlanIdeSetup().createInjectorAndDoEMFRegistration().getInstance(PlanServices.class);
	}
}
