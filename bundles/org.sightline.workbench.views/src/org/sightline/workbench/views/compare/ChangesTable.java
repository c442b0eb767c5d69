package org.sightline.workbench.views.compare;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.jface.resource.JFaceResources;
import org.sightline.diff.ChangeClass;
import org.sightline.diff.ChangeKind;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.Look;
import org.sightline.workbench.views.compare.Comparison.Row;

/** What changed in meaning, by class, each change with what it does to the main goal. */
final class ChangesTable {

	private final Tree tree;

	ChangesTable(Composite parent, List<Row> changes) {
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.BORDER);
		tree.setHeaderVisible(true);
		column("element", SWT.LEFT, 220);
		column("feature", SWT.LEFT, 90);
		column("before", SWT.LEFT, 150);
		column("after", SWT.LEFT, 150);
		column("money", SWT.RIGHT, 100);
		for (ChangeClass of : ChangeClass.values()) {
			List<Row> rows = changes.stream().filter(row -> row.of() == of).toList();
			if (!rows.isEmpty()) {
				group(of, rows);
			}
		}
	}

	private void column(String key, int alignment, int width) {
		TreeColumn column = new TreeColumn(tree, alignment);
		column.setText(Texts.of(ChangesTable.class, "column." + key));
		column.setWidth(width);
	}

	private void group(ChangeClass of, List<Row> rows) {
		Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		TreeItem group = new TreeItem(tree, SWT.NONE);
		String name = of.name().toLowerCase(Locale.ROOT);
		group.setText(0, Texts.of(ChangesTable.class, "class." + name, rows.size()));
		group.setFont(bold);
		for (Row row : rows) {
			TreeItem item = new TreeItem(group, SWT.NONE);
			item.setText(new String[] {sign(row.kind()) + " " + row.element(), row.feature(), oneLine(row.before()), oneLine(row.after()), row.money()});
			item.setForeground(0, new Color(row.kind() == ChangeKind.REMOVED ? Look.warn() : row.kind() == ChangeKind.ADDED ? Look.flow() : Look.ink()));
			if (row.money().startsWith("\u2212")) {
				item.setForeground(4, new Color(Look.warn()));
			}
		}
		group.setExpanded(true);
	}

	private static String sign(ChangeKind kind) {
		return switch (kind) {
			case ADDED -> "\uFF0B";
			case REMOVED -> "\u2212";
			case CHANGED -> "\u2192";
			case RENAMED -> "\u21C4";
		};
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}
}
