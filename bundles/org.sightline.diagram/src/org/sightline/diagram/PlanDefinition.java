package org.sightline.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.sightline.design.PlanFacts;
import org.sightline.diagram.evaluate.DefinitionCheck;
import org.sightline.diagram.evaluate.Services;
import org.sightline.diagram.spec.Definition;
import org.sightline.diagram.spec.DefinitionReader;

/** The definition that comes with the program, `plan.odesign`, read and checked when it is first needed. */
public final class PlanDefinition {

	private static final String FILE = "/description/plan.odesign";
	private static final String TEXTS = "description.plan";
	private static final ClassLoader HOME = PlanFacts.class.getClassLoader();

	/** Holds what never changes; the JVM makes it once. */
	private static final class Once {
		static final PlanDefinition DEFINITION = read();
	}

	private final Definition definition;
	private final Services services;

	private PlanDefinition(Definition definition, Services services) {
		this.definition = definition;
		this.services = services;
	}

	/** The one definition; the first call reads and checks it. */
	public static PlanDefinition get() {
		return Once.DEFINITION;
	}

	private static PlanDefinition read() {
		try (InputStream in = PlanFacts.class.getResourceAsStream(FILE)) {
			Definition definition = DefinitionReader.read(in);
			Services services = new Services(definition.services(), HOME);
			DefinitionCheck.check(definition, services);
			return new PlanDefinition(definition, services);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What it says. */
	public Definition definition() {
		return definition;
	}

	/** The services that its expressions call. */
	public Services services() {
		return services;
	}

	/** A text of the definition: `%key` in the language, anything else as it is. */
	public static String text(String label, Locale locale) {
		return label.startsWith("%") ? texts(locale).getString(label.substring(1)) : label;
	}

	/**
	 * The picture of a tool as a `data:` address, sharp at any size.
	 *
	 * @param path in the workspace of Sirius, which wants a PNG there; the same picture as SVG stands beside it
	 */
	public static String picture(String path) {
		String file = path.replaceFirst("^/org\\.sightline\\.design/", "/").replaceFirst("png$", "svg");
		try (InputStream in = PlanFacts.class.getResourceAsStream(file)) {
			return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(in.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What a view shows, in a sentence; empty if nothing is said about it. */
	static String description(String view, Locale locale) {
		String key = view + ".description";
		return texts(locale).containsKey(key) ? texts(locale).getString(key) : "";
	}

	private static ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle(TEXTS, locale, HOME, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}
}
