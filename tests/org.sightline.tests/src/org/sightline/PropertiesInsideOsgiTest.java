package org.sightline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import net.jqwik.engine.JqwikTestEngine;

/** Properties hold inside OSGi too. There, JUnit does not find jqwik by itself, and jqwik not its own parts. */
class PropertiesInsideOsgiTest {

	@Test
	void all_properties_hold() throws Exception {
		Bundle tests = FrameworkUtil.getBundle(getClass());
		assumeTrue(tests != null, "on a plain class path they run by themselves");
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		Thread.currentThread().setContextClassLoader(JqwikTestEngine.class.getClassLoader());
		try {
			SummaryGeneratingListener heard = new SummaryGeneratingListener();
			LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false).enableLauncherDiscoveryListenerAutoRegistration(false)
					.enableLauncherSessionListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
					.enableTestExecutionListenerAutoRegistration(false).addTestEngines(new JqwikTestEngine()).build())
					.execute(request(properties(tests)), heard);
			StringWriter failures = new StringWriter();
			heard.getSummary().printFailuresTo(new PrintWriter(failures, true));
			assertEquals(0, heard.getSummary().getTotalFailureCount(), failures::toString);
			assertTrue(heard.getSummary().getTestsSucceededCount() > 0, "no properties found");
		} finally {
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	private static LauncherDiscoveryRequest request(List<Class<?>> properties) {
		return LauncherDiscoveryRequestBuilder.request().selectors(properties.stream().map(DiscoverySelectors::selectClass).toList()).build();
	}

	private static List<Class<?>> properties(Bundle tests) throws ClassNotFoundException {
		List<Class<?>> found = new ArrayList<>();
		for (URL file : Collections.list(tests.findEntries("/", "*PropertyTest.class", true))) {
			String path = file.getPath().substring(file.getPath().indexOf("org/sightline"));
			found.add(tests.loadClass(path.replace(".class", "").replace('/', '.')));
		}
		return found;
	}
}
