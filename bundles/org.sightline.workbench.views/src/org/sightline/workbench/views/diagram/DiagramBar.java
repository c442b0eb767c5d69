package org.sightline.workbench.views.diagram;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.workbench.editor.Texts;

/** Above a diagram: which view, which of its layers, and a search in it. */
final class DiagramBar {

	private final List<ViewInfo> views;
	private final PictureView diagram;
	private final Combo choice;
	private final ToolItem layers;
	private final Label found;

	DiagramBar(Composite parent, List<ViewInfo> views, PictureView diagram) {
		this.views = views;
		this.diagram = diagram;
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout columns = new GridLayout(4, false);
		columns.marginHeight = 4;
		bar.setLayout(columns);
		choice = new Combo(bar, SWT.READ_ONLY);
		choice.setItems(views.stream().map(ViewInfo::label).toArray(String[]::new));
		choice.setToolTipText(Texts.of(DiagramView.class, "diagram.view"));
		choice.addListener(SWT.Selection, event -> diagram.view(views.get(choice.getSelectionIndex()).name()));
		ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		layers = new ToolItem(tools, SWT.DROP_DOWN);
		layers.setText(Texts.of(DiagramView.class, "diagram.layers"));
		Text search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Texts.of(DiagramView.class, "diagram.search"));
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.minimumWidth = 80;
		search.setLayoutData(wide);
		found = new Label(bar, SWT.NONE);
		search.addListener(SWT.Modify, event -> search(search.getText()));
	}

	private void search(String text) {
		int count = diagram.search(text);
		found.setText(text.isBlank() ? "" : Texts.of(DiagramView.class, "diagram.found", count));
		found.getParent().layout();
	}

	/** Shows which view and which of its layers are visible. */
	void select(String view, Set<String> visible) {
		ViewInfo info = views.stream().filter(known -> known.name().equals(view)).findFirst().orElseThrow();
		choice.select(views.indexOf(info));
		layers.setEnabled(!info.layers().isEmpty());
		Menu menu = new Menu(choice.getShell(), SWT.POP_UP);
		for (LayerInfo layer : info.layers()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(layer.label());
			item.setSelection(visible.contains(layer.name()));
			item.addListener(SWT.Selection, event -> diagram.layer(layer.name(), item.getSelection()));
		}
		for (var old : layers.getListeners(SWT.Selection)) {
			layers.removeListener(SWT.Selection, old);
		}
		layers.addListener(SWT.Selection, event -> {
			var bounds = layers.getBounds();
			menu.setLocation(layers.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
			menu.setVisible(true);
		});
		layers.addDisposeListener(event -> menu.dispose());
	}
}
