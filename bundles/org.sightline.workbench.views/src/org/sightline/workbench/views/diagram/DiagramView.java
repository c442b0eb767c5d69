package org.sightline.workbench.views.diagram;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.sightline.workbench.views.PlanView;
import org.sightline.workbench.views.editing.EditingView;
import org.sightline.workbench.views.editing.PageBrowser;

/**
 * The diagrams of the plan in front, live with its text. They can be changed where the system has a browser for the page that does it;
 * elsewhere they are pictures, and the view says what to install.
 */
public final class DiagramView extends ViewPart implements ISaveablePart {

	/** The view's id. */
	public static final String ID = "org.sightline.workbench.views.diagram";

	private Optional<IMemento> memento = Optional.empty();
	private PlanView shown;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = Optional.ofNullable(saved);
	}

	@Override
	public void saveState(IMemento saved) {
		shown.saveState(saved);
	}

	@Override
	public void createPartControl(Composite parent) {
		if (!PageBrowser.isWanted()) {
			show(new PictureView(), parent);
			return;
		}
		try {
			show(new EditingView(), parent);
		} catch (SWTError e) { // the platform knows no other way to say that there is no browser
			Stream.of(parent.getChildren()).forEach(Control::dispose);
			Composite whole = new Composite(parent, SWT.NONE);
			whole.setLayout(PlanView.rows());
			Composite picture = new Composite(whole, SWT.NONE);
			picture.setLayout(new FillLayout());
			picture.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
			show(new PictureView(), picture);
			new MissingBrowser(whole);
		}
	}

	private void show(PlanView view, Composite parent) {
		try {
			view.init(getViewSite(), memento.orElse(null));
		} catch (PartInitException e) {
			throw new IllegalStateException(e); // neither of them throws it
		}
		view.createPartControl(parent);
		view.addPropertyListener((source, property) -> firePropertyChange(property));
		shown = view;
	}

	/** The view that can change the plan; empty where there is a picture only. */
	private Optional<ISaveablePart> saveable() {
		return Optional.ofNullable(shown).filter(ISaveablePart.class::isInstance).map(ISaveablePart.class::cast);
	}

	@Override
	public boolean isDirty() {
		return saveable().filter(ISaveablePart::isDirty).isPresent();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		saveable().ifPresent(part -> part.doSave(monitor));
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}

	/** The texts stay in their editors when the view is closed. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	@Override
	public void setFocus() {
		shown.setFocus();
	}

	@Override
	public void dispose() {
		if (shown != null) {
			shown.dispose();
		}
		super.dispose();
	}
}
