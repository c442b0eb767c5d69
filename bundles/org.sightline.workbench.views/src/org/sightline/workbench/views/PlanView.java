package org.sightline.workbench.views;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.event.EventHandler;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;
import org.sightline.live.PlanTexts;
import org.sightline.workbench.editor.CurrentPlan;
import org.sightline.workbench.editor.Texts;

/** A view of the plan in front, with a line above it that says why there is nothing to be seen, where there is not. */
public abstract class PlanView extends ViewPart {

	private final Consumer<CurrentPlan> following = this::follow;
	private final IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
	private final EventHandler themes = event -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::newTheme);
	private Optional<LivePlan> plan = Optional.empty();
	private Optional<LiveState> state = Optional.empty();
	private Notice notice;
	private Composite body;

	@Override
	public final void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		whole.setLayout(rows());
		notice = new Notice(whole);
		body = new Composite(whole, SWT.NONE);
		body.setLayout(rows());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		createInside(body);
		nothing("view.noPlan");
		colors();
		events.subscribe(IThemeEngine.Events.THEME_CHANGED, themes);
		CurrentPlan.get().listen(following);
	}

	/** A grid of one column without margins. */
	public static GridLayout rows() {
		GridLayout rows = new GridLayout();
		rows.marginWidth = 0;
		rows.marginHeight = 0;
		rows.verticalSpacing = 0;
		return rows;
	}

	/**
	 * Makes what is in the view.
	 *
	 * @param parent has a grid of one column without margins
	 */
	protected abstract void createInside(Composite parent);

	/** Another plan is in front, or none; what was shown is no longer. */
	protected void planChanged() {
		// nothing to forget
	}

	/** The plan was checked. */
	protected abstract void checked(LiveState now);

	/** Takes the colours of the workbench's theme, at first and when it changes. */
	protected void colors() {
		// the platform colours its own controls
	}

	/** Another theme is there. */
	protected void themeChanged() {
		colors();
	}

	private void newTheme() {
		if (!body.isDisposed()) {
			themeChanged();
		}
	}

	/** The plan in front. */
	protected final Optional<LivePlan> plan() {
		return plan;
	}

	/** What is known about it since it was checked. */
	protected final Optional<LiveState> state() {
		return state;
	}

	/** The plan's texts when they could last be read. */
	protected final Optional<PlanTexts> texts() {
		return state.flatMap(LiveState::lastWhole);
	}

	private void follow(CurrentPlan current) {
		if (!current.plan().equals(plan)) {
			plan = current.plan();
			state = Optional.empty();
			planChanged();
			nothing(plan.isPresent() ? "view.soon" : "view.noPlan");
		}
		Optional<LiveState> checked = current.state().filter(fresh -> fresh.version() > 0);
		if (checked.isPresent() && !checked.equals(state)) {
			state = checked;
			checked(checked.get());
		}
	}

	/** The line above the view. */
	protected final Notice notice() {
		return notice;
	}

	/** Shows the view's body. */
	protected final void body(boolean visible) {
		body.setVisible(visible);
	}

	/** Says that what is expected could not be made. */
	protected final void failed(Throwable reason) {
		notice.warn(say("view.failed", String.valueOf(reason.getMessage())));
	}

	/** Says why there is nothing to be seen. */
	protected final void nothing(String key) {
		body(false);
		notice.say(say(key));
	}

	static String say(String key, Object... arguments) {
		return Texts.of(PlanView.class, key, arguments);
	}

	@Override
	public void dispose() {
		CurrentPlan.get().ignore(following);
		events.unsubscribe(themes);
		super.dispose();
	}
}
