package org.sightline.workbench.editor.assist;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Begins a new line where it belongs: one step further in behind an opened brace; and puts a brace that closes under the line that opened. */
public final class Indenting implements IAutoEditStrategy {

	private static final String STEP = "  ";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
				newLine(document, command);
			} else if (command.length == 0 && command.text.equals("}")) {
				close(document, command);
			}
		} catch (BadLocationException e) {
			return; // written as typed
		}
	}

	private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		String behind = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
		String indent = before.substring(0, before.length() - before.stripLeading().length());
		boolean opened = before.stripTrailing().endsWith("{");
		String lineBreak = command.text;
		command.text = lineBreak + indent + (opened ? STEP : "");
		if (opened && behind.strip().startsWith("}")) {
			command.shiftsCaret = false;
			command.caretOffset = command.offset + command.text.length();
			command.text += lineBreak + indent;
			command.length = behind.length() - behind.stripLeading().length();
		}
	}

	private static void close(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		if (before.isBlank() && before.endsWith(STEP)) {
			command.offset -= STEP.length();
			command.length = STEP.length();
		}
	}
}
