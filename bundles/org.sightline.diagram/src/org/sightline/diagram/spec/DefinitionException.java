package org.sightline.diagram.spec;

/** The definition of the diagrams says something that is wrong or not supported: a mistake of those who build the program. */
public final class DefinitionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public DefinitionException(String message) {
		super(message);
	}

	public DefinitionException(String message, Throwable cause) {
		super(message, cause);
	}
}
