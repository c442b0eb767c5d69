package org.sightline.workbench.views;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.event.EventHandler;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;
import org.sightline.live.PlanTexts;
import org.sightline.workbench.editor.CurrentPlan;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.Texts;

/**
 * A view of the plan in front. What it shows is worked out in the background, from a copy of the plan, each time the text could be
 * read; while it has errors, what was shown last stays, and the view says so.
 *
 * @param <T> what it shows: immutable, with nothing of the plan's model in it
 */
public abstract class FollowingView<T> extends ViewPart {

	private final Consumer<CurrentPlan> following = this::follow;
	private final IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
	private final EventHandler themes = event -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::themeChanged);
	private Optional<LivePlan> plan = Optional.empty();
	private Optional<LiveState> state = Optional.empty();
	private Optional<T> shown = Optional.empty();
	private Background<T> background;
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
		createBody(body);
		background = new Background<>(getPartName(), this::take, reason -> notice.warn(say("view.failed", String.valueOf(reason.getMessage()))));
		nothing("view.noPlan");
		colors();
		events.subscribe(IThemeEngine.Events.THEME_CHANGED, themes);
		CurrentPlan.get().listen(following);
	}

	/** A grid of one column without margins. */
	protected static GridLayout rows() {
		GridLayout rows = new GridLayout();
		rows.marginWidth = 0;
		rows.marginHeight = 0;
		rows.verticalSpacing = 0;
		return rows;
	}

	/** Makes what is in the view. @param parent has a grid of one column without margins */
	protected abstract void createBody(Composite parent);

	/** What has to be worked out at the moment, as a function of a copy of the plan that runs in the background. */
	protected abstract Function<LoadedPlan, T> work(LiveState now);

	/**
	 * Shows something.
	 *
	 * @return why there is nothing to be seen in it; empty where there is
	 */
	protected abstract Optional<String> show(T fresh);

	/** Another plan is in front; what was shown is no longer. */
	protected void planChanged() {
		// nothing to forget
	}

	/** Takes the colours of the workbench's theme, at first and when it changes; what is shown is worked out anew then. */
	protected void colors() {
		// the platform colours its own controls
	}

	private void themeChanged() {
		if (!body.isDisposed()) {
			colors();
			again();
		}
	}

	/** The plan in front. */
	protected final Optional<LivePlan> plan() {
		return plan;
	}

	/** What is shown. */
	protected final Optional<T> shown() {
		return shown;
	}

	/** A copy of the plan as it could last be read; takes a moment. For the background. */
	protected static LoadedPlan copy(PlanTexts texts) throws Exception {
		PlanLoader loader = OpenPlans.get().loader().join();
		return texts.load(loader);
	}

	/** The plan's texts when they could last be read. */
	protected final Optional<PlanTexts> texts() {
		return state.flatMap(LiveState::lastWhole);
	}

	/** Works out anew what is shown. */
	protected final void again() {
		if (texts().isPresent()) {
			PlanTexts texts = texts().get();
			Function<LoadedPlan, T> work = work(state.orElseThrow());
			background.start(() -> work.apply(copy(texts)));
		} else if (state.isPresent()) {
			nothing("view.neverWhole");
		}
	}

	private void follow(CurrentPlan current) {
		if (!current.plan().equals(plan)) {
			plan = current.plan();
			state = Optional.empty();
			shown = Optional.empty();
			planChanged();
			nothing(plan.isPresent() ? "view.soon" : "view.noPlan");
		}
		Optional<LiveState> checked = current.state().filter(fresh -> fresh.version() > 0);
		if (checked.isPresent() && !checked.equals(state)) {
			state = checked;
			again();
		}
	}

	private void take(T fresh) {
		shown = Optional.of(fresh);
		colors(); // at the start the theme may come after the views
		Optional<String> why = show(fresh);
		body.setVisible(why.isEmpty());
		if (why.isPresent()) {
			notice.say(why.get());
		} else if (state.filter(LiveState::whole).isEmpty()) {
			notice.warn(say("view.stale"));
		} else {
			notice.hide();
		}
	}

	private void nothing(String key) {
		body.setVisible(false);
		notice.say(say(key));
	}

	private static String say(String key, Object... arguments) {
		return Texts.of(FollowingView.class, key, arguments);
	}

	@Override
	public void dispose() {
		CurrentPlan.get().ignore(following);
		events.unsubscribe(themes);
		if (background != null) {
			background.stop();
		}
		super.dispose();
	}
}
