package org.sightline.workbench.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.folders.Opened;
import org.sightline.workbench.views.picture.PictureCanvas;

@ExtendWith({ CleanLog.class, AsPicture.class })
class ViewsTest {

	private static Composite view(String id) throws PartInitException {
		IViewPart view = Window.page().showView("org.sightline.workbench.views." + id);
		return (Composite) view.getSite().getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class).getWidget();
	}

	private static boolean japanese() {
		return Locale.getDefault().getLanguage().equals("ja");
	}

	private static void search(Composite view, String text) {
		Window.the(view, Text.class, any -> true).setText(text);
	}

	/** Waits until the search finds the initiative in the diagram, and leaves it marked. */
	private static void untilDrawn(Composite diagram, PictureCanvas canvas) {
		Window.until("the initiative is found in the diagram", () -> {
			search(diagram, "Call back");
			return canvas.marked().size() == 1;
		});
	}

	private static String selected(ITextEditor editor) {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}

	private static void click(PictureCanvas canvas, Rectangle box) {
		Event event = new Event();
		event.button = 1;
		event.x = box.x + box.width / 2;
		event.y = box.y + box.height / 2;
		canvas.notifyListeners(SWT.MouseDown, event);
		canvas.notifyListeners(SWT.MouseUp, event);
	}

	@Test
	void a_click_in_the_diagram_selects_the_name_in_the_text_and_the_other_way_round(@TempDir Path folder) throws Exception {
		ITextEditor editor = Window.open(Opened.plan(folder, "p.plan", CallBack.PLAN));
		Composite diagram = view("diagram");
		PictureCanvas canvas = Window.the(diagram, PictureCanvas.class, any -> true);
		untilDrawn(diagram, canvas);
		click(canvas, canvas.marked().get(0));
		assertEquals("Calls", selected(editor));
		Rectangle initiative = canvas.marked().get(0);
		Window.page().activate(editor);
		editor.selectAndReveal(CallBack.PLAN.indexOf("evidence"), 0);
		Window.until("the hypothesis around the cursor is marked", () -> canvas.marked().size() == 1 && !canvas.marked().get(0).equals(initiative));
	}

	@Test
	void the_last_picture_stays_while_the_text_has_errors_and_says_so(@TempDir Path folder) throws Exception {
		ITextEditor editor = Window.open(Opened.plan(folder, "p.plan", CallBack.PLAN));
		Composite diagram = view("diagram");
		PictureCanvas canvas = Window.the(diagram, PictureCanvas.class, any -> true);
		untilDrawn(diagram, canvas);
		Window.document(editor).replace(0, 4, "{{{{");
		String stale = japanese() ? "最後に読めたとき" : "when the text could last be read";
		Window.until("the view says that it is old", () -> Window.all(diagram, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(stale)));
		search(diagram, "Call back");
		assertEquals(1, canvas.marked().size());
		Window.document(editor).replace(0, 4, "plan");
		Window.until("it is new again", () -> Window.all(diagram, Label.class).stream().noneMatch(label -> label.isVisible() && label.getText().contains(stale)));
	}

	@Test
	void the_forecast_shows_what_an_initiative_brings_and_what_if_it_is_done_by_half(@TempDir Path folder) throws Exception {
		Window.open(Opened.plan(folder, "p.plan", CallBack.PLAN));
		Composite forecast = view("forecast");
		Table shares = Window.the(forecast, Table.class, any -> true);
		Window.until("the forecast is computed", () -> shares.getItemCount() == 1);
		assertEquals("Call back", shares.getItem(0).getText(0));
		assertTrue(shares.getItem(0).getText(1).contains("19,200"), "24,000, believed by 80%: " + shares.getItem(0).getText(1));
		shares.setSelection(0);
		shares.notifyListeners(SWT.Selection, new Event());
		Scale scale = Window.the(forecast, Scale.class, any -> true);
		assertEquals(100, scale.getSelection());
		scale.setSelection(50);
		scale.notifyListeners(SWT.Selection, new Event());
		Window.until("half of it is 9,600 less", () -> Window.all(forecast, Label.class).stream()
				.anyMatch(label -> label.getText().contains("50%") && label.getText().contains("\u22129,600")));
	}

	@Test
	void the_review_says_where_reality_left_the_plan(@TempDir Path folder) throws Exception {
		String observed = CallBack.PLAN + "observations \"crm\" { 2026-01 leads 90 }\n";
		Window.open(Opened.plan(folder, "p.plan", observed));
		Composite review = view("review");
		Tree tree = Window.the(review, Tree.class, any -> true);
		Window.until("the gap is split", () -> tree.getItemCount() > 0);
		assertEquals("leads", tree.getItem(0).getItem(0).getText(0));
		assertTrue(tree.getItem(0).getItem(0).getText(1).startsWith("\u2212"), tree.getItem(0).getItem(0).getText(1));
	}

	@Test
	void without_observations_the_review_says_what_to_write(@TempDir Path folder) throws Exception {
		Window.open(Opened.plan(folder, "p.plan", CallBack.PLAN));
		Composite review = view("review");
		Window.until("it says so", () -> Window.all(review, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains("observations")));
		assertFalse(Window.the(review, Tree.class, any -> true).isVisible());
	}

	@Test
	void another_file_of_the_same_plan_keeps_the_picture(@TempDir Path folder) throws Exception {
		IFile first = Opened.plan(folder, "p.plan", CallBack.PLAN);
		IFile second = Opened.plan(folder, "q.plan", "unit other\n");
		Window.open(first);
		Composite diagram = view("diagram");
		PictureCanvas canvas = Window.the(diagram, PictureCanvas.class, any -> true);
		untilDrawn(diagram, canvas);
		Window.open(second);
		Window.pause(500);
		search(diagram, "Call back");
		assertEquals(1, canvas.marked().size());
	}

	@Test
	void every_view_can_be_opened_again_from_the_menu() {
		Menu menu = Window.window().getShell().getMenuBar().getItem(2).getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> items = Stream.of(menu.getItems()).map(MenuItem::getText).toList();
		Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).filter(view -> view.getId().startsWith("org.sightline."))
				.forEach(view -> assertTrue(items.contains(view.getLabel()), view.getLabel() + " in " + items));
		menu.notifyListeners(SWT.Hide, new Event());
	}
}
