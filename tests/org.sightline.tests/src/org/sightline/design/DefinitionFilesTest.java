package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What `plan.odesign` refers to outside itself: texts, pictures, services. */
class DefinitionFilesTest {

	private static final String DEFINITION = read("plan.odesign");

	@Test
	void everyNameForPeopleIsThereInBothLanguages() throws IOException {
		Set<String> named = all("\"%([\\w.]+)\"");
		for (String file : List.of("plan.properties", "plan_ja.properties")) {
			Set<String> texts = texts(file).keySet();
			assertTrue(texts.containsAll(named), () -> missing(named, texts));
			Set<String> described = all("ownedRepresentations [^>]*label=\"%(\\w+)\"").stream().map(view -> view + ".description")
					.collect(Collectors.toCollection(TreeSet::new));
			described.addAll(named);
			assertEquals(described, new TreeSet<>(texts));
		}
	}

	/** Sirius shows the description of a view as it stands; everything else has it in the reader's language. */
	@Test
	void descriptionsStandInTheDefinitionInEnglish() throws IOException {
		PropertyResourceBundle texts = texts("plan.properties");
		for (String view : List.of("lineOfSight", "journey", "driverTree", "load", "contribution")) {
			assertTrue(DEFINITION.contains("endUserDocumentation=\"" + texts.getString(view + ".description") + "\""), view);
		}
	}

	@Test
	void everyPictureIsThere() {
		Set<String> pictures = all("/org.sightline.design/description/([\\w./-]+)");
		pictures.addAll(List.of("icons/error.svg", "icons/warning.svg", "icons/info.svg"));
		pictures.forEach(picture -> assertTrue(PlanFacts.class.getResource("/description/" + picture) != null, picture));
	}

	@Test
	void noTwoServicesHaveOneName() throws ClassNotFoundException {
		List<String> names = services().stream().map(Method::getName).toList();
		assertEquals(new TreeSet<>(names).size(), names.size(), names.stream().sorted().toList().toString());
	}

	@Test
	void everyServiceIsCalled() throws ClassNotFoundException {
		Set<String> called = all("service:(?:\\w+\\.)?(\\w+)");
		assertEquals(called, services().stream().map(Method::getName).collect(Collectors.toCollection(TreeSet::new)));
	}

	private static List<Method> services() throws ClassNotFoundException {
		List<Method> services = new ArrayList<>();
		for (String name : all("qualifiedClassName=\"([\\w.]+)\"")) {
			Arrays.stream(Class.forName(name).getMethods()).filter(method -> method.getDeclaringClass() != Object.class
					&& method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0])).forEach(services::add);
		}
		return services;
	}

	private static Set<String> all(String pattern) {
		return Pattern.compile(pattern).matcher(DEFINITION).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String missing(Set<String> wanted, Set<String> there) {
		Set<String> missing = new TreeSet<>(wanted);
		missing.removeAll(there);
		return "missing: " + missing;
	}

	private static PropertyResourceBundle texts(String file) throws IOException {
		try (Reader in = new InputStreamReader(PlanFacts.class.getResourceAsStream("/description/" + file), StandardCharsets.UTF_8)) {
			return new PropertyResourceBundle(in);
		}
	}

	private static String read(String file) {
		try (InputStream in = PlanFacts.class.getResourceAsStream("/description/" + file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
