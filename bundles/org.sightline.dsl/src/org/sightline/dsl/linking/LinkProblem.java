package org.sightline.dsl.linking;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.syntax.Nearest;
import org.sightline.dsl.syntax.Problem;
import org.sightline.model.Element;
import org.sightline.model.Journey;
import org.sightline.model.PlanFile;
import org.sightline.model.PlanPackage;
import org.sightline.model.Stage;

/** A name that stands for nothing, or for several things. */
public final class LinkProblem {

	/** Words that people use for a unit that the language calls otherwise. */
	private static final Map<String, String> UNITS = Map.of("円", "JPY", "ドル", "USD", "月", "month", "日", "day", "時間", "hour",
			"yen", "JPY", "人月", "person-days");

	private final Link link;
	private final NameIndex names;
	private final PlanFile file;

	LinkProblem(Link link, NameIndex names, PlanFile file) {
		this.link = link;
		this.names = names;
		this.file = file;
	}

	/** The name as written. */
	public String name() {
		return link.name();
	}

	/** Whether a word stands there at all; what stands there otherwise is a problem of the text already. */
	public boolean isWord() {
		int first = name().codePointAt(0);
		return first == '_' || Character.isUnicodeIdentifierStart(first);
	}

	/** Where it is written: characters before it. */
	public int offset() {
		return link.node().getOffset();
	}

	/** The name of the element in which it is written; empty outside of elements. */
	public String element() {
		for (var up = link.source(); up != null; up = up.eContainer()) {
			if (up instanceof Element element && element.getName() != null) {
				return element.getName();
			}
		}
		return "";
	}

	/** The problem in words; looks for what may have been meant. */
	public Problem problem() {
		int offset = link.node().getOffset();
		int length = link.node().getLength();
		EClass kind = link.reference().getEReferenceType();
		if (kind == PlanPackage.Literals.STAGE) {
			List<Stage> stages = names.ambiguous(file, link.name());
			if (!stages.isEmpty()) {
				List<Object> qualified = stages.stream().map(LinkProblem::qualified).map(Object.class::cast).toList();
				return Problem.of("name.ambiguous", message("ambiguous", link.name(), qualified), offset, length, qualified(stages.get(0)));
			}
		}
		Message kindName = message("kind." + kind.getName());
		Optional<Element> other = names.otherKind(file, kind, link.name());
		if (other.isPresent()) {
			String otherKind = PlanPackage.Literals.METRIC.isInstance(other.get()) ? "Metric" : "Initiative";
			return Problem.of("name.unknown", message("kind", link.name(), message("kind." + otherKind), kindName), offset, length, null);
		}
		Optional<String> meant = kind == PlanPackage.Literals.UNIT && UNITS.containsKey(link.name())
				? Optional.of(UNITS.get(link.name()))
				: Nearest.to(link.name(), names.all(file, kind).keySet());
		Message message = meant.map(near -> message("unknown.meant", kindName, link.name(), near))
				.orElseGet(() -> message("unknown", kindName, link.name()));
		return Problem.of("name.unknown", message, offset, length, meant.orElse(null));
	}

	private static String qualified(Stage stage) {
		return ((Journey) stage.eContainer()).getName() + "." + stage.getName();
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(LinkProblem.class, key, arguments);
	}
}
