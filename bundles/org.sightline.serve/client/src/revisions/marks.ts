import { element } from "../dom";
import { text } from "../texts/texts";

/** What became of something between two versions, as a small sign that is read aloud in words. */
export function mark(kind: "added" | "removed" | "changed"): HTMLElement {
  const sign = { added: "＋", removed: "−", changed: "→" }[kind];
  return element("span", { class: `mark ${kind}` }, element("span", { attributes: { "aria-hidden": "true" } }, sign), element("span", { class: "unseen" }, text(`compare.${kind}`)));
}
