package org.sightline.lsp;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Fix.Blank;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/** Leads the editor, after a quick fix, to what the fix leaves to be written: by a command that selects it. */
final class FillIn {

	/** The command's name; its argument is a {@link ShowDocumentParams}. */
	static final String COMMAND = "sightline.fillIn";

	private static final Gson GSON = new Gson();

	private FillIn() {
	}

	/** What leads to the first blank of a fix, once its changes are made; empty where it has none. */
	static Optional<Command> after(Message title, List<TextChange> changes, OpenText text) {
		return new Fix(title, changes).blanks().stream().findFirst().map(blank -> {
			ShowDocumentParams show = new ShowDocumentParams(text.plan().uri(blank.file()));
			show.setTakeFocus(true);
			show.setSelection(range(blank, changes, text));
			return new Command(title.in(text.locale()), COMMAND, List.of(show));
		});
	}

	private static Range range(Blank blank, List<TextChange> changes, OpenText text) {
		String before = blank.file().equals(text.path()) ? text.file().text() : text.read(blank.file());
		return new Positions(TextChange.apply(blank.file(), changes, before)).range(blank.offset(), blank.length());
	}

	/** What a command of an editor wants to be shown; empty where it is none of ours. */
	static Optional<ShowDocumentParams> wanted(ExecuteCommandParams command) {
		if (!command.getCommand().equals(COMMAND) || command.getArguments() == null || command.getArguments().isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(GSON.fromJson(GSON.toJsonTree(command.getArguments().get(0)), ShowDocumentParams.class)).filter(show -> show.getUri() != null);
		} catch (JsonParseException e) {
			return Optional.empty();
		}
	}
}
