package org.sightline.dsl.ide.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.ide.text.Regions;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Element;
import org.sightline.model.Journey;
import org.sightline.model.PlanPackage;
import org.sightline.model.Stage;

/** Where a plan names its elements, in all its files. Names of nothing are not among them. */
public final class Occurrences {

	private final Map<Element, List<Occurrence>> byElement = new HashMap<>();
	private final Map<String, NavigableMap<Integer, Occurrence>> byFile = new HashMap<>();

	public Occurrences(LoadedPlan plan) {
		for (SourceFile file : plan.files()) {
			byFile.put(file.path(), new TreeMap<>());
			EcoreUtil.getAllContents(file.content(), false).forEachRemaining(object -> collect(file, (EObject) object));
		}
	}

	private void collect(SourceFile file, EObject object) {
		if (object instanceof Element element && element.getName() != null) {
			NodeModelUtils.findNodesForFeature(object, PlanPackage.Literals.ELEMENT__NAME)
					.forEach(node -> add(file, element, node.getOffset(), node.getLength(), true));
		}
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && object.eGet(reference) instanceof Element element && !element.eIsProxy()) {
				NodeModelUtils.findNodesForFeature(object, reference).forEach(node -> addReference(file, element, node));
			}
		}
	}

	private void addReference(SourceFile file, Element element, INode node) {
		int offset = node.getOffset();
		int length = node.getLength();
		if (element instanceof Stage && element.eContainer() instanceof Journey journey) {
			int dot = file.text().substring(offset, offset + length).indexOf('.');
			if (dot >= 0) {
				add(file, journey, offset, dot, false);
				offset += dot + 1;
				length -= dot + 1;
			}
		}
		add(file, element, offset, length, false);
	}

	private void add(SourceFile file, Element element, int offset, int length, boolean declaration) {
		Occurrence occurrence = new Occurrence(element, Regions.place(file, offset, length), declaration);
		byElement.computeIfAbsent(element, any -> new ArrayList<>()).add(occurrence);
		byFile.get(file.path()).put(offset, occurrence);
	}

	/** The name at an offset of a file, or right before it. */
	public Optional<Occurrence> at(String file, int offset) {
		return Optional.ofNullable(byFile.get(file)).map(names -> names.floorEntry(offset)).map(Map.Entry::getValue)
				.filter(name -> offset <= name.place().offset() + name.place().length());
	}

	/** Every place that names an element, its declaration included, in the order of the files and of the text. */
	public List<Occurrence> of(Element element) {
		return List.copyOf(byElement.getOrDefault(element, List.of()));
	}

	/** All names of a file in the order of the text. */
	public List<Occurrence> in(String file) {
		return List.copyOf(byFile.getOrDefault(file, new TreeMap<>()).values());
	}

	/** Where the element that is named at an offset is declared; empty for built-in units and for what is no name. */
	public Optional<Occurrence> definition(String file, int offset) {
		return at(file, offset).flatMap(name -> of(name.element()).stream().filter(Occurrence::declaration).findFirst());
	}
}
