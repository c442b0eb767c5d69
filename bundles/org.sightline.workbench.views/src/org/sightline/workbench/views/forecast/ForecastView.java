package org.sightline.workbench.views.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.live.LiveState;
import org.sightline.workbench.editor.Places;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.FollowingView;
import org.sightline.workbench.views.Look;
import org.sightline.workbench.views.forecast.Outlook.GoalOutlook;
import org.sightline.workbench.views.forecast.Outlook.Share;
import org.sightline.workbench.views.picture.PictureCanvas;

/** The forecast of the plan in front, computed anew in the background as its text changes. */
public final class ForecastView extends FollowingView<Outlook> {

	/** The view's id. */
	public static final String ID = "org.sightline.workbench.views.forecast";

	private final Locale locale = Texts.locale();
	private Optional<String> goal = Optional.empty();
	private Combo goals;
	private Label heading;
	private PictureCanvas chart;
	private PictureCanvas load;
	private SharesTable shares;
	private ExecutionSlider slider;

	@Override
	protected void createBody(Composite parent) {
		head(parent);
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		chart = PictureCanvas.fitted(halves);
		CTabFolder tabs = new CTabFolder(halves, SWT.TOP | SWT.FLAT);
		tab(tabs, "shares", contributions(tabs));
		load = PictureCanvas.fitted(tabs);
		tab(tabs, "load", load);
		tabs.setSelection(0);
		halves.setWeights(5, 6);
		halves.addListener(SWT.Resize, event -> halves.setOrientation(isHigh(halves.getSize()) ? SWT.VERTICAL : SWT.HORIZONTAL));
	}

	private static boolean isHigh(Point size) {
		return size.y > 0.8 * size.x;
	}

	private void head(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		bar.setLayout(new GridLayout(2, false));
		goals = new Combo(bar, SWT.READ_ONLY);
		goals.setToolTipText(Texts.of(ForecastView.class, "forecast.goal"));
		goals.addListener(SWT.Selection, event -> shown().ifPresent(known -> {
			goal = Optional.of(known.goals().get(goals.getSelectionIndex()).name());
			show(known);
		}));
		heading = new Label(bar, SWT.WRAP);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	@Override
	protected void colors() {
		chart.colors(Look.surface(), Look.flow());
		load.colors(Look.surface(), Look.flow());
	}

	private Control contributions(Composite parent) {
		Composite box = new Composite(parent, SWT.NONE);
		box.setLayout(rows());
		shares = new SharesTable(box, share -> slider.about(share), this::open);
		slider = new ExecutionSlider(box, this::whatIf);
		return box;
	}

	private static void tab(CTabFolder tabs, String key, Control content) {
		CTabItem tab = new CTabItem(tabs, SWT.NONE);
		tab.setText(Texts.of(ForecastView.class, "forecast." + key));
		tab.setControl(content);
	}

	@Override
	protected void planChanged() {
		super.planChanged();
		goal = Optional.empty();
	}

	@Override
	protected Function<LoadedPlan, Outlook> work(LiveState now) {
		Theme theme = Look.theme();
		return plan -> new OutlookReader(plan, now.findings(), theme, locale).read();
	}

	@Override
	protected Optional<String> show(Outlook fresh) {
		if (fresh.goals().isEmpty()) {
			return Optional.of(Texts.of(ForecastView.class, "forecast.noGoal"));
		}
		GoalOutlook one = fresh.goals().stream().filter(known -> goal.filter(known.name()::equals).isPresent()).findFirst().orElse(fresh.goals().get(0));
		goals.setItems(fresh.goals().stream().map(GoalOutlook::called).toArray(String[]::new));
		goals.select(fresh.goals().indexOf(one));
		heading.setText(one.heading());
		heading.getParent().getParent().layout(true, true);
		chart.show(one.chart(), one.heading(), true);
		shares.show(one.shares());
		fresh.load().ifPresentOrElse(drawing -> load.show(drawing, Texts.of(ForecastView.class, "forecast.load"), true), load::clear);
		return Optional.empty();
	}

	private void open(Share share) {
		plan().ifPresent(open -> Places.show(open.root(), share.place()));
	}

	/** Asks what if, in the background; the slider shows the answer. */
	private void whatIf(Share share, int percent) {
		Optional<String> asked = shown().map(known -> known.goals().get(goals.getSelectionIndex()).name());
		texts().ifPresent(texts -> asked.ifPresent(name -> slider.answer(
				() -> new WhatIf(copy(texts), name, share.name(), locale).at(percent).map(List::of).orElse(List.of()))));
	}

	@Override
	public void setFocus() {
		shares.setFocus();
	}
}
