package org.sightline.diagram.evaluate;

import java.util.Collection;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an expression is to give. */
enum Kind {

	FLAG {
		@Override
		boolean fits(Class<?> type) {
			return type == boolean.class || type == Boolean.class;
		}

		@Override
		boolean fits(String constant) {
			return constant.equals("true") || constant.equals("false");
		}
	},
	NUMBER {
		@Override
		boolean fits(Class<?> type) {
			return type == int.class || type == Integer.class;
		}

		@Override
		boolean fits(String constant) {
			return constant.matches("-?\\d{1,6}");
		}
	},
	TEXT {
		@Override
		boolean fits(Class<?> type) {
			return type == String.class || type == int.class;
		}

		@Override
		boolean fits(String constant) {
			return true;
		}
	},
	ELEMENTS {
		@Override
		boolean fits(Class<?> type) {
			return EObject.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type);
		}

		@Override
		boolean fits(String constant) {
			return false;
		}
	},
	/** The expression of a tool: what counts is what it does. */
	ANYTHING {
		@Override
		boolean fits(Class<?> type) {
			return true;
		}

		@Override
		boolean fits(String constant) {
			return false;
		}
	};

	/** Whether a method that gives this type will do. */
	abstract boolean fits(Class<?> type);

	abstract boolean fits(String constant);

	/** Whether the value of a feature will do. */
	boolean fits(EStructuralFeature feature) {
		return feature instanceof EReference ? this == ELEMENTS || this == ANYTHING
				: feature instanceof EAttribute attribute && !attribute.isMany() && fits(attribute.getEAttributeType().getInstanceClass());
	}
}
