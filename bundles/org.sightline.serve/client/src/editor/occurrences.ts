import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import { offsetOf, positionOf } from "../session/lines";
import type { Doc } from "../session/doc";
import type { Range } from "../session/protocol";
import { askAbout, type Desk } from "./desk";

/** Where else the name at the cursor stands. */

const show = StateEffect.define<DecorationSet>();
const PAUSE = 250;

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, transaction) {
    const fresh = transaction.effects.find(effect => effect.is(show));
    if (fresh) return fresh.value;
    return transaction.docChanged ? Decoration.none : set;
  },
  provide: field => EditorView.decorations.from(field)
});

/** Marks the name at the cursor everywhere in the text, once the cursor rests. */
export function occurrences(desk: Desk, doc: Doc): Extension {
  return [
    marks,
    ViewPlugin.define(view => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      return {
        update(update: ViewUpdate) {
          if (!update.selectionSet && !update.docChanged) return;
          clearTimeout(timer);
          timer = setTimeout(() => void mark(desk, doc, view), PAUSE);
        },
        destroy: () => clearTimeout(timer)
      };
    })
  ];
}

async function mark(desk: Desk, doc: Doc, view: EditorView): Promise<void> {
  if (doc.view !== view || doc.composing || !view.hasFocus) return;
  const at = view.state.selection.main;
  const about = at.empty
    ? await askAbout<{ range: Range }[] | null>(desk, doc, "documentHighlight", { position: positionOf(view.state.doc, at.head) })
    : undefined;
  if (doc.view !== view || (about && !view.state.doc.eq(about.text))) return;
  const found = about?.result ?? [];
  const spans = found.map(({ range }) =>
    Decoration.mark({ class: "occurrence" }).range(offsetOf(view.state.doc, range.start), offsetOf(view.state.doc, range.end))
  );
  if (spans.length > 0 || view.state.field(marks).size > 0) view.dispatch({ effects: show.of(Decoration.set(spans, true)) });
}
