package org.sightline.workbench.welcome;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.sightline.workbench.SharedImages;

/** A sheet in the middle of its place: a head, ways to go with a line about each, links. It scrolls where it does not fit. */
class Sheet {

	private static final int WIDTH = 640;
	private final ScrolledComposite scrolled;
	private final Composite middle;
	private final Composite sheet;
	private final LocalResourceManager resources;

	Sheet(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		middle = new Composite(scrolled, SWT.NONE);
		middle.setLayout(new GridLayout());
		sheet = new Composite(middle, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 24;
		layout.marginHeight = 32;
		layout.verticalSpacing = 6;
		sheet.setLayout(layout);
		sheet.setLayoutData(width(new GridData(SWT.CENTER, SWT.TOP, true, false)));
		resources = new LocalResourceManager(JFaceResources.getResources(), scrolled);
	}

	Composite control() {
		return scrolled;
	}

	void head(String title, String line) {
		Composite head = new Composite(sheet, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.horizontalSpacing = 16;
		head.setLayout(layout);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Label image = new Label(head, SWT.NONE);
		image.setImage(resources.create(SharedImages.icon("sightline64.png")));
		Label name = new Label(head, SWT.NONE);
		name.setText(title);
		name.setFont(font(14, SWT.NORMAL));
		wrapped(sheet, line).setLayoutData(below(12));
	}

	/** A way to go: what it is called, and a line about it. */
	void way(String name, String about, Runnable go) {
		Link link = link(name, go);
		link.setFont(font(3, SWT.BOLD));
		((GridData) link.getLayoutData()).verticalIndent = 14;
		wrapped(sheet, about);
	}

	void heading(String text) {
		Label label = wrapped(sheet, text);
		label.setFont(font(1, SWT.BOLD));
		label.setLayoutData(below(28));
	}

	Link link(String text, Runnable go) {
		Link link = new Link(sheet, SWT.NONE);
		link.setText("<a>" + text.replace("&", "&&").replace("<", "‹") + "</a>");
		link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		link.addListener(SWT.Selection, event -> go.run());
		return link;
	}

	void done() {
		scrolled.setContent(middle);
		scrolled.addListener(SWT.Resize, event -> fit());
		fit();
	}

	private void fit() {
		int width = scrolled.getClientArea().width;
		width((GridData) sheet.getLayoutData()).widthHint = Math.min(WIDTH, Math.max(200, width - 20));
		scrolled.setMinSize(middle.computeSize(width, SWT.DEFAULT));
		middle.layout(true, true);
	}

	private static GridData width(GridData data) {
		data.widthHint = WIDTH;
		return data;
	}

	private static Label wrapped(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return label;
	}

	private static GridData below(int space) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = space;
		return data;
	}

	private Font font(int larger, int style) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger).setStyle(style));
	}
}
