package org.sightline.workbench.views.editing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;
import org.sightline.workbench.editor.CurrentPlan;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.Chosen;
import org.sightline.workbench.views.Look;
import org.sightline.workbench.views.PlanView;
import org.sightline.workbench.views.SelectionLink;
import org.sightline.workbench.views.picture.Export;

/**
 * The diagrams of the plan in front, in which it can be changed: a browser with the page of the diagrams. It is one more editor of the
 * plan's texts, and shares with the others what is unsaved, the history, the selection and the keys.
 */
public final class EditingView extends PlanView implements ISaveablePart {

	private Optional<EditedDiagram> diagram = Optional.empty();
	private Optional<LivePlan> begun = Optional.empty();
	private PageBrowser browser;
	private BrowserKeys keys;
	private SelectionLink link;
	private HistoryActions actions;
	private Chosen chosen = Chosen.NOTHING;
	private boolean dirty;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		chosen = Chosen.saved(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		chosen.save(memento);
	}

	/** @throws org.eclipse.swt.SWTError if there is no browser */
	@Override
	protected void createInside(Composite parent) {
		keys = new BrowserKeys(getViewSite());
		browser = new PageBrowser(parent, json -> diagram.ifPresent(shown -> shown.receive(json)), keys, this::remember);
		keys.watch(browser.control());
		link = new SelectionLink(getSite().getPage(), this::cursor);
		actions = new HistoryActions(getViewSite());
		Action find = new Action() {
			@Override
			public void run() {
				browser.find();
			}
		};
		find.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		getViewSite().getActionBars().getToolBarManager().add(new Export(parent.getShell(), () -> diagram.flatMap(EditedDiagram::picture)));
	}

	@Override
	protected void planChanged() {
		diagram.ifPresent(EditedDiagram::close);
		diagram = Optional.empty();
		begun = Optional.empty();
		actions.close();
		look();
	}

	@Override
	protected void checked(LiveState now) {
		Optional<Path> file = CurrentPlan.get().file();
		if (begun.isPresent() || file.isEmpty()) {
			return;
		}
		Optional<LivePlan> wanted = plan();
		begun = wanted;
		Display display = browser.control().getDisplay();
		CompletableFuture<LivePlan> opening = OpenPlans.get().open(file.get());
		OpenPlans.get().services().thenCombine(opening, (services, own) -> (Runnable) () -> begin(services, own)).exceptionally(reason -> {
			ILog.of(EditingView.class).error("Opening " + file.get(), reason);
			opening.thenAccept(LivePlan::close);
			return () -> notBegun(wanted, reason);
		}).thenAccept(display::asyncExec);
	}

	/** There is no diagram; the next time that the plan is checked there may be one. */
	private void notBegun(Optional<LivePlan> wanted, Throwable reason) {
		if (!browser.control().isDisposed() && begun.equals(wanted)) {
			begun = Optional.empty();
			failed(Optional.ofNullable(reason.getCause()).orElse(reason));
		}
	}

	/** @param own the plan, opened for the diagram */
	private void begin(PlanServices services, LivePlan own) {
		if (browser.control().isDisposed() || diagram.isPresent() || begun.filter(own::isSameAs).isEmpty()) {
			own.close(); // people have turned to another plan meanwhile
			return;
		}
		WorkbenchHost host = new WorkbenchHost(own, (place, goThere) -> link.show(own.root(), place, goThere), this::look);
		EditedDiagram fresh = new EditedDiagram(services, host, browser, this::beginAgain);
		diagram = Optional.of(fresh);
		actions.about(host.past());
		look();
		browser.load(() -> {
			if (diagram.filter(fresh::equals).isPresent()) {
				fresh.start();
				browser.start(Texts.locale().getLanguage(), theme(), chosen.about(own.root()));
				link.again();
			}
		});
		body(true);
		notice().hide();
	}

	/** Keeps in mind what people want to see, for another plan, another browser and another session. */
	private void remember(Chosen fresh) {
		diagram.filter(EditedDiagram::isStarted).ifPresent(shown -> chosen = fresh.in(shown.host().plan().root()));
	}

	/** The browser's process has ended: what people wrote is in the editors, so another page shows it. */
	private void beginAgain() {
		if (!browser.control().isDisposed()) {
			planChanged();
			state().ifPresent(this::checked);
		}
	}

	private static String theme() {
		return Look.isDark() ? "dark" : "light";
	}

	@Override
	protected void colors() {
		browser.colors(Look.surface(), theme());
	}

	/** The selection in the texts has changed. */
	private void cursor(Path file, int offset) {
		diagram.map(EditedDiagram::host).ifPresent(host -> host.plan().path(file).ifPresent(path -> host.cursor(path, offset)));
	}

	/** There may be something else to be saved. */
	private void look() {
		boolean now = diagram.filter(shown -> shown.host().history().dirty()).isPresent();
		if (now != dirty) {
			dirty = now;
			firePropertyChange(PROP_DIRTY);
		}
	}

	@Override
	public boolean isDirty() {
		return dirty;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		diagram.ifPresent(shown -> shown.host().save());
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	@Override
	public void setFocus() {
		browser.control().setFocus();
	}

	@Override
	public void dispose() {
		if (browser != null) {
			diagram.ifPresent(EditedDiagram::close);
			actions.close();
			link.close();
			keys.close();
		}
		super.dispose();
	}
}
