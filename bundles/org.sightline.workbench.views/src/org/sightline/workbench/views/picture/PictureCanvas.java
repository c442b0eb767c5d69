package org.sightline.workbench.views.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows a picture that can be moved (dragging, wheel, arrow keys), enlarged (Ctrl and wheel, + and -), and clicked on. */
public final class PictureCanvas extends Canvas {

	/** A box of the picture, in px. */
	public record Spot(double x, double y, double width, double height) {
	}

	/** Is told where in the picture, in px, somebody clicked. */
	public interface ClickListener {
		void clicked(double x, double y, boolean twice);
	}

	private static final double STEP = 1.25;
	private static final int MOVE = 48;

	private final TilePainter painter = new TilePainter();
	private final Overview overview = new Overview();
	private final List<ClickListener> listeners = new ArrayList<>();
	private BiFunction<Double, Double, Optional<String>> tooltips = (x, y) -> Optional.empty();
	private Optional<Drawing> drawing = Optional.empty();
	private Optional<Tile> tile = Optional.empty();
	private List<Spot> marked = List.of();
	private Viewport viewport = Viewport.start();
	private final boolean fitted;
	private boolean untouched = true;
	private RGB paper = new RGB(255, 255, 255);
	private RGB mark = new RGB(0x1B, 0x5E, 0x97);
	private String description = "";

	/** A canvas that first shows as much of a picture as can be read. */
	public PictureCanvas(Composite parent) {
		this(parent, false);
	}

	/** A canvas that first shows all of a picture, as charts want it. */
	public static PictureCanvas fitted(Composite parent) {
		return new PictureCanvas(parent, true);
	}

	private PictureCanvas(Composite parent, boolean fitted) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.fitted = fitted;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.MouseHorizontalWheel, event -> move(-event.count * MOVE / 3.0, 0));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Dispose, event -> end());
		new Dragging(this);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = description;
			}
		});
	}

	/** Colours of the surface and of marks around what is selected. */
	public void colors(RGB surface, RGB marks) {
		if (surface.equals(paper) && marks.equals(mark)) {
			return;
		}
		paper = surface;
		mark = marks;
		overview.forget();
		tile.ifPresent(old -> old.image().dispose());
		tile = Optional.empty();
		redraw();
	}

	/**
	 * Shows a picture.
	 *
	 * @param text what it shows, for readers of the screen
	 * @param same whether it is a new version of the picture before: the window stays where it was
	 */
	public void show(Drawing shown, String text, boolean same) {
		drawing = Optional.of(shown);
		description = text;
		overview.forget();
		if (!same || untouched) {
			untouched = true;
			viewport = start(shown);
		} else {
			viewport = viewport.resized(viewport.width(), viewport.height(), shown.width(), shown.height());
		}
		redraw();
	}

	/** Shows nothing. */
	public void clear() {
		drawing = Optional.empty();
		marked = List.of();
		redraw();
	}

	/** Draws frames around boxes, and brings the first one into sight. */
	public void mark(List<Spot> boxes, boolean reveal) {
		marked = List.copyOf(boxes);
		if (reveal && !boxes.isEmpty()) {
			Spot first = boxes.get(0);
			drawing.ifPresent(shown -> viewport = viewport.showing(first.x(), first.y(), first.width(), first.height(), shown.width(), shown.height()));
		}
		redraw();
	}

	/** Where in the window the marked boxes are, in points. */
	public List<Rectangle> marked() {
		return marked.stream().map(box -> viewport.window(box.x(), box.y(), box.width(), box.height())).toList();
	}

	/** Tells from now on where somebody clicks. */
	public void onClick(ClickListener listener) {
		listeners.add(listener);
	}

	/** What is said about a point of the picture while the pointer rests there. */
	public void tooltips(BiFunction<Double, Double, Optional<String>> texts) {
		tooltips = texts;
	}

	/** Shows all of the picture. */
	public void fit() {
		untouched = false;
		drawing.ifPresent(shown -> viewport = viewport.fit(shown.width(), shown.height()));
		redraw();
	}

	/** Enlarges (or makes smaller) by a step. */
	public void zoom(boolean larger) {
		zoom(larger ? STEP : 1 / STEP, viewport.width() / 2, viewport.height() / 2);
	}

	/** Shows the picture as large as it is meant. */
	public void life() {
		zoom(1 / viewport.zoom(), viewport.width() / 2, viewport.height() / 2);
	}

	private void zoom(double factor, int x, int y) {
		untouched = false;
		drawing.ifPresent(shown -> viewport = viewport.zoomed(factor, new Point(x, y), shown.width(), shown.height()));
		redraw();
	}

	void move(double dx, double dy) {
		untouched = false;
		drawing.ifPresent(shown -> viewport = viewport.moved(dx, dy, shown.width(), shown.height()));
		redraw();
	}

	/** A click in the window, at its point. */
	void click(int x, int y, boolean twice) {
		listeners.forEach(listener -> listener.clicked(viewport.pictureX(x), viewport.pictureY(y), twice));
	}

	/** The pointer rests somewhere. */
	void hover(int x, int y) {
		String text = tooltips.apply(viewport.pictureX(x), viewport.pictureY(y)).orElse(null);
		if (!Objects.equals(text, getToolTipText())) {
			setToolTipText(text);
		}
	}

	/** Goes where the overview was clicked on; false if the point is not in it. */
	boolean overview(int x, int y) {
		Optional<Point> target = drawing.flatMap(shown -> overview.target(x, y, shown, viewport));
		target.ifPresent(point -> move(point.x, point.y));
		return target.isPresent();
	}

	private Viewport start(Drawing shown) {
		return fitted ? viewport.fit(shown.width(), shown.height()) : viewport.first(shown.width(), shown.height());
	}

	private void resized() {
		Rectangle area = getClientArea();
		drawing.ifPresentOrElse(shown -> {
			viewport = viewport.resized(area.width, area.height, shown.width(), shown.height());
			if (untouched) {
				viewport = start(shown);
			}
		}, () -> viewport = new Viewport(viewport.zoom(), 0, 0, area.width, area.height));
		redraw();
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y);
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			move(-event.count * MOVE / 3.0, 0);
		} else {
			move(0, -event.count * MOVE / 3.0);
		}
		event.doit = false;
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> move(-MOVE, 0);
			case SWT.ARROW_RIGHT -> move(MOVE, 0);
			case SWT.ARROW_UP -> move(0, -MOVE);
			case SWT.ARROW_DOWN -> move(0, MOVE);
			default -> {
				switch (event.character) {
					case '+', ';' -> zoom(true);
					case '-' -> zoom(false);
					case '0' -> fit();
					case '1' -> life();
					default -> {
						return;
					}
				}
			}
		}
	}

	private void paint(Event event) {
		GC gc = event.gc;
		gc.setBackground(new Color(paper));
		gc.fillRectangle(getClientArea());
		drawing.ifPresent(shown -> paint(gc, shown));
	}

	private void paint(GC gc, Drawing shown) {
		gc.setInterpolation(SWT.HIGH);
		tile.ifPresent(drawn -> drawn.paint(gc, viewport));
		double screen = getMonitor().getZoom() / 100.0;
		double scale = viewport.zoom() * screen;
		Rectangle whole = new Rectangle(0, 0, (int) Math.ceil(shown.width() * scale), (int) Math.ceil(shown.height() * scale));
		Rectangle window = new Rectangle((int) Math.floor(viewport.left() * screen), (int) Math.floor(viewport.top() * screen),
				(int) Math.ceil(viewport.width() * screen), (int) Math.ceil(viewport.height() * screen));
		Rectangle visible = window.intersection(whole);
		if (!visible.isEmpty() && tile.filter(drawn -> drawn.serves(shown, visible, scale)).isEmpty()) {
			Rectangle wider = new Rectangle(visible.x - window.width / 2, visible.y - window.height / 2,
					visible.width + window.width, visible.height + window.height).intersection(whole);
			painter.paint(shown, wider, scale, paper, data -> take(shown, data, wider, scale));
		}
		gc.setForeground(new Color(mark));
		gc.setLineWidth(3);
		for (Spot spot : marked) {
			Rectangle frame = viewport.window(spot.x() - 5, spot.y() - 5, spot.width() + 10, spot.height() + 10);
			gc.drawRoundRectangle(frame.x, frame.y, frame.width, frame.height, 12, 12);
		}
		overview.wish(shown, viewport).ifPresent(size -> painter.paintSmall(shown, size.x, size.y, paper,
				data -> later(() -> overview.take(shown, new Image(getDisplay(), data)))));
		overview.paint(gc, shown, viewport, mark);
	}

	private void take(Drawing shown, ImageData data, Rectangle part, double scale) {
		later(() -> {
			tile.ifPresent(old -> old.image().dispose());
			tile = Optional.of(new Tile(shown, new Image(getDisplay(), data), part, scale));
		});
	}

	/** Does something on the window's thread and shows what came of it. */
	private void later(Runnable task) {
		if (!isDisposed()) {
			getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					task.run();
					redraw();
				}
			});
		}
	}

	private void end() {
		painter.close();
		overview.end();
		tile.ifPresent(old -> old.image().dispose());
	}
}
