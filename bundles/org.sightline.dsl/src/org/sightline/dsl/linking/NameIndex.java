package org.sightline.dsl.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.dsl.values.Names;
import org.sightline.model.Block;
import org.sightline.model.Element;
import org.sightline.model.Journey;
import org.sightline.model.PlanFile;
import org.sightline.model.PlanPackage;
import org.sightline.model.Stage;

/**
 * The names of a plan: kind and name to element. Look-alikes are one name; of elements with the same name the first one
 * counts; metrics and initiatives share their names; what a plan declares comes before what is built in.
 */
public final class NameIndex {

	private record Entry(Element element, PlanFile file) {
	}

	private final Map<EClass, Map<String, List<Entry>>> names = new HashMap<>();
	private final Visibility visibility;
	private final BuiltIns builtIns;

	public NameIndex(List<PlanFile> files, Visibility visibility, BuiltIns builtIns) {
		this.visibility = visibility;
		this.builtIns = builtIns;
		for (PlanFile file : files) {
			for (Block block : file.getBlocks()) {
				declared(block, (name, element) -> names.computeIfAbsent(family(element.eClass()), any -> new HashMap<>())
						.computeIfAbsent(name, any -> new ArrayList<>(1)).add(new Entry(element, file)));
			}
		}
	}

	/** Who sees whose names. */
	public Visibility visibility() {
		return visibility;
	}

	/** Says the names that a block declares, in the form by which they are compared, and what they stand for. */
	static void declared(Block block, BiConsumer<String, Element> names) {
		if (block instanceof Journey journey) {
			for (Stage stage : journey.getStages()) {
				declared(stage.getName(), stage, names);
				if (stage.getName() != null && journey.getName() != null) {
					declared(journey.getName() + "." + stage.getName(), stage, names);
				}
			}
		}
		if (block instanceof Element element) {
			declared(element.getName(), element, names);
		}
	}

	private static void declared(String name, Element element, BiConsumer<String, Element> names) {
		if (name != null) {
			names.accept(Names.key(name), element);
		}
	}

	/** The kind whose elements share their names with those of a kind. */
	private static EClass family(EClass kind) {
		return PlanPackage.Literals.OBSERVABLE.isSuperTypeOf(kind) ? PlanPackage.Literals.OBSERVABLE : kind;
	}

	/** The element that a name stands for. */
	public Optional<Element> find(PlanFile from, EClass kind, String name) {
		return find(from, kind, name, Names.key(name));
	}

	/** The same, the form by which the name is compared being known. */
	Optional<Element> find(PlanFile from, EClass kind, String name, String key) {
		for (Entry entry : entries(kind, key)) {
			if (kind.isInstance(entry.element()) && visible(from, entry)) {
				return Optional.of(entry.element());
			}
		}
		return builtIn(kind, name);
	}

	private List<Entry> entries(EClass kind, String key) {
		return names.getOrDefault(family(kind), Map.of()).getOrDefault(key, List.of());
	}

	/** An element of that name and of another kind of the same family: an initiative where a metric is meant. */
	public Optional<Element> otherKind(PlanFile from, EClass kind, String name) {
		return declared(from, kind, name).stream().filter(element -> !kind.isInstance(element)).findFirst();
	}

	/** All stages that an unqualified name could stand for, if they belong to several journeys; otherwise none. */
	public List<Stage> ambiguous(PlanFile from, String name) {
		List<Stage> stages = declared(from, PlanPackage.Literals.STAGE, name).stream().map(Stage.class::cast).toList();
		return stages.stream().map(Stage::eContainer).distinct().count() > 1 ? stages : List.of();
	}

	/** All names that can stand for an element of a kind, in the form by which they are compared, with their elements. */
	public Map<String, Element> all(PlanFile from, EClass kind) {
		Map<String, Element> found = new LinkedHashMap<>();
		names.getOrDefault(family(kind), Map.of()).forEach((key, entries) -> entries.stream()
				.filter(entry -> kind.isInstance(entry.element()) && visible(from, entry))
				.findFirst().ifPresent(entry -> found.put(key, entry.element())));
		if (kind == PlanPackage.Literals.UNIT) {
			builtIns.units().forEach(found::putIfAbsent);
		} else if (kind == PlanPackage.Literals.METRIC) {
			found.putIfAbsent("spend", builtIns.spend());
		}
		return found;
	}

	private List<Element> declared(PlanFile from, EClass kind, String name) {
		return entries(kind, Names.key(name)).stream()
				.filter(entry -> visible(from, entry)).map(Entry::element).toList();
	}

	private boolean visible(PlanFile from, Entry entry) {
		return from == entry.file() || visibility.sees(from, entry.file());
	}

	private Optional<Element> builtIn(EClass kind, String name) {
		if (kind == PlanPackage.Literals.UNIT) {
			return builtIns.unit(Names.key(name)).map(Element.class::cast);
		}
		return kind == PlanPackage.Literals.METRIC && name.equals("spend") ? Optional.of(builtIns.spend()) : Optional.empty();
	}
}
