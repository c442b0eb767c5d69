package org.sightline.charts;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

import org.sightline.diagram.graph.Color;

/**
 * A colour by what it says. What it looks like is decided where the picture is shown, so it is never turned into pixels here.
 *
 * @param share how much of it covers what is behind, 0 to 1
 */
record Ink(Color color, double share) implements Paint {

	static final Ink INK = new Ink(Color.INK);
	static final Ink SECOND = new Ink(Color.INK2);
	static final Ink CAPTION = new Ink(Color.INK3);
	static final Ink LINE = new Ink(Color.LINE);
	static final Ink GRID = new Ink(Color.GRID);
	static final Ink FLOW = new Ink(Color.FLOW);
	static final Ink FLOW_SOFT = new Ink(Color.FLOW_SOFT);
	/** Between {@link #FLOW_SOFT} and {@link #FLOW}. */
	static final Ink FLOW_MIDDLE = new Ink(Color.FLOW, 0.34);
	static final Ink SURFACE = new Ink(Color.SURFACE);

	private Ink(Color color) {
		this(color, 1);
	}

	/** As a style sheet names it. */
	String css() {
		return "var(--" + color.token() + ")";
	}

	@Override
	public PaintContext createContext(ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform,
			RenderingHints hints) {
		throw new UnsupportedOperationException("Charts are drawn as SVG only");
	}

	@Override
	public int getTransparency() {
		return Transparency.OPAQUE;
	}
}
