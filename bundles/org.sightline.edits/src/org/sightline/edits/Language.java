package org.sightline.edits;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.sightline.dsl.format.PlanFormatter;
import org.sightline.dsl.services.PlanGrammarAccess;

/** What reads and writes the language, as it was set up for a plan. */
record Language(IParser parser, PlanGrammarAccess grammar, IValueConverterService values, PlanFormatter formatter) {

	/** The language of the resource in which an object stands. */
	static Language of(EObject object) {
		IResourceServiceProvider services = ((XtextResource) object.eResource()).getResourceServiceProvider();
		return new Language(services.get(IParser.class), services.get(PlanGrammarAccess.class), services.get(IValueConverterService.class),
				services.get(PlanFormatter.class));
	}
}
