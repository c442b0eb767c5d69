import { autocompletion, snippet, type Completion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { element } from "../dom";
import { offsetOf, positionOf } from "../session/lines";
import type { Doc } from "../session/doc";
import type { TextEdit } from "../session/protocol";
import { text } from "../texts/texts";
import { askAbout, type Desk } from "./desk";

interface Item {
  label: string;
  detail?: string;
  kind?: number;
  insertTextFormat?: number;
  textEdit?: TextEdit;
}

/** What the protocol's kinds are here. */
const KINDS: Record<number, string> = { 18: "name", 12: "month", 3: "function", 15: "template", 14: "keyword" };
const SNIPPET = 2;

/** Proposals of the language server, which knows what fits at the cursor and finds names by their labels too. */
export function completion(desk: Desk, doc: Doc): Extension {
  return autocompletion({
    override: [context => proposals(desk, doc, context)],
    activateOnTypingDelay: 60,
    icons: true,
    optionClass: option => `proposal-${option.type ?? "name"}`
  });
}

async function proposals(desk: Desk, doc: Doc, context: CompletionContext): Promise<CompletionResult | null> {
  const before = context.matchBefore(/[\p{ID_Continue}・]+$/u);
  if (!context.explicit && !before && !/[ .]$/.test(context.state.sliceDoc(Math.max(0, context.pos - 1), context.pos))) return null;
  const about = await askAbout<{ items: Item[] } | null>(desk, doc, "completion", { position: positionOf(context.state.doc, context.pos) });
  const items = about?.result?.items ?? [];
  const first = items[0]?.textEdit;
  if (!about || !first || context.aborted) return null;
  // after a blank only names are worth a list that nobody asked for
  if (!context.explicit && !before && !items.some(item => KINDS[item.kind ?? 0] === "name")) return null;
  return {
    from: offsetOf(about.text, first.range.start),
    to: offsetOf(about.text, first.range.end),
    options: items.filter(item => item.textEdit).map((item, index) => option(item, -index)),
    filter: false
  };
}

function option(item: Item, boost: number): Completion {
  const insert = item.textEdit!.newText;
  const type = KINDS[item.kind ?? 0] ?? "name";
  const template = item.insertTextFormat === SNIPPET;
  return {
    label: item.label,
    type,
    boost,
    ...(item.detail ? { detail: item.detail } : {}),
    apply: template ? snippet(fields(insert)) : insert,
    info: () => card(item.label, item.detail ?? "", type, template ? preview(insert) : "")
  };
}

function card(label: string, detail: string, type: string, code: string): HTMLElement {
  return element(
    "div",
    { class: "card" },
    element("strong", {}, label),
    element("span", { class: "kind" }, text(`completion.${type}` as "completion.name")),
    detail ? element("p", {}, detail) : undefined,
    code ? element("pre", {}, code) : undefined
  );
}

/** A template of the protocol as one of the editor: `$1` and `$0` become fields, and what would be one here is no field. */
export function fields(template: string): string {
  return template
    .replace(/#\{/g, "\\#{")
    .replace(/\$(\d+)/g, "${$1}")
    .replace(/\$\{0(?::([^}]*))?\}/g, (_whole, name: string | undefined) => `\${9:${name ?? ""}}`)
    .replace(/\\\$/g, "$");
}

/** A template as it will look. */
export function preview(template: string): string {
  return template.replace(/\$\{\d+:([^}]*)\}/g, "$1").replace(/\$\{?\d+\}?/g, "…");
}
