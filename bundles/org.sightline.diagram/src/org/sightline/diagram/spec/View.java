package org.sightline.diagram.spec;

import java.util.Optional;

/** One view: a diagram or a table. */
public sealed interface View permits DiagramView, TableView {

	String name();

	/** What people call it, or `%key` of that text. */
	String label();

	/** The heading of a picture of it. */
	Optional<Expression> title();

	/** Whether an element of that class has such a picture. */
	Optional<Expression> precondition();

	/** Class of the element that a picture is drawn of. */
	String domainClass();
}
