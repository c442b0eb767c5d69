package org.sightline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sightline.diagram.evaluate.DefinitionCheck;
import org.sightline.diagram.evaluate.Evaluator;
import org.sightline.diagram.evaluate.Services;
import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.spec.Definition;
import org.sightline.diagram.spec.DefinitionException;
import org.sightline.diagram.spec.DefinitionReader;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Element;
import org.sightline.model.Team;

/** The rules by which Sirius makes pictures of models, on a definition of the test's own. */
class EvaluatorTest {

	private static final String HEAD = """
			<description:Group xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0" xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0">
			<userColorsPalettes name="c">
			<entries xsi:type="description:UserFixedColor" name="ink"/><entries xsi:type="description:UserFixedColor" name="surface"/>
			<entries xsi:type="description:UserFixedColor" name="warn"/><entries xsi:type="description:UserFixedColor" name="flow"/>
			</userColorsPalettes>
			<ownedViewpoints name="v">
			<ownedJavaExtensions qualifiedClassName="org.sightline.diagram.OwnServices"/>
			""";
	private static final String FOOT = "</ownedRepresentations></ownedViewpoints></description:Group>";
	private static final String DIAGRAM = HEAD + "<ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"d\" domainClass=\"PlanFile\"><defaultLayer name=\"l\">\n";

	private static final LoadedPlan PLAN = Plans.read("""
			team A team B
			metric a : 1 { baseline 1 }
			metric bb : 1 { baseline 1 }
			metric ccc : 1 = a + bb
			goal x : ccc average at least 1 by A
			goal y : a average at least 1 by B
			goal z : bb average at least 1
			""");

	private static String color(String name) {
		return "//@userColorsPalettes.0/@entries[name='" + name + "']";
	}

	private static String style(String border, String more) {
		return "<style xsi:type=\"style:SquareDescription\" showIcon=\"false\" color=\"" + color("surface") + "\" borderColor=\"" + color(border)
				+ "\" labelColor=\"" + color("ink") + "\" " + more + "/>";
	}

	private static String node(String tag, String name, String type, String candidates, String inside) {
		return "<" + tag + " name=\"" + name + "\" domainClass=\"" + type + "\"" + candidates + ">" + inside + "</" + tag + ">\n";
	}

	private static String path(String... names) {
		return "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer" + String.join("", List.of(names));
	}

	private static String metrics(String inside) {
		return node("nodeMappings", "m", "Metric", "", inside);
	}

	private static Drawable evaluate(String odesign) throws Exception {
		Definition definition = DefinitionReader.read(new ByteArrayInputStream(odesign.getBytes(StandardCharsets.UTF_8)));
		Services services = new Services(definition.services(), EvaluatorTest.class.getClassLoader());
		DefinitionCheck.check(definition, services);
		return new Evaluator(services, PLAN.model().files(), any -> Optional.empty(), Element::getName).evaluate(definition.views().findFirst().orElseThrow(),
				Set.of(), "Title", "", Locale.ENGLISH);
	}

	private static Graph diagram(String mappings) throws Exception {
		return (Graph) evaluate(DIAGRAM + mappings + "</defaultLayer>" + FOOT);
	}

	@Test
	void withoutCandidatesAllElementsOfTheClassAreAskedInTheOrderOfThePlan() throws Exception {
		assertEquals("m:a \"a\"\nm:bb \"bb\"\nm:ccc \"ccc\"\n", Dump.of(diagram(metrics(style("ink", "")))));
	}

	@Test
	void candidatesOfAnotherClassAreLeftOut() throws Exception {
		assertEquals("m:A \"A\"\nm:B \"B\"\n",
				Dump.of(diagram(node("nodeMappings", "m", "Team", " semanticCandidatesExpression=\"feature:blocks\"", style("ink", "")))));
	}

	@Test
	void theFirstConditionThatHoldsGivesTheStyle() throws Exception {
		Graph graph = diagram(metrics(style("ink", "") + "<conditionnalStyles predicateExpression=\"service:isVeryShort\">" + style("warn", "")
				+ "</conditionnalStyles><conditionnalStyles predicateExpression=\"service:isShort\">" + style("flow", "") + "</conditionnalStyles>"));
		assertEquals(List.of(Color.WARN, Color.FLOW, Color.INK), graph.nodes().stream().map(node -> node.style().border()).toList());
	}

	@Test
	void sizesAreInTensOfPixelsAndMinusOneLeavesThemToTheLabel() throws Exception {
		assertEquals(List.of(10.0, 20.0, 30.0), widths("sizeComputationExpression=\"service:length\""));
		assertEquals(List.of(0.0, 0.0, 0.0), widths("sizeComputationExpression=\"-1\""));
		assertEquals(List.of(30.0, 30.0, 30.0), widths(""), "3 is the default of Sirius");
		assertEquals(List.of(120.0, 120.0, 120.0), widths("width=\"12\""));
	}

	private static List<Double> widths(String size) throws Exception {
		return diagram(metrics(style("ink", size))).nodes().stream().map(node -> node.style().width()).toList();
	}

	@Test
	void ofServicesWithOneNameTheOneThatTakesTheArgumentIsCalled() throws Exception {
		assertEquals("m:A \"element\"\nm:B \"element\"\n",
				Dump.of(diagram(node("nodeMappings", "m", "Team", "", style("ink", "labelExpression=\"service:kind\"")))));
	}

	@Test
	void anEmptyLabelExpressionShowsNoLabel() throws Exception {
		assertEquals("m:A\nm:B\n", Dump.of(diagram(node("nodeMappings", "m", "Team", "", style("ink", "labelExpression=\"\"")))));
	}

	private static final String IN_TEAMS = "<style xsi:type=\"style:FlatContainerStyleDescription\" showIcon=\"false\" backgroundColor=\""
			+ color("surface") + "\" foregroundColor=\"" + color("surface") + "\" labelColor=\"" + color("ink") + "\"/>";

	@Test
	void whatStandsInAContainerIsFoundFromItAndItsPreconditionKnowsIt() throws Exception {
		Graph graph = diagram(node("containerMappings", "t", "Team", "", node("subNodeMappings", "g", "Goal",
				" semanticCandidatesExpression=\"service:goals\" preconditionExpression=\"service:isOf(container)\"", style("ink", "")) + IN_TEAMS));
		assertEquals("t:A \"A\"\n  g:x \"x\"\nt:B \"B\"\n  g:y \"y\"\n", Dump.of(graph));
	}

	@Test
	void whatIsThereMoreThanOnceSaysWhereItStands() throws Exception {
		Graph graph = diagram(node("containerMappings", "t", "Team", " semanticCandidatesExpression=\"feature:blocks\"",
				node("subNodeMappings", "g", "Goal", " semanticCandidatesExpression=\"service:goals\"", style("ink", "")) + IN_TEAMS));
		assertEquals("t:A \"A\"\n  g:x@t:A \"x\"\n  g:y@t:A \"y\"\n  g:z@t:A \"z\"\nt:B \"B\"\n  g:x@t:B \"x\"\n  g:y@t:B \"y\"\n  g:z@t:B \"z\"\n",
				Dump.of(graph));
	}

	@Test
	void aMappingCanBeUsedInPlacesOfOthers() throws Exception {
		Graph graph = diagram(GOALS + node("containerMappings", "t", "Team", " reusedNodeMappings=\"" + path("/@nodeMappings[name='g']") + "\"", IN_TEAMS));
		assertEquals(3 + 2 * 3, graph.allNodes().filter(node -> node.mapping().equals("g")).count());
	}

	@Test
	void mappingsThatContainEachOtherForEverAreRefused() {
		String endless = node("containerMappings", "t", "Team", " reusedContainerMappings=\"" + path("/@containerMappings[name='t']") + "\"",
				IN_TEAMS);
		assertTrue(assertThrows(DefinitionException.class, () -> diagram(endless)).getMessage().contains("goes on for ever"));
	}

	private static String edge(String attributes) {
		return "<edgeMappings name=\"e\" sourceMapping=\"" + path("/@nodeMappings[name='g']") + "\" targetMapping=\"" + path("/@nodeMappings[name='m']")
				+ "\" " + attributes + "><style strokeColor=\"" + color("ink") + "\"/></edgeMappings>\n";
	}

	private static final String GOALS = node("nodeMappings", "g", "Goal", "", style("ink", ""));

	@Test
	void aRelationJoinsNodesOfBothMappingsAndStandsForItsBegin() throws Exception {
		Graph graph = diagram(GOALS + metrics(style("ink", "")) + edge("targetFinderExpression=\"feature:metric\""));
		assertEquals(List.of("e:g:x -> m:ccc", "e:g:y -> m:a", "e:g:z -> m:bb"), graph.edges().stream().map(edge -> edge.id()).toList());
		assertEquals(graph.nodes().get(0).element(), graph.edges().get(0).element());
	}

	@Test
	void theTargetExpressionSaysWhatARelationStandsFor() throws Exception {
		Graph graph = diagram(GOALS + metrics(style("ink", "")) + edge("targetFinderExpression=\"feature:metric\" targetExpression=\"feature:team\""));
		assertEquals("A", ((Team) graph.edges().get(0).element()).getName());
	}

	@Test
	void anEdgeWithoutBothItsNodesIsNotThere() throws Exception {
		Graph graph = diagram(GOALS + node("nodeMappings", "m", "Metric", " preconditionExpression=\"service:isVeryShort\"", style("ink", ""))
				+ edge("targetFinderExpression=\"feature:metric\""));
		assertEquals(List.of("e:g:y -> m:a"), graph.edges().stream().map(edge -> edge.id()).toList());
	}

	@Test
	void anEdgeWithAnElementFindsBothItsEndsFromThere() throws Exception {
		Graph graph = diagram(GOALS + metrics(style("ink", "")) + edge("useDomainElement=\"true\" domainClass=\"Goal\" "
				+ "sourceFinderExpression=\"var:self\" targetFinderExpression=\"feature:metric\" preconditionExpression=\"service:target.isShort\""));
		assertEquals(List.of("e:g:y -> m:a", "e:g:z -> m:bb"), graph.edges().stream().map(edge -> edge.id()).toList());
	}

	private static final String TABLE = HEAD + "<ownedRepresentations xsi:type=\"table:CrossTableDescription\" name=\"d\" domainClass=\"PlanFile\">\n";

	private static String table(String look) {
		return TABLE + "<ownedLineMappings name=\"r\" domainClass=\"Team\" headerLabelExpression=\"feature:name\"/>"
				+ "<ownedColumnMappings name=\"c\" domainClass=\"Metric\" headerLabelExpression=\"feature:name\"/>" + "<intersection name=\"i\" lineMapping=\""
				+ "//@ownedViewpoints.0/@ownedRepresentations.0/@ownedLineMappings.0\" columnMapping=\"//@ownedViewpoints.0/@ownedRepresentations.0/@ownedColumnMappings.0\" "
				+ "useDomainClass=\"true\" domainClass=\"Goal\" lineFinderExpression=\"feature:team\" columnFinderExpression=\"feature:metric\" labelExpression=\"feature:name\">"
				+ look + "</intersection>" + FOOT;
	}

	@Test
	void aCellStandsWhereTheRowAndTheColumnOfItsElementMeet() throws Exception {
		assertEquals("| a | bb | ccc\nA |  |  | x\nB | y |  | \n", Dump.of(evaluate(table(""))));
	}

	@Test
	void aServiceThatFailsIsNamed() {
		IllegalStateException failed = assertThrows(IllegalStateException.class,
				() -> new Evaluator(new Services(List.of("org.sightline.diagram.OwnServices"), getClass().getClassLoader()),
						Plans.read("initiative I { }").model().files(), any -> Optional.empty(), Element::getName)
						.evaluate(DefinitionReader.read(new ByteArrayInputStream((DIAGRAM + node("nodeMappings", "m", "Initiative", "",
								style("ink", "labelExpression=\"service:broken\"")) + "</defaultLayer>" + FOOT).getBytes(StandardCharsets.UTF_8)))
								.views().findFirst().orElseThrow(), Set.of(), "", "", Locale.ENGLISH));
		assertTrue(failed.getMessage().startsWith("service:broken failed on "), failed.getMessage());
	}
}
