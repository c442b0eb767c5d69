package org.sightline.workbench.editor;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.ide.completion.Proposal;

/** Small pictures, in the shapes and colours of the diagrams. */
public final class Icons {

	private static final String BUNDLE = "org.sightline.workbench.editor";

	private Icons() {
	}

	/** The picture of a class of the model, such as `Initiative`. */
	public static Image of(String type) {
		return image(switch (type) {
			case "Initiative" -> "initiative";
			case "Hypothesis" -> "hypothesis";
			case "Metric", "Conversion", "Rate" -> "metric";
			case "Goal" -> "goal";
			case "Team" -> "team";
			case "Touchpoint" -> "touchpoint";
			case "Journey", "Stage" -> "journey";
			case "Effect" -> "effect";
			default -> "other";
		});
	}

	/** The picture of a kind of proposals. */
	public static Image of(Proposal.Kind kind) {
		return image(switch (kind) {
			case NAME -> "name";
			case MONTH -> "month";
			case FUNCTION -> "function";
			case TEMPLATE -> "template";
			case KEYWORD -> "keyword";
		});
	}

	/** The picture of a severity. */
	public static Image of(Severity severity) {
		return image(severity.name().toLowerCase(Locale.ROOT));
	}

	private static Image image(String name) {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = BUNDLE + "/" + name;
		if (images.getDescriptor(key) == null) {
			images.put(key, ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElse(ImageDescriptor.getMissingImageDescriptor()));
		}
		return images.get(key);
	}
}
