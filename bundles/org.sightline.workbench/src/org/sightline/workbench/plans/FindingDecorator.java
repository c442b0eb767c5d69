package org.sightline.workbench.plans;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.ILabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.sightline.workbench.SharedImages;

/** The picture of a plan, and the number of errors and warnings of a file behind its name. */
class FindingDecorator extends BaseLabelProvider implements ILabelDecorator {

	private final IResourceChangeListener listener = this::changed;
	private final Image plan = SharedImages.icon("plan.svg").createImage();

	FindingDecorator() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
	}

	private void changed(IResourceChangeEvent event) {
		if (event.findMarkerDeltas(IMarker.PROBLEM, true).length > 0) {
			Display.getDefault().asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
		}
	}

	@Override
	public String decorateText(String text, Object element) {
		if (!(element instanceof IResource resource) || !resource.isAccessible()) {
			return text;
		}
		try {
			int errors = 0;
			int warnings = 0;
			for (IMarker marker : resource.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
				int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
				errors += severity == IMarker.SEVERITY_ERROR ? 1 : 0;
				warnings += severity == IMarker.SEVERITY_WARNING ? 1 : 0;
			}
			return text + (errors > 0 ? "  ■ " + errors : "") + (warnings > 0 ? "  ▲ " + warnings : "");
		} catch (CoreException e) {
			return text; // gone meanwhile
		}
	}

	@Override
	public Image decorateImage(Image image, Object element) {
		return element instanceof IFile file && "plan".equals(file.getFileExtension()) ? plan : image;
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
		plan.dispose();
		super.dispose();
	}
}
