package org.sightline.diagram.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.evaluate.ExpressionCheck.Site;
import org.sightline.diagram.spec.Conditional;
import org.sightline.diagram.spec.Decoration;
import org.sightline.diagram.spec.Definition;
import org.sightline.diagram.spec.DefinitionException;
import org.sightline.diagram.spec.DiagramView;
import org.sightline.diagram.spec.EdgeLook;
import org.sightline.diagram.spec.EdgeMapping;
import org.sightline.diagram.spec.Expression;
import org.sightline.diagram.spec.LabelLook;
import org.sightline.diagram.spec.NodeLook;
import org.sightline.diagram.spec.NodeMapping;
import org.sightline.diagram.spec.TableView;
import org.sightline.diagram.spec.Tool.Step;
import org.sightline.diagram.spec.ValidationRule;

/** Walks every mapping, style, layer and tool of a definition, and says what in it could not be evaluated. */
public final class DefinitionCheck {

	private final ExpressionCheck check;

	private DefinitionCheck(Services services) {
		check = new ExpressionCheck(services);
	}

	/** @throws DefinitionException that names everything wrong, a line for each */
	public static void check(Definition definition, Services services) {
		DefinitionCheck walk = new DefinitionCheck(services);
		definition.diagrams().forEach(walk::diagram);
		definition.tables().forEach(walk::table);
		definition.rules().forEach(walk::rule);
		List<String> problems = walk.check.problems();
		if (!problems.isEmpty()) {
			throw new DefinitionException(String.join("\n", problems));
		}
	}

	private void diagram(DiagramView view) {
		Class<?> root = type(view.domainClass());
		Site site = Site.of(view.name(), root);
		check(view.title(), Kind.TEXT, site);
		check(view.precondition(), Kind.FLAG, site);
		Map<String, NodeMapping> mappings = new HashMap<>();
		Set<String> names = new HashSet<>();
		view.allNodes().forEach(mapping -> {
			unique(view.name(), mapping.name(), names);
			mappings.put(mapping.name(), mapping);
		});
		view.layers().forEach(layer -> {
			layer.nodes().forEach(mapping -> node(view, mapping, root, mappings));
			layer.edges().forEach(mapping -> {
				unique(view.name(), mapping.name(), names);
				edge(view, mapping, root, mappings);
			});
			layer.decorations().forEach(decoration -> decoration(view, decoration, mappings));
			layer.tools().forEach(tool -> new ToolCheck(check, view.name()).check(tool));
		});
	}

	private void unique(String view, String name, Set<String> names) {
		if (!names.add(name)) {
			check.problem(view, "two mappings are called " + name);
		}
	}

	private void node(DiagramView view, NodeMapping mapping, Class<?> container, Map<String, NodeMapping> mappings) {
		Class<?> self = appears(view, mapping, container);
		Site site = Site.of(view.name() + "/" + mapping.name(), self).with("container", container);
		mapping.conditional().stream().map(Conditional::when).forEach(when -> check.check(when, Kind.FLAG, site));
		mapping.looks().forEach(look -> look(look, site));
		Stream.concat(mapping.children().stream(), mapping.border().stream()).forEach(inner -> node(view, inner, self, mappings));
		for (String name : Stream.concat(mapping.reusedChildren().stream(), mapping.reusedBorder().stream()).toList()) {
			if (mappings.containsKey(name)) {
				appears(view, mappings.get(name), self);
			} else {
				check.problem(site.place(), "there is no mapping " + name + " of nodes to reuse");
			}
		}
	}

	/** Checks what decides whether nodes appear in a container. */
	private Class<?> appears(DiagramView view, NodeMapping mapping, Class<?> container) {
		String place = view.name() + "/" + mapping.name();
		Class<?> self = type(mapping.domainClass());
		check(mapping.candidates(), Kind.ELEMENTS, Site.of(place, container));
		check(mapping.precondition(), Kind.FLAG, Site.of(place, self).with("container", container));
		return self;
	}

	private void look(NodeLook look, Site site) {
		check.check(look.borderWidth(), Kind.NUMBER, site);
		check(look.width(), Kind.NUMBER, site);
		check(look.height(), Kind.NUMBER, site);
		check(look.label().text(), Kind.TEXT, site);
		check(look.tooltip(), Kind.TEXT, site);
	}

	private void decoration(DiagramView view, Decoration decoration, Map<String, NodeMapping> mappings) {
		String place = view.name() + "/" + decoration.name();
		for (String name : decoration.mappings()) {
			if (mappings.containsKey(name)) {
				Site site = Site.of(place, type(mappings.get(name).domainClass()));
				check(decoration.precondition(), Kind.FLAG, site);
				check.check(decoration.image(), Kind.TEXT, site);
				check(decoration.tooltip(), Kind.TEXT, site);
			} else {
				check.problem(place, "there is no mapping " + name + " of nodes to decorate");
			}
		}
	}

	private void edge(DiagramView view, EdgeMapping mapping, Class<?> root, Map<String, NodeMapping> mappings) {
		String place = view.name() + "/" + mapping.name();
		Stream.concat(mapping.sources().stream(), mapping.targets().stream()).filter(name -> !mappings.containsKey(name))
				.forEach(name -> check.problem(place, "there is no mapping " + name + " of nodes to begin or end at"));
		List<Class<?>> begins = mapping.sources().stream().filter(mappings::containsKey)
				.<Class<?>>map(name -> type(mappings.get(name).domainClass())).distinct().toList();
		if (mapping.domainClass().isPresent()) {
			Class<?> self = type(mapping.domainClass().get());
			check(mapping.candidates(), Kind.ELEMENTS, Site.of(place, root));
			check(mapping.sourceFinder(), Kind.ELEMENTS, Site.of(place, self));
			check.check(mapping.targetFinder(), Kind.ELEMENTS, Site.of(place, self));
			edgeLooks(mapping, Site.of(place, self).with("container", root));
			return;
		}
		for (Class<?> begin : begins) {
			Site site = Site.of(place, begin).with("container", root);
			check.check(mapping.targetFinder(), Kind.ELEMENTS, site);
			check(mapping.target(), Kind.ELEMENTS, site);
			edgeLooks(mapping, mapping.target().isPresent() ? site.with("self", EObject.class) : site);
		}
	}

	private void edgeLooks(EdgeMapping mapping, Site site) {
		check(mapping.precondition(), Kind.FLAG, site.with("source", EObject.class).with("target", EObject.class));
		mapping.conditional().stream().map(Conditional::when).forEach(when -> check.check(when, Kind.FLAG, site));
		for (EdgeLook look : mapping.looks().toList()) {
			check.check(look.width(), Kind.NUMBER, site);
			look.labels().map(LabelLook::text).forEach(text -> check(text, Kind.TEXT, site));
		}
	}

	private void table(TableView view) {
		Class<?> root = type(view.domainClass());
		Site site = Site.of(view.name(), root);
		check(view.title(), Kind.TEXT, site);
		check(view.precondition(), Kind.FLAG, site);
		new TableCheck(check, view).check(root);
		view.tools().forEach(tool -> new ToolCheck(check, view.name()).check(tool));
	}

	private void rule(ValidationRule rule) {
		Site site = Site.of("rule " + rule.name(), type(rule.targetClass()));
		check.check(rule.message(), Kind.TEXT, site);
		rule.audits().forEach(audit -> check.check(audit, Kind.FLAG, site));
		rule.fixes().stream().flatMap(fix -> fix.steps().stream()).flatMap(Step::expressions)
				.forEach(step -> check.check(step, Kind.ANYTHING, site));
	}

	private void check(Optional<Expression> expression, Kind kind, Site site) {
		expression.ifPresent(known -> check.check(known, kind, site));
	}

	static Class<?> type(String domainClass) {
		return Context.type(domainClass).getInstanceClass();
	}
}
