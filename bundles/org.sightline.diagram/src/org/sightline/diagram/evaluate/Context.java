package org.sightline.diagram.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.diagram.graph.SourceLink;
import org.sightline.diagram.spec.DefinitionException;
import org.sightline.diagram.spec.Expression;
import org.sightline.diagram.spec.View;
import org.sightline.model.PlanPackage;

/** What evaluating one view of one plan shares: the plan's elements, their names and places, and a count against pictures beyond measure. */
final class Context {

	private final Interpreter interpreter;
	private final Names names;
	private final List<EObject> roots;
	private final Function<EObject, Optional<SourceLink>> sources;
	private final Map<EClass, List<EObject>> byClass = new HashMap<>();
	private final int most;
	private int count;

	/**
	 * @param roots of all files of the plan
	 * @param names what elements go by in ids
	 * @param most  so many nodes, edges or cells are evaluated before the picture is refused
	 */
	Context(Interpreter interpreter, List<? extends EObject> roots, Function<EObject, Optional<SourceLink>> sources, Names names, int most) {
		this.interpreter = interpreter;
		this.roots = List.copyOf(roots);
		this.sources = sources;
		this.names = names;
		this.most = most;
	}

	Interpreter interpreter() {
		return interpreter;
	}

	String name(EObject element) {
		return names.of(element);
	}

	Optional<SourceLink> source(EObject element) {
		return sources.apply(element);
	}

	/** Says that one more of whatever a picture consists of is there. */
	void countOne() {
		count++;
		if (count > most) {
			throw new TooLargeException(most);
		}
	}

	/** Elements of a class: those that the expression gives, or all of the plan where there is none. */
	List<EObject> candidates(Optional<Expression> expression, String domainClass, Scope scope) {
		EClass type = type(domainClass);
		return expression.isEmpty() ? all(type)
				: interpreter.elements(expression.get(), scope).stream().filter(type::isInstance).toList();
	}

	/** The element that a view is drawn of: the first of its class for which its precondition holds. */
	Optional<EObject> ground(View view) {
		return all(type(view.domainClass())).stream().filter(element -> holds(view.precondition(), Scope.of(element))).findFirst();
	}

	private List<EObject> all(EClass type) {
		return byClass.computeIfAbsent(type, wanted -> {
			List<EObject> found = new ArrayList<>();
			for (EObject root : roots) {
				if (wanted.isInstance(root)) {
					found.add(root);
				}
				EcoreUtil.<EObject>getAllContents(root, true).forEachRemaining(each -> {
					if (wanted.isInstance(each)) {
						found.add(each);
					}
				});
			}
			return found;
		});
	}

	/**
	 * A class by the name that the definition uses: `Initiative`, `model.Initiative` or `model::Initiative` of the plan,
	 * `ecore::EEnumLiteral` of Ecore itself.
	 */
	static EClass type(String domainClass) {
		String name = domainClass.replaceFirst("^(model|ecore)(\\.|::)", "");
		EPackage from = domainClass.startsWith("ecore") ? EcorePackage.eINSTANCE : PlanPackage.eINSTANCE;
		EClassifier type = from.getEClassifier(name);
		if (type instanceof EClass found) {
			return found;
		}
		throw new DefinitionException("There is no class " + domainClass + " in the plan's metamodel");
	}

	/** The class of the plan, or of Ecore itself, whose elements are of a Java class. */
	static EClass type(Class<?> elements) {
		return Stream.of(PlanPackage.eINSTANCE, EcorePackage.eINSTANCE).flatMap(from -> from.getEClassifiers().stream())
				.filter(type -> type.getInstanceClass() == elements).map(EClass.class::cast).findFirst()
				.orElseThrow(() -> new DefinitionException("There is no class " + elements.getSimpleName()));
	}

	boolean holds(Optional<Expression> condition, Scope scope) {
		return condition.isEmpty() || interpreter.flag(condition.get(), scope);
	}
}
