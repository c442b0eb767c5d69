package org.sightline.glsp.session;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.tools.ToolInfo.Kind;
import org.sightline.diagram.tools.Toolbox;
import org.sightline.glsp.picture.Fixable;
import org.sightline.glsp.picture.Powers;
import org.sightline.glsp.picture.Shown;

/** What the tools of a view allow. */
final class ToolPowers implements Powers {

	private final Shown shown;
	private final Toolbox tools;

	ToolPowers(Shown shown, Toolbox tools) {
		this.shown = shown;
		this.tools = tools;
	}

	@Override
	public boolean movable(PlacedNode node) {
		return Fixable.in(shown, node) || has(node.node().mapping(), Kind.MOVE);
	}

	@Override
	public boolean deletable(String mapping) {
		return has(mapping, Kind.DELETE);
	}

	@Override
	public Optional<String> name(PlacedNode node) {
		return label(node.node().mapping(), node.node().element());
	}

	@Override
	public Optional<String> label(PlacedEdge edge) {
		return label(edge.edge().mapping(), edge.edge().element());
	}

	private Optional<String> label(String mapping, EObject element) {
		return tools.on(mapping, Kind.LABEL).map(tool -> tools.label(tool.id(), element));
	}

	@Override
	public Optional<String> reconnectable(String mapping) {
		boolean source = has(mapping, Kind.RECONNECT_SOURCE);
		boolean target = has(mapping, Kind.RECONNECT_TARGET);
		return source && target ? Optional.of("both") : source ? Optional.of("source") : target ? Optional.of("target") : Optional.empty();
	}

	private boolean has(String mapping, Kind kind) {
		return tools.on(mapping, kind).isPresent();
	}
}
