package org.sightline.diagram.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.design.tools.RefusedException;
import org.sightline.diagram.spec.DefinitionException;
import org.sightline.diagram.spec.Expression;

/** Evaluates expressions, and turns what they give into what is asked for, both as Sirius does. */
final class Interpreter {

	private final Services services;

	Interpreter(Services services) {
		this.services = services;
	}

	boolean flag(Expression expression, Scope scope) {
		return Boolean.parseBoolean(String.valueOf(value(expression, scope)));
	}

	/** A text; empty where the expression gives nothing. */
	String text(Expression expression, Scope scope) {
		Object value = value(expression, scope);
		return value == null ? "" : String.valueOf(value);
	}

	int number(Expression expression, Scope scope) {
		Object value = value(expression, scope);
		try {
			return Integer.parseInt(String.valueOf(value));
		} catch (NumberFormatException e) {
			throw new DefinitionException(expression + " gives no whole number: " + value, e);
		}
	}

	/** Every object once, in order; what else the expression gives is left out. */
	List<EObject> elements(Expression expression, Scope scope) {
		Object value = value(expression, scope);
		Collection<?> values = value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
		Collection<EObject> elements = new LinkedHashSet<>();
		for (Object each : values) {
			if (each instanceof EObject element) {
				elements.add(element);
			}
		}
		return List.copyOf(elements);
	}

	Optional<EObject> element(Expression expression, Scope scope) {
		return elements(expression, scope).stream().findFirst();
	}

	private Object value(Expression expression, Scope scope) {
		if (expression instanceof Expression.Feature feature) {
			return feature(scope.self(), feature.name());
		}
		if (expression instanceof Expression.Variable variable) {
			return scope.get(variable.name());
		}
		if (expression instanceof Expression.Call call) {
			return call(call, scope);
		}
		return ((Expression.Constant) expression).value();
	}

	private Object call(Expression.Call call, Scope scope) {
		Object[] arguments = new Object[call.arguments().size() + 1];
		arguments[0] = scope.get(call.receiver());
		for (int i = 1; i < arguments.length; i++) {
			arguments[i] = scope.get(call.arguments().get(i - 1));
		}
		try {
			return services.call(call.service(), arguments);
		} catch (DefinitionException | RefusedException e) {
			throw e;
		} catch (RuntimeException e) {
			throw new IllegalStateException(call + " failed on " + scope.self(), e);
		}
	}

	private static Object feature(EObject self, String name) {
		EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
		if (feature != null) {
			return self.eGet(feature);
		}
		return switch (name) {
			case "eContainer" -> self.eContainer();
			case "eContents" -> self.eContents();
			case "eAllContents" -> all(self);
			case "eCrossReferences" -> self.eCrossReferences();
			case "eClass" -> self.eClass();
			default -> throw new DefinitionException("There is no feature " + name + " of " + self.eClass().getName());
		};
	}

	private static List<EObject> all(EObject self) {
		List<EObject> all = new ArrayList<>();
		for (TreeIterator<EObject> inside = self.eAllContents(); inside.hasNext();) {
			all.add(inside.next());
		}
		return all;
	}
}
