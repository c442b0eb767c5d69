package org.sightline.diagram.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.diagram.spec.Expression;

/** Whether expressions can be evaluated where they stand, told by the classes of what they will meet. */
final class ExpressionCheck {

	private static final Set<String> EVERYWHERE = Set.of("eContainer", "eContents", "eAllContents", "eCrossReferences");

	private final Services services;
	private final List<String> problems = new ArrayList<>();

	ExpressionCheck(Services services) {
		this.services = services;
	}

	/**
	 * Where an expression stands.
	 *
	 * @param place     for messages
	 * @param variables the class of each, EObject where nobody knows
	 */
	record Site(String place, Map<String, Class<?>> variables) {

		static Site of(String place, Class<?> self) {
			return new Site(place, Map.of("self", self));
		}

		Site with(String variable, Class<?> type) {
			Map<String, Class<?>> more = new HashMap<>(variables);
			more.put(variable, type);
			return new Site(place, more);
		}

		Site at(String otherPlace) {
			return new Site(otherPlace, variables);
		}
	}

	List<String> problems() {
		return List.copyOf(problems);
	}

	void problem(String place, String what) {
		problems.add(place + ": " + what);
	}

	void check(Expression expression, Kind kind, Site site) {
		if (expression instanceof Expression.Feature feature) {
			feature(feature, kind, site);
		} else if (expression instanceof Expression.Variable variable) {
			if (type(variable.name(), expression, site) != null && !kind.fits(EObject.class)) {
				problem(site.place(), expression + " gives no " + kind);
			}
		} else if (expression instanceof Expression.Call call) {
			call(call, kind, site);
		} else if (!kind.fits(((Expression.Constant) expression).value())) {
			problem(site.place(), "\"" + expression + "\" is no " + kind);
		}
	}

	private void feature(Expression.Feature expression, Kind kind, Site site) {
		Class<?> self = site.variables().get("self");
		if (EVERYWHERE.contains(expression.name()) && kind == Kind.ELEMENTS || self == EObject.class) {
			return;
		}
		EClass type = Context.type(self);
		EStructuralFeature feature = type.getEStructuralFeature(expression.name());
		if (feature == null) {
			problem(site.place(), expression + " is no feature of " + type.getName());
		} else if (!kind.fits(feature)) {
			problem(site.place(), expression + " gives no " + kind);
		}
	}

	private Class<?> type(String variable, Expression expression, Site site) {
		Class<?> type = site.variables().get(variable);
		if (type == null) {
			problem(site.place(), expression + ": there is no variable " + variable + " here, only " + site.variables().keySet());
		}
		return type;
	}

	private void call(Expression.Call call, Kind kind, Site site) {
		List<Class<?>> given = new ArrayList<>();
		given.add(type(call.receiver(), call, site));
		call.arguments().forEach(argument -> given.add(type(argument, call, site)));
		if (given.contains(null)) {
			return;
		}
		List<Service> named = services.find(call.service(), given.size());
		List<Service> fitting = named.stream().filter(service -> takes(service, given)).toList();
		if (named.isEmpty()) {
			problem(site.place(), call + ": there is no public method " + call.service() + " with " + given.size() + " parameters");
		} else if (fitting.isEmpty()) {
			problem(site.place(), call + ": no method " + call.service() + " takes " + given + ", there is only " + named);
		} else {
			fitting.stream().filter(service -> !kind.fits(service.returns()))
					.forEach(service -> problem(site.place(), service + " gives no " + kind));
		}
	}

	private static boolean takes(Service service, List<Class<?>> given) {
		for (int i = 0; i < given.size(); i++) {
			if (given.get(i) != EObject.class && !service.parameters().get(i).isAssignableFrom(given.get(i))) {
				return false;
			}
		}
		return true;
	}
}
