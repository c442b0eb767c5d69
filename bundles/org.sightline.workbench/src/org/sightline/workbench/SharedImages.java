package org.sightline.workbench;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** Images that the platform's bundles ask the workbench for, by name, and pictures of our own. */
public final class SharedImages {

	private static final String IDE_BUNDLE = "org.eclipse.ui.ide";

	private SharedImages() {
	}

	static void declare(IWorkbenchConfigurer configurer) {
		declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg");
		declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg");
		declare(configurer, "IMG_OBJS_ERROR_PATH", "icons/full/obj16/error_tsk.svg");
		declare(configurer, "IMG_OBJS_WARNING_PATH", "icons/full/obj16/warn_tsk.svg");
		declare(configurer, "IMG_OBJS_INFO_PATH", "icons/full/obj16/info_tsk.svg");
	}

	private static void declare(IWorkbenchConfigurer configurer, String name, String path) {
		ResourceLocator.imageDescriptorFromBundle(IDE_BUNDLE, path).ifPresent(image -> configurer.declareImage(name, image, true));
	}

	/** A picture of `icons/`. */
	public static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle("org.sightline.workbench", "icons/" + name)
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
