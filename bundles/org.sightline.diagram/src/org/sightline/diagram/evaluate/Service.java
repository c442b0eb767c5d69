package org.sightline.diagram.evaluate;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.spec.DefinitionException;

/** A public method that expressions may call; its first parameter is an object of the plan. */
final class Service {

	private final Method method;
	private final MethodHandle handle;

	private Service(Method method, MethodHandle handle) {
		this.method = method;
		this.handle = handle;
	}

	static boolean isOne(Method method) {
		return Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 0
				&& EObject.class.isAssignableFrom(method.getParameterTypes()[0]);
	}

	static Service of(Object owner, Method method) {
		try {
			MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
			MethodHandle bound = Modifier.isStatic(method.getModifiers()) ? handle : handle.bindTo(owner);
			return new Service(method, bound.asSpreader(Object[].class, method.getParameterCount())
					.asType(java.lang.invoke.MethodType.methodType(Object.class, Object[].class)));
		} catch (IllegalAccessException e) {
			throw new DefinitionException(method + " cannot be called", e);
		}
	}

	String name() {
		return method.getName();
	}

	List<Class<?>> parameters() {
		return List.of(method.getParameterTypes());
	}

	Class<?> returns() {
		return method.getReturnType();
	}

	boolean takes(Object[] arguments) {
		Class<?>[] parameters = method.getParameterTypes();
		for (int i = 0; i < parameters.length; i++) {
			if (arguments[i] != null && !parameters[i].isInstance(arguments[i])) {
				return false;
			}
		}
		return true;
	}

	Object call(Object[] arguments) {
		try {
			return (Object) handle.invokeExact(arguments);
		} catch (RuntimeException | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new IllegalStateException(method + " failed", e);
		}
	}

	@Override
	public String toString() {
		return method.toString();
	}
}
