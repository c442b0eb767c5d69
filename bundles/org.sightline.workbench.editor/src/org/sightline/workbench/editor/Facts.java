package org.sightline.workbench.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sightline.dsl.findings.Place;
import org.sightline.dsl.ide.names.Occurrence;
import org.sightline.dsl.ide.names.Occurrences;
import org.sightline.dsl.ide.outline.Folding;
import org.sightline.dsl.ide.outline.Highlight;
import org.sightline.dsl.ide.outline.Highlighting;
import org.sightline.dsl.ide.outline.Outline;
import org.sightline.dsl.ide.outline.Symbol;
import org.sightline.dsl.load.SourceFile;
import org.sightline.live.LiveModel;
import org.sightline.model.Element;

/**
 * What an editor shows of one file, taken out of the plan's model so that the window's thread may use it. Immutable.
 *
 * @param version      the version of the texts that it was taken from
 * @param words        the file's words
 * @param declarations by the number of an element, where it gets its name; empty for built-in ones
 * @param folds        what can be folded
 * @param outline      the file's elements
 */
public record Facts(long version, Words words, List<Optional<Place>> declarations, List<Place> folds, List<Entry> outline) {

	/** Of a file about which nothing is known yet. */
	public static final Facts NONE = new Facts(0, new Words(List.of()), List.of(), List.of(), List.of());

	/** The facts of a file; to be called on the plan's thread. */
	public static Facts of(LiveModel model, String path, Locale locale) {
		Optional<SourceFile> file = model.file(path);
		return file.map(found -> of(model, found, locale)).orElse(new Facts(model.version(), NONE.words, List.of(), List.of(), List.of()));
	}

	private static Facts of(LiveModel model, SourceFile file, Locale locale) {
		Occurrences names = model.names();
		Map<Element, Integer> numbers = new HashMap<>();
		Map<Integer, Integer> elements = new HashMap<>();
		List<Optional<Place>> declarations = new ArrayList<>();
		for (Occurrence name : names.in(file.path())) {
			elements.put(name.place().offset(), numbers.computeIfAbsent(name.element(), element -> {
				declarations.add(names.of(element).stream().filter(Occurrence::declaration).map(Occurrence::place).findFirst());
				return declarations.size() - 1;
			}));
		}
		TreeMap<Integer, Word> words = new TreeMap<>();
		for (Highlight word : Highlighting.of(file, names)) {
			Place place = word.place();
			words.putIfAbsent(place.offset(), new Word(place.offset(), place.length(), word.kind(), word.declaration(), elements.getOrDefault(place.offset(), Word.NO_NAME)));
		}
		return new Facts(model.version(), new Words(List.copyOf(words.values())), declarations, Folding.of(file),
				entries(Outline.of(file), "", locale));
	}

	private static List<Entry> entries(List<Symbol> symbols, String above, Locale locale) {
		Map<String, Integer> same = new HashMap<>();
		List<Entry> entries = new ArrayList<>();
		for (Symbol symbol : symbols) {
			String type = symbol.element().eClass().getName();
			String path = above + "/" + type + " " + symbol.name();
			int before = same.merge(path, 1, Integer::sum);
			String unique = before == 1 ? path : path + " " + before;
			entries.add(new Entry(symbol.name(), type, symbol.kind().in(locale), symbol.detail(), symbol.place(), symbol.selected(), unique,
					entries(symbol.children(), unique, locale)));
		}
		return List.copyOf(entries);
	}
}
