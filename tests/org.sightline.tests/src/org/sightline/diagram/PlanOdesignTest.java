package org.sightline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sightline.design.PlanFacts;
import org.sightline.diagram.evaluate.DefinitionCheck;
import org.sightline.diagram.evaluate.Services;
import org.sightline.diagram.spec.Definition;
import org.sightline.diagram.spec.DefinitionReader;
import org.sightline.diagram.spec.DiagramView;
import org.sightline.diagram.spec.EdgeMapping;
import org.sightline.diagram.spec.Layer;
import org.sightline.diagram.spec.NodeMapping;
import org.sightline.diagram.spec.TableView;
import org.w3c.dom.Document;

/** The renderer supports all that plan.odesign says, and its services are there. */
class PlanOdesignTest {

	private static Definition definition;
	private static Document xml;

	@BeforeAll
	static void read() throws Exception {
		try (InputStream in = file()) {
			definition = DefinitionReader.read(in);
		}
		try (InputStream in = file()) {
			xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}

	private static InputStream file() {
		return PlanFacts.class.getResourceAsStream("/description/plan.odesign");
	}

	private static long tags(String... names) {
		return List.of(names).stream().mapToLong(name -> xml.getElementsByTagName(name).getLength()).sum();
	}

	@Test
	void everyExpressionCanBeEvaluatedWhereItStands() {
		DefinitionCheck.check(definition, new Services(definition.services(), PlanFacts.class.getClassLoader()));
	}

	@Test
	void everyViewLayerAndMappingIsRead() {
		assertEquals(tags("ownedRepresentations"), definition.views().count());
		assertEquals(tags("defaultLayer", "additionalLayers"), definition.diagrams().stream().mapToLong(view -> view.layers().size()).sum());
		assertEquals(tags("nodeMappings", "containerMappings", "borderedNodeMappings", "subNodeMappings", "subContainerMappings"),
				definition.diagrams().stream().flatMap(DiagramView::allNodes).count());
		assertEquals(tags("edgeMappings"), layers().stream().mapToLong(layer -> layer.edges().size()).sum());
		assertEquals(tags("ownedLineMappings", "ownedSubLines"), definition.tables().stream().flatMap(TableView::allRows).count());
		assertEquals(tags("ownedColumnMappings"), definition.tables().stream().mapToLong(table -> table.columns().size()).sum());
		assertEquals(tags("intersection"), definition.tables().stream().mapToLong(table -> table.cells().size()).sum());
	}

	@Test
	void everyConditionalStyleAndToolIsRead() {
		long nodes = definition.diagrams().stream().flatMap(DiagramView::allNodes).flatMap(NodeMapping::looks).count();
		long edges = layers().stream().flatMap(layer -> layer.edges().stream()).flatMap(EdgeMapping::looks).count();
		long mappings = definition.diagrams().stream().flatMap(DiagramView::allNodes).count()
				+ layers().stream().mapToLong(layer -> layer.edges().size()).sum();
		assertEquals(tags("conditionnalStyles"), nodes + edges - mappings);
		assertEquals(tags("ownedTools"), layers().stream().mapToLong(layer -> layer.tools().size()).sum());
	}

	@Test
	void everyViewHasAHeadingAndALabelInBothLanguages() {
		for (var locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
			for (ViewInfo view : Views.all(locale)) {
				assertFalse(view.label().isBlank() || view.label().startsWith("%"), view.name());
				assertFalse(view.description().isBlank(), view.name());
				view.layers().forEach(layer -> assertFalse(layer.label().isBlank() || layer.label().startsWith("%"), layer.name()));
			}
		}
	}

	private static List<Layer> layers() {
		return definition.diagrams().stream().flatMap(view -> view.layers().stream()).toList();
	}
}
