package org.sightline.workbench.views;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.live.LiveState;
import org.sightline.live.PlanTexts;
import org.sightline.workbench.editor.OpenPlans;

/**
 * A view of the plan in front. What it shows is worked out in the background, from a copy of the plan, each time the text could be
 * read; while it has errors, what was shown last stays, and the view says so.
 *
 * @param <T> what it shows: immutable, with nothing of the plan's model in it
 */
public abstract class FollowingView<T> extends PlanView {

	private Optional<T> shown = Optional.empty();
	private Background<T> background;

	@Override
	protected final void createInside(Composite parent) {
		createBody(parent);
		background = new Background<>(getPartName(), this::take, this::failed);
	}

	/**
	 * Makes what is in the view.
	 *
	 * @param parent has a grid of one column without margins
	 */
	protected abstract void createBody(Composite parent);

	/** What has to be worked out at the moment, as a function of a copy of the plan that runs in the background. */
	protected abstract Function<LoadedPlan, T> work(LiveState now);

	/**
	 * Shows something.
	 *
	 * @return why there is nothing to be seen in it; empty where there is
	 */
	protected abstract Optional<String> show(T fresh);

	/** What is shown. */
	protected final Optional<T> shown() {
		return shown;
	}

	/** A copy of the plan as it could last be read; takes a moment. For the background. */
	protected static LoadedPlan copy(PlanTexts texts) throws Exception {
		PlanLoader loader = OpenPlans.get().loader().join();
		return texts.load(loader);
	}

	/** Works out anew what is shown. */
	protected final void again() {
		if (texts().isPresent()) {
			PlanTexts texts = texts().get();
			Function<LoadedPlan, T> work = work(state().orElseThrow());
			background.start(() -> work.apply(copy(texts)));
		} else if (state().isPresent()) {
			nothing("view.neverWhole");
		}
	}

	@Override
	protected void planChanged() {
		shown = Optional.empty();
	}

	@Override
	protected final void checked(LiveState now) {
		again();
	}

	@Override
	protected final void themeChanged() {
		super.themeChanged();
		again();
	}

	private void take(T fresh) {
		shown = Optional.of(fresh);
		colors(); // at the start the theme may come after the views
		Optional<String> why = show(fresh);
		body(why.isEmpty());
		if (why.isPresent()) {
			notice().say(why.get());
		} else if (state().filter(LiveState::whole).isEmpty()) {
			notice().warn(say("view.stale"));
		} else {
			notice().hide();
		}
	}

	@Override
	public void dispose() {
		if (background != null) {
			background.stop();
		}
		super.dispose();
	}
}
