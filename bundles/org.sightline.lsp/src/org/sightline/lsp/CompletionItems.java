package org.sightline.lsp;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.sightline.dsl.ide.completion.Proposal;

/** Proposals as an editor lists them. */
final class CompletionItems {

	private CompletionItems() {
	}

	/** The items, in the order of the proposals: editors sort by `sortText`, and Japanese names have no useful order of their own. */
	static List<CompletionItem> of(List<Proposal> proposals, OpenText text, boolean snippets) {
		String written = text.file().text();
		List<CompletionItem> items = new ArrayList<>();
		for (Proposal proposal : proposals) {
			boolean template = proposal.kind() == Proposal.Kind.TEMPLATE || proposal.kind() == Proposal.Kind.FUNCTION;
			CompletionItem item = new CompletionItem(proposal.label());
			item.setDetail(proposal.detail());
			item.setKind(kind(proposal.kind()));
			item.setSortText(String.format("%06d", items.size()));
			// an editor filters by what is typed; a name found by its label would be dropped without this
			item.setFilterText(written.substring(proposal.offset(), proposal.offset() + proposal.length()) + proposal.label());
			item.setInsertTextFormat(template && snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
			item.setTextEdit(Either.forLeft(new TextEdit(text.positions().range(proposal.offset(), proposal.length()),
					template && !snippets ? plain(proposal.text()) : proposal.text())));
			items.add(item);
		}
		return items;
	}

	/** A template's text without its marks: `${1:name}` becomes `name`. */
	static String plain(String template) {
		return template.replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replaceAll("\\$(?:\\{\\d+}|\\d+)", "");
	}

	private static CompletionItemKind kind(Proposal.Kind kind) {
		return switch (kind) {
			case NAME -> CompletionItemKind.Reference;
			case MONTH -> CompletionItemKind.Value;
			case FUNCTION -> CompletionItemKind.Function;
			case TEMPLATE -> CompletionItemKind.Snippet;
			case KEYWORD -> CompletionItemKind.Keyword;
		};
	}
}
