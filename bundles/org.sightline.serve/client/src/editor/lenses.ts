import { StateEffect, StateField, type Range as Span } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";
import { element } from "../dom";
import type { Range } from "../session/protocol";
import { offsetOf } from "../session/lines";
import type { About } from "./desk";

/** What each initiative contributes, on a line of its own above its block. */

export interface Lens {
  range: Range;
  command?: { title: string };
}

class LensWidget extends WidgetType {
  constructor(readonly titles: readonly string[], readonly indent: number) {
    super();
  }

  override eq(other: LensWidget): boolean {
    return other.indent === this.indent && other.titles.join("\n") === this.titles.join("\n");
  }

  toDOM(): HTMLElement {
    const line = element("div", { class: "lens" });
    line.style.paddingLeft = `calc(${this.indent}ch + 6px)`;
    line.append(...this.titles.map(title => element("span", { class: "title" }, title)));
    return line;
  }

  override get estimatedHeight(): number {
    return 20;
  }
}

const show = StateEffect.define<DecorationSet>();

export const lenses = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, transaction) {
    const fresh = transaction.effects.find(effect => effect.is(show));
    return fresh ? fresh.value : set.map(transaction.changes);
  },
  provide: field => EditorView.decorations.from(field)
});

/** Shows the lenses of an answer; those of one line together. */
export function showLenses(view: EditorView, about: About<Lens[] | null>): void {
  const lines = new Map<number, string[]>();
  for (const lens of about.result ?? []) {
    const at = about.now(offsetOf(about.text, lens.range.start));
    if (at === undefined || at > view.state.doc.length || !lens.command) continue;
    const start = view.state.doc.lineAt(at).from;
    lines.set(start, [...(lines.get(start) ?? []), lens.command.title]);
  }
  const widgets: Span<Decoration>[] = [...lines].map(([start, titles]) => {
    const indent = /^\s*/.exec(view.state.doc.lineAt(start).text)?.[0].length ?? 0;
    return Decoration.widget({ widget: new LensWidget(titles, indent), block: true, side: -1 }).range(start);
  });
  view.dispatch({ effects: show.of(Decoration.set(widgets, true)) });
}
