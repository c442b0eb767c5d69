package org.sightline.workbench.views.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * An SVG picture, ready to be drawn at any size, on any thread; drawings of one picture wait for each other, since JSVG lays out text while
 * it draws.
 *
 * @param width  in px, as the picture says
 * @param height likewise
 */
public record Drawing(SVGDocument document, double width, double height) {

	private static final PaletteData RGB_PIXELS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	/**
	 * Reads a picture.
	 *
	 * @throws IllegalArgumentException if it is none
	 */
	public static Drawing of(String svg) {
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
				LoaderContext.createDefault());
		if (document == null) {
			throw new IllegalArgumentException("not an SVG picture");
		}
		return new Drawing(document, document.size().width, document.size().height);
	}

	/**
	 * Draws a part of the picture.
	 *
	 * @param x      of the part's left side, in pixels of the screen at that scale
	 * @param y      of its upper side, likewise
	 * @param width  of the part, in pixels of the screen
	 * @param height likewise
	 * @param scale  pixels of the screen for a px of the picture
	 * @param paper  what is seen where the picture draws nothing
	 */
	public ImageData draw(int x, int y, int width, int height, double scale, RGB paper) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(new java.awt.Color(paper.red, paper.green, paper.blue));
			graphics.fillRect(0, 0, width, height);
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.translate(-x, -y);
			graphics.scale(scale, scale);
			synchronized (document) {
				document.render((java.awt.Component) null, graphics, new ViewBox((float) this.width, (float) this.height));
			}
		} finally {
			graphics.dispose();
		}
		ImageData data = new ImageData(width, height, 32, RGB_PIXELS);
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		for (int row = 0; row < height; row++) {
			data.setPixels(0, row, width, pixels, row * width);
		}
		return data;
	}
}
