import { RangeSetBuilder, StateEffect, StateField, type Text } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import type { About } from "./desk";

/** The colours of words, from the language server's semantic tokens. */

const colour = StateEffect.define<DecorationSet>();

/** The coloured words of a text; they move with what is typed until the next answer. */
export const words = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const fresh = transaction.effects.find(effect => effect.is(colour));
    return fresh ? fresh.value : marks.map(transaction.changes);
  },
  provide: field => EditorView.decorations.from(field)
});

/** The words of an answer: five numbers each, its place relative to the word before. */
export function* tokens(text: Text, data: readonly number[], types: readonly string[]): Generator<{ from: number; to: number; name: string }> {
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines, characters, length, type, modifiers] = data.slice(at, at + 5) as [number, number, number, number, number];
    line += lines;
    character = lines === 0 ? character + characters : characters;
    if (line >= text.lines) return;
    const start = text.line(line + 1).from + character;
    const end = Math.min(start + length, text.length);
    if (start < end) yield { from: start, to: end, name: `word-${types[type] ?? "other"}${modifiers & 1 ? " word-declared" : ""}` };
  }
}

/** Shows the colours of an answer, where the words are now. */
export function showWords(view: EditorView, about: About<{ data: number[] } | null>, types: readonly string[]): void {
  const set = new RangeSetBuilder<Decoration>();
  let last = 0;
  for (const word of tokens(about.text, about.result?.data ?? [], types)) {
    const from = about.now(word.from);
    const to = about.now(word.to);
    if (from === undefined || to === undefined) return;
    if (from < to && from >= last && to <= view.state.doc.length) {
      set.add(from, to, Decoration.mark({ class: word.name, inclusiveEnd: true }));
      last = from;
    }
  }
  view.dispatch({ effects: colour.of(set.finish()) });
}
