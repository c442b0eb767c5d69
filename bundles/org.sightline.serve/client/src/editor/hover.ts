import type { Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import { element } from "../dom";
import { offsetOf, positionOf } from "../session/lines";
import type { Doc } from "../session/doc";
import type { Range } from "../session/protocol";
import { askAbout, type Desk } from "./desk";
import { rendered } from "./markdown";

interface Hover {
  contents: { value: string };
  range?: Range;
}

/** What something means and is worth, where the mouse rests. */
export function hovers(desk: Desk, doc: Doc): Extension {
  return hoverTooltip(async (_view, at) => {
    const about = await explanation(desk, doc, at);
    if (!about) return null;
    return { pos: about.from, end: about.to, above: true, create: () => ({ dom: element("div", { class: "explanation" }, ...about.parts) }) };
  });
}

/** What is known about a place of a text. */
export async function explanation(desk: Desk, doc: Doc, at: number): Promise<{ from: number; to: number; parts: HTMLElement[] } | undefined> {
  const about = await askAbout<Hover | null>(desk, doc, "hover", { position: positionOf(doc.state.doc, at) });
  if (!about?.result) return undefined;
  const range = about.result.range;
  const from = about.now(range ? offsetOf(about.text, range.start) : at);
  const to = about.now(range ? offsetOf(about.text, range.end) : at);
  return from === undefined || to === undefined ? undefined : { from, to, parts: rendered(about.result.contents.value) };
}
