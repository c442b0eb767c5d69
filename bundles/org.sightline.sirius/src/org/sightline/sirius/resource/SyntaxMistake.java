package org.sightline.sirius.resource;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.load.TextPlaces;
import org.sightline.dsl.syntax.PlanParseResult;

/** A mistake of the language: what stands there is not understood. */
record SyntaxMistake(Place place, Message message) implements Resource.Diagnostic {

	/** All of a plan, in the order of its files. */
	static List<SyntaxMistake> in(LoadedPlan plan) {
		return plan.files().stream().flatMap(file -> in(file).stream()).toList();
	}

	private static List<SyntaxMistake> in(SourceFile file) {
		if (file.content().eResource() instanceof XtextResource resource && resource.getParseResult() instanceof PlanParseResult result) {
			TextPlaces places = new TextPlaces(file.path(), file.text());
			return result.problems().stream().map(problem -> new SyntaxMistake(places.of(problem.offset(), problem.length()), problem.message())).toList();
		}
		return List.of();
	}

	@Override
	public String getMessage() {
		return message.in(Locale.getDefault());
	}

	@Override
	public String getLocation() {
		return place.file();
	}

	@Override
	public int getLine() {
		return place.line();
	}

	@Override
	public int getColumn() {
		return place.column();
	}
}
