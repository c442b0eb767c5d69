package org.sightline.workbench.editor.assist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Shows the little Markdown that hovers use: bold words and lists. Everything else is shown as it is. */
final class MarkdownPresenter implements IInformationPresenter, IInformationPresenterExtension {

	private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

	@Override
	public String updatePresentation(Drawable drawable, String markdown, TextPresentation presentation, int maxWidth, int maxHeight) {
		String lines = markdown.replaceAll("(?m)^- ", "\u2022 ");
		Matcher bold = BOLD.matcher(lines);
		StringBuilder text = new StringBuilder();
		int done = 0;
		while (bold.find()) {
			text.append(lines, done, bold.start());
			presentation.addStyleRange(new StyleRange(text.length(), bold.group(1).length(), null, null, SWT.BOLD));
			text.append(bold.group(1));
			done = bold.end();
		}
		return text.append(lines.substring(done)).toString();
	}

	@Override
	public String updatePresentation(Display display, String markdown, TextPresentation presentation, int maxWidth, int maxHeight) {
		return updatePresentation((Drawable) display, markdown, presentation, maxWidth, maxHeight);
	}
}
