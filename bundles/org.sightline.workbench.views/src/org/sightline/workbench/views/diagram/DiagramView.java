package org.sightline.workbench.views.diagram;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.Theme;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;
import org.sightline.live.PlanTexts;
import org.sightline.workbench.editor.CurrentPlan;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.views.Background;
import org.sightline.workbench.views.Look;
import org.sightline.workbench.views.Notice;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.diagram.DrawnView.Part;
import org.sightline.workbench.views.picture.PictureCanvas;
import org.sightline.workbench.views.picture.PictureCanvas.Spot;

/**
 * The diagrams of the plan in front, live with its text. While the text has errors, the last picture that was whole stays, and says
 * so. What is selected here is selected in the text, and the other way round.
 */
public final class DiagramView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.sightline.workbench.views.diagram";

	private static final String VIEW = "view";

	private final Locale locale = Texts.locale();
	private final Map<String, Set<String>> layers = new LinkedHashMap<>();
	private String view = "lineOfSight";
	private final Consumer<CurrentPlan> following = this::follow;
	private Optional<LivePlan> plan = Optional.empty();
	private Background<DrawnView> background;
	private Notice notice;
	private DiagramBar bar;
	private PictureCanvas canvas;
	private SelectionLink link;
	private Optional<LiveState> state = Optional.empty();
	private Optional<DrawnView> drawn = Optional.empty();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		for (ViewInfo info : Views.all(locale)) {
			layers.put(info.name(), info.layers().stream().filter(LayerInfo::active).map(LayerInfo::name).collect(Collectors.toCollection(LinkedHashSet::new)));
		}
		if (memento != null && layers.containsKey(memento.getString(VIEW))) {
			view = memento.getString(VIEW);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(VIEW, view);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayout rows = new GridLayout();
		rows.marginWidth = 0;
		rows.marginHeight = 0;
		rows.verticalSpacing = 0;
		whole.setLayout(rows);
		bar = new DiagramBar(whole, Views.all(locale), this);
		notice = new Notice(whole);
		canvas = new PictureCanvas(whole);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas.colors(Look.surface(), Look.flow());
		canvas.onClick((x, y, twice) -> drawn.flatMap(shown -> shown.at(x, y)).ifPresentOrElse(part -> select(part, twice), () -> canvas.mark(List.of(), false)));
		canvas.tooltips((x, y) -> drawn.flatMap(shown -> shown.at(x, y)).map(Part::tooltip).filter(text -> !text.isBlank()));
		background = new Background<>(Texts.of(DiagramView.class, "diagram.drawing"), this::show, this::failed);
		link = new SelectionLink(getSite().getPage(), this::mark);
		bar.select(view, layers.get(view));
		new DiagramActions(getViewSite().getActionBars(), canvas, this);
		notice.say(Texts.of(DiagramView.class, "diagram.noPlan"));
		CurrentPlan.get().listen(following);
	}

	private void follow(CurrentPlan current) {
		if (!current.plan().equals(plan)) {
			plan = current.plan();
			state = Optional.empty();
			drawn = Optional.empty();
			canvas.clear();
			notice.hide();
		}
		Optional<LiveState> checked = current.state().filter(fresh -> fresh.version() > 0);
		if (checked.isPresent() && !checked.equals(state)) {
			state = checked;
			draw();
		}
	}

	/** Shows another view. */
	void view(String name) {
		if (!name.equals(view)) {
			view = name;
			bar.select(view, layers.get(view));
			drawn = Optional.empty();
			draw();
		}
	}

	/** Shows or hides a layer of the view. */
	void layer(String name, boolean visible) {
		if (visible) {
			layers.get(view).add(name);
		} else {
			layers.get(view).remove(name);
		}
		draw();
	}

	/** Marks what has a text in it. */
	int search(String text) {
		List<Part> found = drawn.map(shown -> shown.search(text)).orElse(List.of());
		canvas.mark(spots(found), true);
		return found.size();
	}

	/** What is shown at the moment. */
	Optional<DrawnView> drawn() {
		return drawn;
	}

	private void draw() {
		if (state.isEmpty()) {
			return;
		}
		LiveState now = state.get();
		if (now.lastWhole().isEmpty()) {
			notice.say(Texts.of(DiagramView.class, "diagram.neverWhole"));
			return;
		}
		PlanTexts texts = now.lastWhole().get();
		String wanted = view;
		Set<String> visible = Set.copyOf(layers.get(view));
		Theme theme = Look.isDark() ? Theme.DARK : Theme.LIGHT;
		Optional<Picture> before = drawn.map(DrawnView::picture).filter(picture -> picture.view().equals(wanted));
		background.start(() -> ViewPainter.paint(texts.load(OpenPlans.get().loader().join()), now.findings(), wanted, visible, theme, locale, before));
	}

	private void show(DrawnView fresh) {
		boolean same = drawn.filter(known -> known.picture().view().equals(fresh.picture().view())).isPresent();
		drawn = Optional.of(fresh);
		canvas.show(fresh.drawing(), fresh.picture().title() + ". " + fresh.picture().description(), same);
		boolean whole = state.filter(LiveState::whole).isPresent();
		if (whole) {
			fresh.picture().fallback().ifPresentOrElse(notice::say, notice::hide);
		} else {
			notice.warn(Texts.of(DiagramView.class, "diagram.stale"));
		}
		link.again();
	}

	private void failed(Exception reason) {
		notice.warn(Texts.of(DiagramView.class, "diagram.failed", reason.getMessage()));
	}

	private void select(Part part, boolean goThere) {
		canvas.mark(spots(List.of(part)), false);
		plan.ifPresent(open -> part.name().ifPresent(place -> link.show(open.root(), place, goThere ? null : this)));
	}

	private void mark(Path file, int offset) {
		plan.flatMap(open -> open.path(file)).ifPresent(path -> drawn.ifPresent(shown -> canvas.mark(spots(shown.around(path, offset)), true)));
	}

	private static List<Spot> spots(List<Part> parts) {
		return parts.stream().map(Part::box).map(box -> new Spot(box.x(), box.y(), box.width(), box.height())).toList();
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		CurrentPlan.get().ignore(following);
		if (link != null) {
			background.stop();
			link.close();
		}
		super.dispose();
	}
}
