package org.sightline.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentCommand;
import org.junit.jupiter.api.Test;
import org.sightline.workbench.editor.assist.Indenting;

/** What becomes of a text when somebody types at `¦`; the cursor is at `¦` again afterwards. */
class IndentingTest {

	private static String typed(String marked, String typed) throws Exception {
		int offset = marked.indexOf('¦');
		Document document = new Document(marked.replace("¦", ""));
		DocumentCommand command = new DocumentCommand() {
		};
		command.offset = offset;
		command.text = typed;
		command.caretOffset = -1;
		command.shiftsCaret = true;
		command.doit = true;
		new Indenting().customizeDocumentCommand(document, command);
		document.replace(command.offset, command.length, command.text);
		int caret = command.caretOffset >= 0 ? command.caretOffset : command.offset + command.text.length();
		return new StringBuilder(document.get()).insert(caret, '¦').toString();
	}

	@Test
	void a_line_behind_an_opened_brace_goes_one_step_in() throws Exception {
		assertEquals("team Sales {\n  ¦", typed("team Sales {¦", "\n"));
		assertEquals("team Sales {\n  ¦\n}", typed("team Sales {¦ }", "\n"));
	}

	@Test
	void a_line_within_a_block_begins_where_the_one_above_did() throws Exception {
		assertEquals("team Sales {\n  works in\n  ¦\n}", typed("team Sales {\n  works in¦\n}", "\n"));
	}

	@Test
	void a_brace_that_closes_stands_under_the_line_that_opened() throws Exception {
		assertEquals("team Sales {\n}¦", typed("team Sales {\n  ¦", "}"));
		assertEquals("price { baseline 3 }¦", typed("price { baseline 3 ¦", "}"));
	}
}
