package org.sightline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.design.PlanFacts;
import org.sightline.diagram.evaluate.DefinitionCheck;
import org.sightline.diagram.evaluate.Services;
import org.sightline.diagram.spec.Definition;
import org.sightline.diagram.spec.DefinitionException;
import org.sightline.diagram.spec.DefinitionReader;

/** What the renderer does not support is an error that names it, so that it breaks the build instead of missing in pictures. */
class StrictDefinitionTest {

	static Stream<Arguments> spoiled() {
		return Stream.of(
				Arguments.of("labelSize=\"10\" showIcon=\"false\" labelExpression=\"feature:name\" labelAlignment=\"LEFT\"",
						"labelSize=\"10\" showIcon=\"false\" labelExpression=\"feature:name\" shadow=\"true\"", "shadow=\"true\" is not supported"),
				Arguments.of("<nodeMappings", "<customization/><nodeMappings", "customization is not supported"),
				Arguments.of("style:SquareDescription", "style:GaugeCompositeStyleDescription", "GaugeCompositeStyleDescription"),
				Arguments.of("service:inputMetrics", "aql:self.metrics", "aql:self.metrics"),
				Arguments.of("service:inputMetrics", "[self.metrics/]", "[self.metrics/]"),
				Arguments.of("service:inputMetrics", "service:inputMetric", "there is no public method inputMetric with 1 parameters"),
				Arguments.of("service:inputMetrics", "service:inputMetrics(self)", "no public method inputMetrics with 2 parameters"),
				Arguments.of("service:inputMetrics", "service:isPlan", "isPlan(org.sightline.model.PlanFile) gives no ELEMENTS"),
				Arguments.of("service:inputMetrics", "service:isDeadEnd", "no method isDeadEnd takes [interface org.sightline.model.PlanFile]"),
				Arguments.of("service:inputMetrics", "feature:metrics", "feature:metrics is no feature of PlanFile"),
				Arguments.of("service:inputMetrics", "var:view", "there is no variable view here"),
				Arguments.of("model::Metric", "model::Number", "no class model::Number"),
				Arguments.of("sizeComputationExpression=\"-1\"", "sizeComputationExpression=\"large\"", "\"large\" is no NUMBER"),
				Arguments.of("borderLineStyle=\"dash\"", "borderLineStyle=\"wavy\"", "borderLineStyle=\"wavy\" is not supported"),
				Arguments.of("entries[name='ink2']\" labelSize", "entries[name='gold']\" labelSize", "refers to nothing"),
				Arguments.of("name=\"ink2\" red", "name=\"mauve\" red", "refers to nothing"),
				Arguments.of("showIcon=\"false\"", "", "shows an icon"),
				Arguments.of("<labelFormat>bold</labelFormat>", "<color/>", "needs href"),
				Arguments.of("<labelFormat>bold</labelFormat>", "<labelFormat>italic</labelFormat>", "[italic]"),
				Arguments.of("auditExpression=\"service:isDeadEnd\"", "auditExpression=\"service:inputMetrics\"", "no method inputMetrics takes"),
				Arguments.of("<audits auditExpression=\"service:isDeadEnd\"/>", "", "asks nothing"),
				Arguments.of("SemanticValidationRule", "ViewValidationRule", "is a rule that is not supported"),
				Arguments.of("level=\"WARNING\"", "level=\"PANIC\"", "level=\"PANIC\" is not supported"),
				Arguments.of("browseExpression=\"var:self\"", "browseExpression=\"var:view\"", "there is no variable view here"),
				Arguments.of("<subVariables xsi:type=\"tool:AcceleoVariable\"", "<subVariables xsi:type=\"tool:DialogVariable\"", "is a variable that is not supported"),
				Arguments.of("computationExpression=\"feature:name\"", "computationExpression=\"var:container\"", "var:container gives no TEXT"),
				Arguments.of("org.sightline.design.services.LineOfSight", "org.sightline.Nowhere", "org.sightline.Nowhere"));
	}

	@ParameterizedTest
	@MethodSource
	void spoiled(String good, String bad, String named) {
		assertTrue(SMALL.contains(good), good);
		String message = assertThrows(DefinitionException.class, () -> check(SMALL.replace(good, bad))).getMessage();
		assertTrue(message.contains(named), message);
	}

	@Test
	void whatIsSpoiledAboveIsFineWithoutIt() throws Exception {
		Definition definition = check(SMALL);
		assertEquals("small", definition.diagrams().get(0).name());
	}

	@Test
	void theMessageSaysWhichLineItIs() {
		String message = assertThrows(DefinitionException.class, () -> check(SMALL.replace("borderLineStyle=\"dash\"", "glow=\"1\""))).getMessage();
		assertTrue(message.startsWith("line 6: style (SquareDescription) glow"), message);
	}

	@Test
	void nothingOutsideTheFileIsRead() {
		String withEntity = SMALL.replace("<description:Group", """
				<!DOCTYPE x [<!ENTITY passwords SYSTEM "file:///etc/passwd">]>
				<description:Group""").replace("label=\"Small\"", "label=\"&passwords;\"");
		assertThrows(DefinitionException.class, () -> check(withEntity));
	}

	private static Definition check(String odesign) throws Exception {
		try (InputStream in = new ByteArrayInputStream(odesign.getBytes(StandardCharsets.UTF_8))) {
			Definition definition = DefinitionReader.read(in);
			DefinitionCheck.check(definition, new Services(definition.services(), PlanFacts.class.getClassLoader()));
			return definition;
		}
	}

	private static final String SMALL = """
			<description:Group xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0" xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0" xmlns:dtool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0" xmlns:validation="http://www.eclipse.org/sirius/description/validation/1.1.0" name="x">
			<ownedViewpoints name="Small">
			<ownedRepresentations xsi:type="diagram:DiagramDescription" name="small" label="Small" domainClass="model::PlanFile">
			<defaultLayer name="default">
			<nodeMappings name="metric" domainClass="model::Metric" semanticCandidatesExpression="service:inputMetrics">
			<style xsi:type="style:SquareDescription" borderLineStyle="dash" borderColor="//@userColorsPalettes.0/@entries[name='ink2']" labelSize="10" showIcon="false" labelExpression="feature:name" labelAlignment="LEFT" labelPosition="node" sizeComputationExpression="-1" color="//@userColorsPalettes.0/@entries.1">
			<labelFormat>bold</labelFormat>
			</style>
			</nodeMappings>
			<toolSections name="plan"><ownedTools xsi:type="dtool:NodeCreationDescription" name="create" nodeMappings="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0">
			<variable name="container"><subVariables xsi:type="tool:AcceleoVariable" name="called" computationExpression="feature:name"/></variable>
			<initialOperation><firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:self"/></initialOperation>
			</ownedTools></toolSections>
			</defaultLayer>
			</ownedRepresentations>
			<validationSet><ownedRules xsi:type="validation:SemanticValidationRule" name="dead" level="WARNING" message="feature:name" targetClass="model::Metric">
			<audits auditExpression="service:isDeadEnd"/>
			</ownedRules></validationSet>
			<ownedJavaExtensions qualifiedClassName="org.sightline.design.services.LineOfSight"/>
			</ownedViewpoints>
			<userColorsPalettes name="colours">
			<entries xsi:type="description:UserFixedColor" name="ink2" red="69" green="81" blue="93"/>
			<entries xsi:type="description:UserFixedColor" name="surface" red="255" green="255" blue="255"/>
			</userColorsPalettes>
			</description:Group>
			""";
}
