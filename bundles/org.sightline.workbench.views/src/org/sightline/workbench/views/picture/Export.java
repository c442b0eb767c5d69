package org.sightline.workbench.views.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.files.WholeFile;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.Look;

/** Saves a picture as a file that people ask for. */
public final class Export extends Action {

	private static final String[] ENDINGS = {"*.svg", "*.png"};
	/** A picture for slides: twice as fine as on the screen. */
	private static final int FINE = 2;

	private final Shell shell;
	private final Supplier<Optional<Picture>> shown;

	/**
	 * A button for it.
	 *
	 * @param shown what is to be saved; empty for nothing
	 */
	public Export(Shell shell, Supplier<Optional<Picture>> shown) {
		super(text("export"), ResourceLocator.imageDescriptorFromBundle("org.sightline.workbench.views", "icons/export.svg").orElse(null));
		this.shell = shell;
		this.shown = shown;
	}

	private static String text(String key, Object... arguments) {
		return Texts.of(Export.class, key, arguments);
	}

	@Override
	public void run() {
		shown.get().ifPresent(this::save);
	}

	private void save(Picture picture) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(text("export"));
		dialog.setFilterExtensions(ENDINGS);
		dialog.setFilterNames(new String[] {text("export.svg"), text("export.png")});
		dialog.setFileName(picture.title() + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(picture, Path.of(chosen));
		}
	}

	private void write(Picture picture, Path file) {
		try {
			WholeFile.write(file, file.toString().toLowerCase(Locale.ROOT).endsWith(".png") ? png(picture)
					: SvgWriter.write(picture, SvgOptions.file(Theme.AUTO)).getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			MessageDialog.openError(shell, text("export"), text("export.failed", file.toString(), e.toString()));
		}
	}

	private static byte[] png(Picture picture) {
		Drawing drawing = Drawing.of(SvgWriter.write(picture, SvgOptions.plain(Look.theme())));
		ImageLoader loader = new ImageLoader();
		int width = (int) Math.ceil(drawing.width() * FINE);
		int height = (int) Math.ceil(drawing.height() * FINE);
		loader.data = new ImageData[] {drawing.draw(0, 0, width, height, FINE, Look.surface())};
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}
}
