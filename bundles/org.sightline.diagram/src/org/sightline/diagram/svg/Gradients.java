package org.sightline.diagram.svg;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sightline.diagram.graph.NodeStyle.Gradient;
import org.sightline.diagram.layout.Picture;

/** The gradients of a picture. */
final class Gradients {

	private final Map<String, Look> looks = new LinkedHashMap<>();
	private final String id;

	Gradients(Picture picture, String id) {
		this.id = id;
		picture.allNodes().map(placed -> Look.of(placed.node())).filter(Look::hasGradient).forEach(look -> looks.putIfAbsent(name(look), look));
	}

	private String name(Look look) {
		String direction = switch (look.gradient()) {
			case LEFT_TO_RIGHT, NONE -> "right";
			case TOP_TO_BOTTOM -> "down";
			case DIAGONAL -> "diagonal";
		};
		return id + "-" + look.fill().token() + "-" + look.gradientTo().token() + "-" + direction;
	}

	/** Refers to a gradient. */
	String of(Look look) {
		return "url(#" + name(look) + ")";
	}

	void define(Tags tags, Paints paints) {
		if (looks.isEmpty()) {
			return;
		}
		tags.line().open("defs");
		looks.forEach((name, look) -> {
			tags.open("linearGradient").at("id", name);
			if (look.gradient() != Gradient.LEFT_TO_RIGHT) {
				tags.at("x2", look.gradient() == Gradient.DIAGONAL ? 1 : 0).at("y2", 1);
			}
			tags.empty("stop").at("offset", 0).at("stop-color", paints.of(look.fill()));
			tags.empty("stop").at("offset", 1).at("stop-color", paints.of(look.gradientTo())).close();
		});
		tags.close();
	}
}
