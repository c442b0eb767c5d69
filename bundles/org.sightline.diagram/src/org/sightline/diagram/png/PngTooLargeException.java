package org.sightline.diagram.png;

/** A picture has more pixels than a PNG of it could hold in memory with ease; as SVG it is no trouble. */
public final class PngTooLargeException extends RuntimeException {

	private static final long serialVersionUID = 1L;
}
