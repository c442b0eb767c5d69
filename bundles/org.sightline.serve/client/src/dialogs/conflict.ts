import { history, historyKeymap, defaultKeymap } from "@codemirror/commands";
import { MergeView } from "@codemirror/merge";
import { EditorState, type Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { button, element } from "../dom";
import { common } from "../editor/editor";
import { planSyntax } from "../editor/syntax";
import { lineEnds } from "../session/doc";
import { combined } from "../session/merge";
import { text } from "../texts/texts";
import { buttons, openDialog } from "./dialog";

/** Two texts for one file, of which one has to be chosen, or made of both. */
export interface TwoTexts {
  file: string;
  /** What is written in this window. */
  mine: string;
  /** What the file has; null if it is gone. */
  disk: string | null;
  /** The text that both come from, if it is known. */
  base?: string | null;
}

export type Decision = { with: "mine" } | { with: "disk" } | { with: "merged"; text: string };

/** Asks until it is answered: there is no safe choice to make without the user. */
export async function askConflict(texts: TwoTexts): Promise<Decision> {
  const gone = texts.disk === null;
  let merge: MergeView | undefined;
  const decision = await openDialog<Decision>(
    text("conflict.title", texts.file),
    dialog => {
      const parent = element("div", { class: "merge" });
      if (!gone) merge = mergeView(parent, texts);
      return [
        element("p", {}, text(gone ? "conflict.gone" : "conflict.text")),
        gone ? undefined : element("div", { class: "sides", attributes: { "aria-hidden": "true" } }, element("strong", {}, text("conflict.disk.side")), element("strong", {}, text("conflict.mine.side"))),
        gone ? undefined : parent,
        buttons(
          gone || texts.base === undefined || texts.base === null ? undefined : button(text("conflict.combine"), () => combine(merge!, texts), { class: "apart" }),
          button(text(gone ? "conflict.forget" : "conflict.disk"), () => dialog.close({ with: "disk" })),
          button(text(gone ? "conflict.keep" : "conflict.mine"), () => dialog.close({ with: "mine" })),
          gone ? undefined : button(text("conflict.merged"), () => dialog.close({ with: "merged", text: merge!.b.state.doc.toString() }), { class: "main" })
        )
      ];
    },
    { wide: !gone, firm: true }
  );
  merge?.destroy();
  return decision ?? { with: "mine" };
}

/** Fills the right side with the changes of both. */
function combine(merge: MergeView, { base, mine, disk }: TwoTexts): void {
  const { doc } = merge.b.state;
  merge.b.dispatch({ changes: { from: 0, to: doc.length, insert: combined(base ?? mine, doc.toString(), disk ?? mine) } });
}

function mergeView(parent: HTMLElement, texts: TwoTexts): MergeView {
  const plan: Extension = texts.file.endsWith(".plan") ? planSyntax : [];
  return new MergeView({
    parent,
    a: { doc: texts.disk ?? "", extensions: [lineEnds, common(text("conflict.disk.side"), true), plan] },
    b: {
      doc: texts.mine,
      extensions: [lineEnds, common(text("conflict.mine.side"), false), plan, history(), keymap.of([...historyKeymap, ...defaultKeymap])]
    },
    revertControls: "a-to-b",
    collapseUnchanged: { margin: 3, minSize: 6 },
    renderRevertControl: () => {
      const take = button("→", () => {}, { title: text("conflict.take") });
      take.setAttribute("aria-label", text("conflict.take"));
      return take;
    }
  });
}

/** Two versions of a text to be read side by side. */
export function comparedTexts(parent: HTMLElement, file: string, before: string, after: string, names: { before: string; after: string }): MergeView {
  const plan: Extension = file.endsWith(".plan") ? planSyntax : [];
  const side = (doc: string, name: string): { doc: string; extensions: Extension } => ({
    doc,
    extensions: [lineEnds, common(`${file} – ${name}`, true), EditorState.readOnly.of(true), plan]
  });
  return new MergeView({
    parent,
    a: side(before, names.before),
    b: side(after, names.after),
    collapseUnchanged: { margin: 4, minSize: 8 }
  });
}
