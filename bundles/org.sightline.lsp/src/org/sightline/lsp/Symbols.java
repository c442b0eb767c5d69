package org.sightline.lsp;

import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.sightline.dsl.ide.outline.Symbol;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Guide;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Plan;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.eclipse.emf.ecore.EObject;

/** The outline as the protocol tells it. */
final class Symbols {

	private Symbols() {
	}

	static List<DocumentSymbol> of(List<Symbol> outline, Positions text, Locale locale) {
		return outline.stream().map(entry -> of(entry, text, locale)).toList();
	}

	private static DocumentSymbol of(Symbol entry, Positions text, Locale locale) {
		String kind = entry.kind().in(locale);
		String detail = entry.detail().isBlank() ? kind : entry.detail() + " · " + kind;
		return new DocumentSymbol(entry.name(), kind(entry.element()), text.range(entry.place().offset(), entry.place().length()),
				text.range(entry.selected().offset(), entry.selected().length()), detail, of(entry.children(), text, locale));
	}

	/** The protocol knows the kinds of programs only; the nearest one gives each of ours an icon of its own. */
	static SymbolKind kind(EObject element) {
		return element instanceof Initiative ? SymbolKind.Function
				: element instanceof Metric ? SymbolKind.Variable
				: element instanceof Goal ? SymbolKind.Event
				: element instanceof Hypothesis ? SymbolKind.Interface
				: element instanceof Team ? SymbolKind.Namespace
				: element instanceof Stage || element instanceof Guide ? SymbolKind.Field
				: element instanceof Effect ? SymbolKind.Property
				: element instanceof Plan ? SymbolKind.Package : SymbolKind.Object;
	}
}
