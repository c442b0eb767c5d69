package org.sightline.dsl;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.sightline.model.Block;
import org.sightline.model.Element;
import org.sightline.model.PlanFile;

/**
 * Names the objects of a file by kind and name, not by position, so that what refers to them (a diagram's layout, a
 * selection) survives a moved block: `Initiative.CallbackSLA/effects.0`. Names are percent-escaped.
 *
 * <p>Blocks without a name, and second ones of the same kind and name, are counted: `Review:1`, `Unit.lead:1`.
 */
public final class NameFragments implements IFragmentProvider {

	/** The fragments of many objects of a model that does not change meanwhile: the blocks of each file are counted once. */
	public static final class Many {

		private final Map<EObject, Map<Block, String>> files = new IdentityHashMap<>();

		/** The fragment of an object in a block of a file; empty for anything else. */
		public String of(EObject object) {
			EObject up = outermost(object);
			return up instanceof Block block && up.eContainer() instanceof PlanFile file
					? files.computeIfAbsent(file, any -> blocks(file)).get(block) + path(object) : "";
		}

		private static Map<Block, String> blocks(PlanFile file) {
			Map<String, Integer> counts = new HashMap<>();
			Map<Block, String> fragments = new IdentityHashMap<>();
			file.getBlocks().forEach(block -> fragments.put(block, counted(label(block), counts.merge(label(block), 1, Integer::sum) - 1)));
			return fragments;
		}
	}

	@Override
	public String getFragment(EObject object, Fallback fallback) {
		return outermost(object) instanceof Block block && block.eContainer() instanceof PlanFile ? block(block) + path(object)
				: fallback.getFragment(object);
	}

	/** What stands in no other object but its file. */
	private static EObject outermost(EObject object) {
		EObject up = object;
		while (up.eContainer() != null && !(up.eContainer() instanceof PlanFile)) {
			up = up.eContainer();
		}
		return up;
	}

	/** The way from a block to something in it. */
	private static String path(EObject object) {
		StringBuilder path = new StringBuilder();
		for (EObject up = object; up.eContainer() != null && !(up.eContainer() instanceof PlanFile); up = up.eContainer()) {
			path.insert(0, "/" + step(up));
		}
		return path.toString();
	}

	private static String step(EObject object) {
		EStructuralFeature feature = object.eContainmentFeature();
		return feature.isMany() ? feature.getName() + "." + ((List<?>) object.eContainer().eGet(feature)).indexOf(object)
				: feature.getName();
	}

	private static String block(Block block) {
		String label = label(block);
		int before = 0;
		for (Block other : ((PlanFile) block.eContainer()).getBlocks()) {
			if (other == block) {
				break;
			}
			before += sameLabel(other, block) ? 1 : 0;
		}
		return counted(label, before);
	}

	/** @param before how many of the same label stand before it */
	private static String counted(String label, int before) {
		return before == 0 ? label : label + ":" + before;
	}

	private static boolean sameLabel(Block one, Block other) {
		return one.eClass() == other.eClass() && Objects.equals(name(one), name(other));
	}

	private static String name(Block block) {
		return block instanceof Element element ? element.getName() : null;
	}

	private static String label(Block block) {
		String kind = block.eClass().getName();
		String name = name(block);
		return name == null ? kind : kind + "." + URLEncoder.encode(name, StandardCharsets.UTF_8);
	}

	@Override
	public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
		String[] steps = fragment.split("/");
		if (steps.length == 0 || steps[0].isEmpty() || resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof PlanFile file)) {
			return fallback.getEObject(fragment);
		}
		EObject found = block(file, steps[0]).orElse(null);
		for (int i = 1; i < steps.length && found != null; i++) {
			found = child(found, steps[i]).orElse(null);
		}
		return found;
	}

	private static Optional<Block> block(PlanFile file, String step) {
		int colon = step.lastIndexOf(':');
		String label = colon < 0 ? step : step.substring(0, colon);
		List<Block> same = file.getBlocks().stream().filter(block -> label(block).equals(decoded(label))).toList();
		int index = colon < 0 ? 0 : number(step.substring(colon + 1));
		return index >= 0 && index < same.size() ? Optional.of(same.get(index)) : Optional.empty();
	}

	/** A name may also come unescaped, as a person would write it. */
	private static String decoded(String label) {
		int dot = label.indexOf('.');
		if (dot < 0) {
			return label;
		}
		String name = label.substring(dot + 1);
		return label.substring(0, dot + 1) + (name.indexOf('%') < 0 ? URLEncoder.encode(name, StandardCharsets.UTF_8) : name);
	}

	private static Optional<EObject> child(EObject object, String step) {
		int dot = step.indexOf('.');
		EStructuralFeature feature = object.eClass().getEStructuralFeature(dot < 0 ? step : step.substring(0, dot));
		if (feature == null) {
			return Optional.empty();
		}
		Object value = object.eGet(feature);
		if (feature.isMany() && dot > 0 && value instanceof List<?> values) {
			int index = number(step.substring(dot + 1));
			value = index >= 0 && index < values.size() ? values.get(index) : null;
		}
		return value instanceof EObject child && EcoreUtil.isAncestor(object, child) ? Optional.of(child) : Optional.empty();
	}

	private static int number(String text) {
		return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
	}
}
