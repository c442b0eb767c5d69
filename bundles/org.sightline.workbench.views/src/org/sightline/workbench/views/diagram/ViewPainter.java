package org.sightline.workbench.views.diagram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.diagram.Views;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Label.Line;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.positions.Positions;
import org.sightline.diagram.layout.positions.PositionsFile;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.Places;
import org.sightline.workbench.views.picture.Drawing;
import org.sightline.workbench.views.diagram.DrawnView.Part;

/** Draws a view of a plan. Takes a moment: for the background. */
public final class ViewPainter {

	private ViewPainter() {
	}

	/**
	 * @param before the picture that people have before their eyes: what is in both stays where it was
	 */
	public static DrawnView paint(LoadedPlan plan, List<Finding> findings, String view, Collection<String> layers, Theme theme, Locale locale,
			Optional<Picture> before) {
		Drawable shown = new Views(plan, findings, locale).draw(view, layers);
		Picture picture = new Layouts().lay(shown, new Memory(before, fixed(plan).of(view)));
		String svg = SvgWriter.write(picture, SvgOptions.plain(theme));
		return new DrawnView(picture, svg, Drawing.of(svg), parts(plan, picture));
	}

	/** Where people want nodes to stand, from the file beside the plan; nowhere, if that cannot be read. */
	private static Positions fixed(LoadedPlan plan) {
		try {
			return PositionsFile.beside(plan).read();
		} catch (IOException e) {
			return Positions.NONE;
		}
	}

	private static List<Part> parts(LoadedPlan plan, Picture picture) {
		Places places = new Places(plan);
		List<Part> parts = new ArrayList<>();
		picture.allNodes().forEach(node -> parts.add(part(node, places)));
		return parts;
	}

	private static Part part(PlacedNode node, Places places) {
		EObject element = node.node().element();
		boolean written = node.node().source().isPresent();
		String label = node.node().label().lines().stream().map(Line::text).collect(Collectors.joining("\n"));
		return new Part(node.id(), node.box(), written ? Optional.of(places.of(element)) : Optional.empty(),
				written ? Optional.of(block(element, places.of(element))) : Optional.empty(), label, node.node().tooltip());
	}

	/** All of an element's text. Lines and columns are those of its name: nobody asks for them. */
	private static Place block(EObject element, Place name) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		return new Place(name.file(), node.getOffset(), node.getLength(), name.line(), name.column(), name.endLine(), name.endColumn());
	}
}
