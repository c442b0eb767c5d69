package org.sightline.cli.draw;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.sightline.cli.Problem;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.png.PngTooLargeException;
import org.sightline.diagram.png.PngWriter;
import org.sightline.diagram.svg.Links;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.diagram.svg.Theme;

/** What kind of file a picture becomes. */
enum PictureFormat {

	SVG {
		@Override
		byte[] write(Picture picture, Optional<Theme> theme, Links links) {
			return SvgWriter.write(picture, SvgOptions.file(theme.orElse(Theme.AUTO)).with(links)).getBytes(StandardCharsets.UTF_8);
		}
	},
	PNG {
		@Override
		byte[] write(Picture picture, Optional<Theme> theme, Links links) throws Problem {
			try {
				return PngWriter.write(picture, theme.orElse(Theme.LIGHT));
			} catch (PngTooLargeException e) {
				throw DrawCommand.problem("draw.png.large", picture.title());
			}
		}
	};

	/** The format that the name of a file asks for; SVG where it asks for none. */
	static PictureFormat of(Optional<String> file) {
		return file.filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".png")).isPresent() ? PNG : SVG;
	}

	/** The content of the file. */
	abstract byte[] write(Picture picture, Optional<Theme> theme, Links links) throws Problem;

	String ending() {
		return "." + this;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
