package org.sightline.charts;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.jfree.chart.JFreeChart;
import org.sightline.charts.PlainFont.Anchor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a chart as SVG. */
final class SvgCanvas {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";
	private static final int DECIMALS = 2;

	private SvgCanvas() {
	}

	/** The chart as an `svg` element; its title and description are what those read who cannot see it. */
	static String draw(JFreeChart chart, int width, int height, String title, String description) {
		Graphics graphics = new Graphics(context());
		chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
		return SvgText.of(graphics.getRoot(), width, height, title, description);
	}

	private static SVGGeneratorContext context() {
		SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
		context.setPrecision(DECIMALS);
		context.setExtensionHandler(new DefaultExtensionHandler() {
			@Override
			public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext any) {
				return paint instanceof Ink ink ? new SVGPaintDescriptor(ink.css(), Double.toString(ink.share())) : super.handlePaint(paint, any);
			}
		});
		return context;
	}

	private static Document document() {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e); // the JDK's own factory with its own settings
		}
	}

	/** Batik's, which asks a {@link PlainFont} how wide its texts are. */
	private static final class Graphics extends SVGGraphics2D {

		Graphics(SVGGeneratorContext context) {
			super(context, false);
		}

		private Graphics(Graphics other) {
			super(other);
		}

		@Override
		public java.awt.Graphics create() {
			return new Graphics(this);
		}

		@Override
		public FontMetrics getFontMetrics(Font font) {
			return (font instanceof PlainFont plain ? plain : new PlainFont(font.getSize(), font.isBold(), Anchor.START)).metrics();
		}

		@Override
		public void drawString(String text, float x, float y) {
			if (!(getFont() instanceof PlainFont font) || font.anchor() == Anchor.START) {
				super.drawString(text, x, y);
				return;
			}
			Element element = getDOMFactory().createElementNS(NAMESPACE, "text");
			element.setAttribute("x", getGeneratorContext().doubleString(x));
			element.setAttribute("y", getGeneratorContext().doubleString(y));
			element.setAttribute("text-anchor", font.anchor().name().toLowerCase(Locale.ROOT));
			element.setAttribute("stroke", "none");
			element.appendChild(getDOMFactory().createTextNode(text));
			getDOMGroupManager().addElement(element, DOMGroupManager.FILL);
		}
	}
}
