import { element } from "../dom";
import { code } from "../findings/marks";
import type { Change, Comparison } from "../session/protocol";
import { text, type Key } from "../texts/texts";
import { mark } from "./marks";

const CLASSES: readonly Change["class"][] = ["logic", "commitment", "wording", "record"];

/** What the changes do to the goals, and the changes by meaning. */
export class ChangeList {
  readonly section: HTMLElement;

  constructor(comparison: Comparison, show: (change: Change) => void) {
    const { before, after, changes, effects } = comparison;
    const body = element(
      "div",
      { class: "body" },
      ...effects.map((effect, at) => element("p", { class: at === 0 ? "effect first" : "effect" }, ...code(effect).childNodes)),
      ...CLASSES.flatMap(kind => group(kind, changes.filter(change => change.class === kind), show)),
      changes.length === 0 ? element("p", { class: "empty" }, text("compare.same")) : undefined
    );
    const head = element("div", { class: "head" }, element("h2", {}, text("compare.changes")), element("p", { class: "counts", attributes: { title: `${before.name} → ${after.name}` } }, `${before.name} → ${after.name}`));
    this.section = element("section", { class: "pane changes", attributes: { "aria-label": text("compare.changes") } }, head, body);
  }
}

function group(kind: Change["class"], changes: readonly Change[], show: (change: Change) => void): HTMLElement[] {
  if (changes.length === 0) return [];
  const entry = (change: Change): HTMLElement =>
    element(
      "li",
      {},
      element(
        "button",
        { class: "told", attributes: { type: "button" }, on: { click: () => show(change) } },
        mark(kindOf(change)),
        code(change.text),
        element("span", { class: "where" }, change.element)
      )
    );
  return [
    element("h3", {}, text(`compare.${kind}` as Key), element("small", {}, ` ${text(`compare.${kind}.what` as Key)}`)),
    element("ul", { class: "found" }, ...changes.map(entry))
  ];
}

function kindOf(change: Change): "added" | "removed" | "changed" {
  return change.before === null ? "added" : change.after === null ? "removed" : "changed";
}
