package org.sightline.workbench.plans;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.DecoratingLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.model.WorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.eclipse.ui.part.ViewPart;
import org.sightline.workbench.Texts;
import org.sightline.workbench.folders.OpenFolderHandler;
import org.sightline.workbench.folders.PlanFolder;

/** The files of the open folder; where none is open, the way to open one. */
public class PlansView extends ViewPart {

	private TreeViewer files;
	private Composite area;
	private Composite nothing;
	private Runnable stop;
	private EditorFollower follower;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		nothing = nothing(area);
		files = new TreeViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		files.setContentProvider(new WorkbenchContentProvider());
		files.setLabelProvider(new DecoratingLabelProvider(new WorkbenchLabelProvider(), new FindingDecorator()));
		files.setComparator(new FilesFirstFolders());
		files.addOpenListener(event -> open(files.getStructuredSelection().getFirstElement()));
		new PlansMenu(this, files).create();
		getSite().setSelectionProvider(files);
		stop = PlanFolder.onChange(() -> area.getDisplay().asyncExec(this::show));
		follower = new EditorFollower(this::select);
		getSite().getPage().addPartListener(follower);
		show();
	}

	private Composite nothing(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		page.setLayout(layout);
		Link link = new Link(page, SWT.WRAP);
		link.setText(Texts.text(PlansView.class, "plans.nothing"));
		link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		link.addListener(SWT.Selection, event -> OpenFolderHandler.ask(getSite().getWorkbenchWindow()));
		return page;
	}

	private void show() {
		if (area.isDisposed()) {
			return;
		}
		PlanFolder.current().ifPresentOrElse(open -> {
			setContentDescription("");
			setPartName(open.name());
			files.setInput(open.link());
		}, () -> files.setInput(null));
		((StackLayout) area.getLayout()).topControl = files.getInput() == null ? nothing : files.getControl();
		area.layout();
	}

	/** Opens a file in its editor. */
	void open(Object element) {
		if (element instanceof IFile file) {
			try {
				IDE.openEditor(getSite().getPage(), file);
			} catch (PartInitException e) {
				PlatformUI.getWorkbench().getDisplay().beep();
			}
		} else if (element != null) {
			files.setExpandedState(element, !files.getExpandedState(element));
		}
	}

	private void select(IEditorPart editor) {
		IFile file = ResourceUtil.getFile(editor.getEditorInput());
		if (file != null && files.getInput() != null && !files.getControl().isDisposed()) {
			files.setSelection(new StructuredSelection(file), true);
		}
	}

	@Override
	public void setFocus() {
		(files.getInput() == null ? nothing : files.getControl()).setFocus();
	}

	@Override
	public void dispose() {
		stop.run();
		getSite().getPage().removePartListener(follower);
		super.dispose();
	}
}
