package org.sightline.workbench.views.diagram;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.live.LiveState;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.Chosen;
import org.sightline.workbench.views.FollowingView;
import org.sightline.workbench.views.Look;
import org.sightline.workbench.views.SelectionLink;
import org.sightline.workbench.views.diagram.DrawnView.Part;
import org.sightline.workbench.views.picture.PictureCanvas;
import org.sightline.workbench.views.picture.PictureCanvas.Spot;

/** The diagrams of the plan in front, live with its text. What is selected here is selected in the text, and the other way round. */
final class PictureView extends FollowingView<DrawnView> {

	private final Locale locale = Texts.locale();
	private final Map<String, Set<String>> layers = new LinkedHashMap<>();
	private String view = "lineOfSight";
	private DiagramBar bar;
	private PictureCanvas canvas;
	private SelectionLink link;
	private boolean fresh = true;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		Chosen chosen = Chosen.saved(memento);
		for (ViewInfo info : Views.all(locale)) {
			layers.put(info.name(), info.layers().stream().filter(layer -> chosen.shows(info.name(), layer.name()).orElse(layer.active())).map(LayerInfo::name)
					.collect(Collectors.toCollection(LinkedHashSet::new)));
		}
		view = chosen.view().filter(layers::containsKey).orElse(view);
	}

	@Override
	public void saveState(IMemento memento) {
		Chosen.of(view, layers.get(view), "").save(memento);
	}

	@Override
	protected void createBody(Composite parent) {
		bar = new DiagramBar(parent, Views.all(locale), this);
		canvas = new PictureCanvas(parent);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas.onClick((x, y, twice) -> shown().flatMap(known -> known.at(x, y)).ifPresentOrElse(part -> select(part, twice), () -> canvas.mark(List.of(), false)));
		canvas.tooltips((x, y) -> shown().flatMap(known -> known.at(x, y)).map(Part::tooltip).filter(text -> !text.isBlank()));
		link = new SelectionLink(getSite().getPage(), this::mark);
		bar.select(view, layers.get(view));
		new DiagramActions(getViewSite().getActionBars(), canvas, this);
	}

	@Override
	protected void colors() {
		canvas.colors(Look.surface(), Look.flow());
	}

	@Override
	protected void planChanged() {
		super.planChanged();
		fresh = true;
	}

	/** Shows another view. */
	void view(String name) {
		if (!name.equals(view)) {
			view = name;
			fresh = true;
			bar.select(view, layers.get(view));
			again();
		}
	}

	/** Shows or hides a layer of the view. */
	void layer(String name, boolean visible) {
		if (visible) {
			layers.get(view).add(name);
		} else {
			layers.get(view).remove(name);
		}
		again();
	}

	/** Marks what has a text in it, and says how much that is. */
	int search(String text) {
		List<Part> found = shown().map(known -> known.search(text)).orElse(List.of());
		canvas.mark(spots(found), true);
		return found.size();
	}

	/** What is shown at the moment. */
	Optional<DrawnView> drawn() {
		return shown();
	}

	@Override
	protected Function<LoadedPlan, DrawnView> work(LiveState now) {
		String wanted = view;
		Set<String> visible = Set.copyOf(layers.get(view));
		Theme theme = Look.theme();
		Optional<Picture> before = fresh ? Optional.empty() : shown().map(DrawnView::picture);
		return plan -> ViewPainter.paint(plan, now.findings(), wanted, visible, theme, locale, before);
	}

	@Override
	protected Optional<String> show(DrawnView drawn) {
		canvas.show(drawn.drawing(), drawn.picture().title() + ". " + drawn.picture().description(), !fresh);
		fresh = false;
		link.again();
		return Optional.empty();
	}

	private void select(Part part, boolean goThere) {
		canvas.mark(spots(List.of(part)), false);
		plan().ifPresent(open -> part.name().ifPresent(place -> link.show(open.root(), place, goThere)));
	}

	private void mark(Path file, int offset) {
		plan().flatMap(open -> open.path(file)).ifPresent(path -> shown().ifPresent(known -> canvas.mark(spots(known.around(path, offset)), true)));
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
		if (link != null) {
			link.close();
		}
		super.dispose();
	}
}
