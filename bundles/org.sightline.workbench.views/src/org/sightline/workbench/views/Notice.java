package org.sightline.workbench.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line above a view that says why it does not show what is expected; gone where there is nothing to say. */
public final class Notice {

	private final Composite box;
	private final Label text;

	/** A notice in a composite with a grid layout of one column. */
	public Notice(Composite parent) {
		box = new Composite(parent, SWT.NONE);
		GridLayout margins = new GridLayout();
		margins.marginWidth = 10;
		box.setLayout(margins);
		box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		text = new Label(box, SWT.WRAP);
		text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		hide();
	}

	/** Says something. */
	public void say(String message) {
		show(message, new Color(Look.sunk()), new Color(Look.ink()));
	}

	/** Says what needs a person. */
	public void warn(String message) {
		show("\u25B2 " + message, new Color(Look.warnSoft()), new Color(Look.warn()));
	}

	private void show(String message, Color background, Color foreground) {
		text.setText(message);
		box.setBackground(background);
		text.setBackground(background);
		text.setForeground(foreground);
		visible(true);
	}

	/** Says nothing. */
	public void hide() {
		visible(false);
	}

	private void visible(boolean shown) {
		((GridData) box.getLayoutData()).exclude = !shown;
		box.setVisible(shown);
		box.getParent().layout(true, true);
	}
}
