package org.sightline.diagram.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.sightline.checks.Fixtures;
import org.sightline.diagram.Views;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Element;
import org.sightline.model.PlanFile;

/** A plan of one file on which tools are tried. */
final class Bench {

	final Toolbox tools;
	final PlanFile file;

	private Bench(Toolbox tools, PlanFile file) {
		this.tools = tools;
		this.file = file;
	}

	static Bench of(String view, String text, Locale locale) throws Exception {
		XtextResourceSet set = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/bench.plan"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		EcoreUtil.resolveAll(resource);
		return new Bench(Toolbox.of(view, Views.usual(view), locale).orElseThrow(), (PlanFile) resource.getContents().get(0));
	}

	/** The element of a name. */
	Element get(String name) {
		return new PlanModel(List.of(file)).elements().stream().filter(element -> name.equals(element.getName())).findFirst().orElseThrow();
	}

	/** Runs a tool with variables: names and values in turn. */
	Done run(String tool, Object... variables) throws ToolRefusedException {
		return tools.run(tool, variables(variables));
	}

	static Map<String, Object> variables(Object... variables) {
		Map<String, Object> map = new HashMap<>();
		for (int i = 0; i < variables.length; i += 2) {
			map.put((String) variables[i], variables[i + 1]);
		}
		return map;
	}

	/** Why a tool refuses. */
	String refused(Locale locale, String tool, Object... variables) {
		return assertThrows(ToolRefusedException.class, () -> run(tool, variables)).reason().in(locale);
	}

	/** The plan as the language writes it, on one line; it reads again without a mistake of the language. */
	String text() throws Exception {
		String text = ((XtextResource) file.eResource()).getSerializer().serialize(file);
		LoadedPlan again = Fixtures.load(text);
		assertEquals(List.of(), again.findings(), text);
		return text.replaceAll("\\s+", " ").strip();
	}

	EObject canvas() {
		return tools.canvas(List.of(file)).orElseThrow();
	}
}
