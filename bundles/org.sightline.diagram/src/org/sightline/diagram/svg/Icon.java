package org.sightline.diagram.svg;

import java.util.Locale;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.layout.Box;

/** The pictures of the definition, drawn in colours that follow the theme: what a finding weighs, and where a path breaks off. */
enum Icon {
	/** A square. */
	ERROR(Color.WARN, "M2.5,2.5H13.5V13.5H2.5Z", false),
	/** A triangle. */
	WARNING(Color.BELIEF, "M8,1.5L15,14H1Z", false),
	/** A circle. */
	INFO(Color.INK3, "M13.5,8A5.5,5.5 0 1 1 2.5,8A5.5,5.5 0 1 1 13.5,8Z", false),
	/** A cross. */
	DEAD_END(Color.WARN, "M2,2L14,14M14,2L2,14", true);

	/** Of the paths. */
	private static final double SIZE = 16;
	private static final double STROKE = 2.25;

	private final Color color;
	private final String path;
	private final boolean stroked;

	Icon(Color color, String path, boolean stroked) {
		this.color = color;
		this.path = path;
		this.stroked = stroked;
	}

	/**
	 * The picture of a file of the definition.
	 *
	 * @param file such as `/org.sightline.design/description/icons/dead-end.svg`
	 * @throws IllegalArgumentException if there is none
	 */
	static Icon of(String file) {
		String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.svg$", "");
		return Stream.of(values()).filter(icon -> icon.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No picture is known for " + file));
	}

	void draw(Tags tags, Paints paints, Box box, Mark mark) {
		double scale = Math.min(box.width(), box.height()) / SIZE;
		String move = "translate(" + Tags.number(box.center().x() - scale * SIZE / 2) + "," + Tags.number(box.center().y() - scale * SIZE / 2) + ")";
		String paint = paints.of(Look.text(color, mark));
		tags.empty("path").at("d", path).at("transform", scale == 1 ? move : move + " scale(" + Tags.number(scale) + ")");
		if (stroked) {
			tags.at("fill", "none").at("stroke", paint).at("stroke-width", STROKE);
		} else {
			tags.at("fill", paint);
		}
	}
}
