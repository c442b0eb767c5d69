import type { EditorView } from "@codemirror/view";
import { positionOf, rangeOf } from "../session/lines";
import type { Doc } from "../session/doc";
import type { WorkspaceEdit } from "../session/protocol";
import { text } from "../texts/texts";
import { choose } from "../dialogs/choose";
import { askAbout, make, type Desk } from "./desk";

export interface Fix {
  title: string;
  run(): Promise<boolean>;
}

interface Action {
  title: string;
  edit?: WorkspaceEdit;
  diagnostics?: { code?: string }[];
}

/** The quick fixes for a region of a text. @param code only those for findings with this code */
export async function fixesAt(desk: Desk, doc: Doc, from: number, to: number, code?: string): Promise<Fix[]> {
  const about = await askAbout<Action[] | null>(desk, doc, "codeAction", {
    range: rangeOf(doc.state.doc, from, to),
    context: { diagnostics: [] }
  });
  if (!about) return [];
  const fitting = (about.result ?? []).filter(
    action => code === undefined || (action.diagnostics ?? []).some(diagnostic => diagnostic.code === code)
  );
  return fitting.flatMap(action =>
    action.edit ? [{ title: action.title, run: () => make(desk, action.title, about.revision, action.edit!) }] : []
  );
}

/** Lets the user choose among the fixes for the line of the cursor. */
export async function fixHere(desk: Desk, doc: Doc, view: EditorView): Promise<void> {
  const { from, to } = view.state.selection.main;
  let fixes = await fixesAt(desk, doc, from, to);
  if (fixes.length === 0) {
    const line = view.state.doc.lineAt(from);
    fixes = await fixesAt(desk, doc, line.from, line.to);
  }
  if (fixes.length === 0) {
    desk.say(text("fix.none", positionOf(view.state.doc, from).line + 1));
    return;
  }
  const chosen = await choose(text("fix.title"), fixes.map(fix => ({ label: fix.title, value: fix })));
  if (chosen) await chosen.run();
  view.focus();
}
