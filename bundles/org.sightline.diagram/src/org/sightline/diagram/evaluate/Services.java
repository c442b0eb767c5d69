package org.sightline.diagram.evaluate;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.diagram.spec.DefinitionException;

/** The methods that a definition names, found once. Of several with one name, the first that takes the arguments is called. */
public final class Services {

	private final Map<String, List<Service>> byName = new HashMap<>();

	/**
	 * Finds the services of some classes.
	 *
	 * @throws DefinitionException if there is no such class, or none that can be made without arguments
	 */
	public Services(List<String> classes, ClassLoader loader) {
		for (String name : classes) {
			add(name, loader);
		}
	}

	private void add(String name, ClassLoader loader) {
		try {
			Class<?> type = Class.forName(name, true, loader);
			Object owner = type.getConstructor().newInstance();
			Arrays.stream(type.getMethods()).filter(Service::isOne).filter(method -> method.getDeclaringClass() != Object.class)
					.sorted(Comparator.comparing(Method::toString))
					.forEach(method -> byName.computeIfAbsent(method.getName(), any -> new ArrayList<>()).add(Service.of(owner, method)));
		} catch (ReflectiveOperationException e) {
			throw new DefinitionException("There is no class of services " + name + " with a public constructor without parameters", e);
		}
	}

	/** Those of a name with so many parameters. */
	List<Service> find(String name, int parameters) {
		return byName.getOrDefault(name, List.of()).stream().filter(service -> service.parameters().size() == parameters).toList();
	}

	Object call(String name, Object[] arguments) {
		for (Service service : byName.getOrDefault(name, List.of())) {
			if (service.parameters().size() == arguments.length && service.takes(arguments)) {
				return service.call(arguments);
			}
		}
		throw new DefinitionException("No service " + name + " takes " + Arrays.toString(arguments));
	}
}
