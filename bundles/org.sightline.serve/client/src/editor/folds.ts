import { foldService } from "@codemirror/language";
import { StateEffect, StateField, type Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { About } from "./desk";

/** Blocks that can be folded, from the language server. */

interface Fold {
  startLine: number;
  endLine: number;
}

const know = StateEffect.define<ReadonlyMap<number, number>>();

/** From the beginnings of lines to the ends of the blocks that begin there. */
const known = StateField.define<ReadonlyMap<number, number>>({
  create: () => new Map(),
  update(folds, transaction) {
    const fresh = transaction.effects.find(effect => effect.is(know));
    if (fresh) return fresh.value;
    if (!transaction.docChanged) return folds;
    return new Map([...folds].map(([start, end]) => [transaction.changes.mapPos(start, -1), transaction.changes.mapPos(end)]));
  }
});

export const folds: Extension = [
  known,
  foldService.of((state, lineStart, lineEnd) => {
    const end = state.field(known).get(lineStart);
    return end === undefined || end <= lineEnd || end > state.doc.length ? null : { from: lineEnd, to: end };
  })
];

/** Learns the blocks of an answer. A block's last line, with its brace, stays visible behind the dots. */
export function learnFolds(view: EditorView, about: About<Fold[] | null>): void {
  const found = new Map<number, number>();
  for (const { startLine, endLine } of about.result ?? []) {
    if (endLine >= about.text.lines) continue;
    const last = about.text.line(endLine + 1);
    const start = about.now(about.text.line(startLine + 1).from);
    const end = about.now(last.text.trim() === "}" ? last.to - 1 : last.to);
    if (start !== undefined && end !== undefined) found.set(start, end);
  }
  view.dispatch({ effects: know.of(found) });
}
