package org.sightline.workbench.views.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.files.WholeFile;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.Look;

/** Saves a picture as a file that people ask for. */
final class Export {

	private static final String[] ENDINGS = {"*.svg", "*.png"};
	/** A picture for slides: twice as fine as on the screen. */
	private static final int FINE = 2;

	private final Shell shell;

	Export(Shell shell) {
		this.shell = shell;
	}

	void save(DrawnView shown) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Texts.of(DiagramView.class, "diagram.export"));
		dialog.setFilterExtensions(ENDINGS);
		dialog.setFilterNames(new String[] {Texts.of(DiagramView.class, "export.svg"), Texts.of(DiagramView.class, "export.png")});
		dialog.setFileName(shown.picture().title() + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(shown, Path.of(chosen));
		}
	}

	private void write(DrawnView shown, Path file) {
		try {
			WholeFile.write(file, file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? png(shown)
					: SvgWriter.write(shown.picture(), SvgOptions.file(Theme.AUTO)).getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			MessageDialog.openError(shell, Texts.of(DiagramView.class, "diagram.export"), Texts.of(DiagramView.class, "export.failed", file.toString(), e.toString()));
		}
	}

	private static byte[] png(DrawnView shown) {
		ImageLoader loader = new ImageLoader();
		int width = (int) Math.ceil(shown.drawing().width() * FINE);
		int height = (int) Math.ceil(shown.drawing().height() * FINE);
		loader.data = new ImageData[] {shown.drawing().draw(0, 0, width, height, FINE, Look.surface())};
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}
}
