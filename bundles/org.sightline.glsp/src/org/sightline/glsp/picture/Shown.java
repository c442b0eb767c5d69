package org.sightline.glsp.picture;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.checks.PlanAnalysis;
import org.sightline.diagram.graph.SourceLink;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedCell;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.positions.Positions;
import org.sightline.diagram.layout.positions.PositionsFile;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.Places;

/** A view of a plan as it was drawn, and what is needed to answer for it. */
public final class Shown {

	private final Choice choice;
	private final Snapshot snapshot;
	private final LoadedPlan plan;
	private final Picture picture;
	private final String positionsPath;
	private final String positionsText;
	private PlanAnalysis analysis;
	private final Blocks blocks;
	private final Problems problems;
	private final Map<String, PlacedNode> nodes = new LinkedHashMap<>();
	private final Map<String, PlacedEdge> edges = new LinkedHashMap<>();
	private final Map<String, PlacedNode> parents = new LinkedHashMap<>();

	Shown(Choice choice, Snapshot snapshot, LoadedPlan plan, Picture picture, String positionsPath, String positionsText) {
		this.choice = choice;
		this.snapshot = snapshot;
		this.plan = plan;
		this.picture = picture;
		this.positionsPath = positionsPath;
		this.positionsText = positionsText;
		picture.allNodes().forEach(node -> {
			nodes.put(node.id(), node);
			node.children().forEach(inner -> parents.put(inner.id(), node));
			node.borderNodes().forEach(inner -> parents.put(inner.id(), node));
		});
		picture.edges().forEach(edge -> edges.put(edge.id(), edge));
		blocks = new Blocks(plan, picture);
		problems = new Problems(snapshot, blocks);
	}

	public Choice choice() {
		return choice;
	}

	/** The plan's texts that were drawn, and what the check says of them. */
	public Snapshot snapshot() {
		return snapshot;
	}

	/** A model of these texts, of this picture's own. */
	public LoadedPlan plan() {
		return plan;
	}

	public Picture picture() {
		return picture;
	}

	/** The plan with its network, compiled when it is first asked for. */
	public PlanAnalysis analysis() {
		if (analysis == null) {
			analysis = new PlanAnalysis(plan);
		}
		return analysis;
	}

	/** Path of the file of positions from the plan's root, whether it exists or not. */
	public String positionsPath() {
		return positionsPath;
	}

	/** The file of positions that was heeded; empty where there is none. */
	public String positionsText() {
		return positionsText;
	}

	/** The positions in it. */
	public Positions positions() {
		return PositionsFile.parse(positionsText);
	}

	/** What the check says about the parts of the picture. */
	public Problems problems() {
		return problems;
	}

	/** Ids of what stands for the innermost element around an offset of a file. */
	public List<String> around(String file, int offset) {
		return blocks.around(file, offset);
	}

	/** A node; empty where none has the id. */
	public Optional<PlacedNode> node(String id) {
		return Optional.ofNullable(nodes.get(id));
	}

	/** The node in which, or on whose border, a node stands; empty for the outermost ones. */
	public Optional<PlacedNode> parent(String id) {
		return Optional.ofNullable(parents.get(id));
	}

	/** All nodes, outer ones before those in them. */
	public Collection<PlacedNode> nodes() {
		return Collections.unmodifiableCollection(nodes.values());
	}

	/** Ids of all edges. */
	public Set<String> edges() {
		return Collections.unmodifiableSet(edges.keySet());
	}

	/** An edge, by its id or by that of its label; empty where none has it. */
	public Optional<PlacedEdge> edge(String id) {
		return Optional.ofNullable(edges.get(id)).or(() -> Optional.ofNullable(edges.get(Ids.labelled(id))));
	}

	/** What of the plan a node or an edge stands for. */
	public Optional<EObject> element(String id) {
		return node(Ids.labelled(id)).map(placed -> placed.node().element()).or(() -> edge(id).map(placed -> placed.edge().element()));
	}

	/** The full text of a node, an edge or a cell; empty if there is none. */
	public String tooltip(String id) {
		return node(id).map(placed -> placed.node().tooltip()).or(() -> edge(id).map(placed -> placed.edge().tooltip()))
				.or(() -> cellOf(id).map(PlacedCell::tooltip)).orElse("");
	}

	private Optional<PlacedCell> cellOf(String id) {
		return Ids.cell(id).filter(index -> index < picture.cells().size()).map(picture.cells()::get);
	}

	/** Where it is written what a node, an edge or a cell stands for: its name, where it has one. */
	public Optional<Place> place(String id) {
		Optional<EObject> element = element(id).filter(any -> source(id).isPresent());
		return element.map(new Places(plan)::of).or(() -> cellOf(id).flatMap(PlacedCell::source)
				.map(source -> Cursors.at(plan, source)));
	}

	/** Where it is written what a node, an edge or a cell stands for. */
	public Optional<SourceLink> source(String id) {
		return node(id).map(placed -> placed.node().source()).or(() -> edge(id).map(placed -> placed.edge().source()))
				.or(() -> cellOf(id).map(PlacedCell::source))
				.flatMap(source -> source);
	}
}
