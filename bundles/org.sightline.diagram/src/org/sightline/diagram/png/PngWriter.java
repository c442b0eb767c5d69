package org.sightline.diagram.png;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.diagram.svg.Theme;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;

/** Writes pictures as PNG; works without a display. */
public final class PngWriter {

	/** Two pixels for each px of the picture, so that letters are sharp on today's screens and on paper. */
	private static final int SHARP = 2;
	/** Some 250 MB while it is drawn. */
	private static final double MOST_PIXELS = 60e6;

	private PngWriter() {
	}

	/**
	 * A picture as a PNG file: twice as many pixels as the picture has px in each direction, or as many where it is large.
	 *
	 * @throws PngTooLargeException if even that is more than fits into memory with ease
	 */
	public static byte[] write(Picture picture, Theme theme) {
		SVGDocument svg = read(SvgWriter.write(picture, SvgOptions.plain(theme)));
		double size = (double) svg.size().width * svg.size().height;
		int scale = size * SHARP * SHARP <= MOST_PIXELS ? SHARP : 1;
		if (size > MOST_PIXELS) {
			throw new PngTooLargeException();
		}
		return encoded(drawn(svg, scale));
	}

	private static SVGDocument read(String svg) {
		DocumentLimits limits = new DocumentLimits(Integer.MAX_VALUE, 0, Integer.MAX_VALUE); // it is our own
		LoaderContext context = LoaderContext.builder().documentLimits(limits).externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, context);
		if (document == null) {
			throw new IllegalStateException("The picture is no SVG that JSVG reads");
		}
		return document;
	}

	private static BufferedImage drawn(SVGDocument svg, int scale) {
		float width = svg.size().width * scale;
		float height = svg.size().height * scale;
		// whole pixels only: one that the picture covers in part would be a dark rim
		BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		svg.render(null, graphics, new ViewBox(width, height));
		graphics.dispose();
		return image;
	}

	private static byte[] encoded(BufferedImage image) {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", new MemoryCacheImageOutputStream(bytes));
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
