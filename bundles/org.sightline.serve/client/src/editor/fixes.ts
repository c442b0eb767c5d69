import type { EditorView } from "@codemirror/view";
import { positionOf, rangeOf } from "../session/lines";
import type { Doc } from "../session/doc";
import type { Place, WorkspaceEdit } from "../session/protocol";
import { text } from "../texts/texts";
import { choose } from "../dialogs/choose";
import { blankOf } from "./blanks";
import { askAbout, make, type Desk } from "./desk";

export interface Fix {
  title: string;
  run(): Promise<void>;
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
  return fitting.flatMap(({ title, edit }) => (edit ? [{ title, run: () => run(desk, title, about.revision, edit) }] : []));
}

/** Makes a fix, and leads to what it leaves to be written. */
async function run(desk: Desk, title: string, revision: number, edit: WorkspaceEdit): Promise<void> {
  const blank = await blankOfAll(desk, edit);
  if ((await make(desk, title, revision, edit)) && blank) await desk.go(blank);
}

async function blankOfAll(desk: Desk, edit: WorkspaceEdit): Promise<Place | undefined> {
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) {
    const file = desk.documents.infos.value.find(info => info.uri === uri)?.file;
    const blank = file === undefined ? undefined : blankOf((await desk.documents.open(file)).state.doc, edits);
    if (file !== undefined && blank) return { file, ...blank };
  }
  return undefined;
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
  view.focus();
  if (chosen) await chosen.run();
}
