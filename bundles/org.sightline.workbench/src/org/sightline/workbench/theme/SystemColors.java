package org.sightline.workbench.theme;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * On GTK the system's colours turn with the theme, but a moment after it: controls that have no colours of their own would keep those
 * of before, such as white letters on white.
 */
final class SystemColors {

	private static final int[] KINDS = { SWT.COLOR_WIDGET_FOREGROUND, SWT.COLOR_WIDGET_BACKGROUND, SWT.COLOR_LIST_FOREGROUND, SWT.COLOR_LIST_BACKGROUND };

	/** Nothing that anybody looks at: a control takes up a colour anew only after it had another. */
	private static final Color OTHER = new Color(1, 2, 3);

	private final Display display;
	private final Set<RGB> known;

	/** The colours as they are before the theme changes. */
	SystemColors(Display display) {
		this.display = display;
		known = new HashSet<>(now());
	}

	private Set<RGB> now() {
		return Set.copyOf(IntStream.of(KINDS).mapToObj(display::getSystemColor).map(Color::getRGB).toList());
	}

	/** Gives controls the new ones as soon as they are there. */
	void follow() {
		if (!Platform.WS_GTK.equals(Platform.getWS())) {
			return;
		}
		Listener[] turned = new Listener[1];
		turned[0] = event -> {
			display.removeListener(SWT.Settings, turned[0]);
			display.asyncExec(this::renew);
		};
		display.addListener(SWT.Settings, turned[0]);
	}

	private void renew() {
		known.addAll(now());
		Stream.of(display.getShells()).forEach(this::renew);
	}

	private void renew(Control control) {
		if (known.contains(control.getForeground().getRGB())) {
			control.setForeground(OTHER);
			control.setForeground(null);
		}
		if (known.contains(control.getBackground().getRGB())) {
			control.setBackground(OTHER);
			control.setBackground(null);
		}
		if (control instanceof Composite group) {
			Stream.of(group.getChildren()).forEach(this::renew);
		}
	}
}
