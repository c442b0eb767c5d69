package org.sightline.workbench.views.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.Look;
import org.sightline.workbench.views.picture.PictureCanvas;

/** The contents of the compare editor: what changed in meaning on top, the picture beside it, the text beneath. */
final class ComparePage {

	private final Comparison comparison;
	private final Composite whole;

	ComparePage(Composite parent, Comparison comparison, CompareConfiguration configuration) {
		this.comparison = comparison;
		whole = new Composite(parent, SWT.NONE);
		whole.setLayout(new GridLayout());
		for (String line : comparison.headline()) {
			Label label = new Label(whole, SWT.WRAP);
			label.setText(line);
			label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		}
		SashForm rows = new SashForm(whole, SWT.VERTICAL);
		rows.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		SashForm upper = new SashForm(rows, SWT.HORIZONTAL);
		new ChangesTable(upper, comparison.changes());
		pictures(upper);
		texts(rows, configuration);
		rows.setWeights(3, 2);
	}

	Control control() {
		return whole;
	}

	private void pictures(Composite parent) {
		CTabFolder tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		comparison.pictures().forEach((title, drawing) -> {
			PictureCanvas canvas = new PictureCanvas(tabs);
			canvas.colors(Look.surface(), Look.flow());
			canvas.show(drawing, title, false);
			CTabItem tab = new CTabItem(tabs, SWT.NONE);
			tab.setText(title);
			tab.setControl(canvas);
		});
		tabs.setSelection(0);
	}

	/** The texts of one file at a time; those that differ come first. */
	private void texts(Composite parent, CompareConfiguration configuration) {
		Composite box = new Composite(parent, SWT.NONE);
		box.setLayout(new GridLayout());
		List<String> files = files();
		Combo choice = new Combo(box, SWT.READ_ONLY);
		choice.setItems(files.stream().map(this::title).toArray(String[]::new));
		choice.setToolTipText(Texts.of(ComparePage.class, "compare.file"));
		Composite place = new Composite(box, SWT.NONE);
		place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		place.setLayout(new FillLayout());
		TextMergeViewer viewer = new TextMergeViewer(place, configuration);
		choice.addListener(SWT.Selection, event -> show(viewer, files.get(choice.getSelectionIndex())));
		if (!files.isEmpty()) {
			choice.select(0);
			show(viewer, files.get(0));
		}
	}

	private List<String> files() {
		TreeSet<String> all = new TreeSet<>(comparison.before().keySet());
		all.addAll(comparison.after().keySet());
		List<String> sorted = new ArrayList<>(all.stream().filter(this::differs).toList());
		all.stream().filter(file -> !differs(file)).forEach(sorted::add);
		return sorted;
	}

	private boolean differs(String file) {
		return !comparison.before().getOrDefault(file, "").equals(comparison.after().getOrDefault(file, ""));
	}

	private String title(String file) {
		return differs(file) ? Texts.of(ComparePage.class, "compare.differs", file) : file;
	}

	private void show(TextMergeViewer viewer, String file) {
		viewer.setInput(new DiffNode(new TextElement(file, comparison.before().getOrDefault(file, "")),
				new TextElement(file, comparison.after().getOrDefault(file, ""))));
	}
}
