package org.sightline.diagram.svg;

import java.util.Locale;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.layout.Caption;
import org.sightline.diagram.layout.PlacedCell;
import org.sightline.diagram.layout.Rule;

/** Draws what is neither node nor edge. */
final class Backdrop {

	private final Tags tags;
	private final Paints paints;
	private final Group group;
	private final Texts texts;

	Backdrop(Tags tags, Paints paints, Group group, Texts texts) {
		this.tags = tags;
		this.paints = paints;
		this.group = group;
		this.texts = texts;
	}

	void rule(Rule rule) {
		tags.line().empty("path").at("d", Outline.filled("M%s,%sL%s,%s", rule.from().x(), rule.from().y(), rule.to().x(), rule.to().y()))
				.at("fill", "none").at("stroke", paints.of(rule.color())).at("stroke-width", 1).ifAny("stroke-dasharray", Strokes.dashes(rule.line(), 1));
	}

	void cell(PlacedCell cell) {
		tags.line().open("g").at("class", "cell").at("data-row", cell.row()).at("data-column", cell.column());
		group.titled(cell.tooltip(), cell.source(), () -> {
			if (cell.style().fill() != Color.SURFACE) {
				tags.empty("rect").at("x", cell.box().x()).at("y", cell.box().y()).at("width", cell.box().width())
						.at("height", cell.box().height()).at("fill", paints.of(cell.style().fill()));
			}
			texts.inside(cell.box(), cell.texts(), cell.mark());
		});
		tags.close();
	}

	void caption(Caption caption) {
		tags.line().open("g").at("class", caption.kind().name().toLowerCase(Locale.ROOT));
		texts.plain(caption.lines());
		tags.close();
	}
}
