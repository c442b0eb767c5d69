import type { EditorView } from "@codemirror/view";
import { choose } from "../dialogs/choose";
import { askName } from "../dialogs/name";
import { changed, difference } from "../session/difference";
import { changesOf, editsOf, offsetOf, positionOf } from "../session/lines";
import type { Doc } from "../session/doc";
import type { Position, Range, TextEdit, WorkspaceEdit } from "../session/protocol";
import { Refused } from "../session/refused";
import { text } from "../texts/texts";
import { askAbout, make, type Desk } from "./desk";

/** What the keyboard asks the language server for: to go somewhere, to rename, to bring into order. */

interface Location {
  uri: string;
  range: Range;
}

/** F12: to where the name at the cursor is declared. */
export async function toDefinition(desk: Desk, doc: Doc, at: number): Promise<void> {
  const about = await askAbout<Location[] | null>(desk, doc, "definition", { position: positionOf(doc.state.doc, at) });
  const first = about?.result?.[0];
  if (first) await show(desk, first);
  else if (about) desk.say(text("definition.none"));
}

/** Shift+F12: to one of the places where the name at the cursor is used. */
export async function toReference(desk: Desk, doc: Doc, at: number): Promise<void> {
  const about = await askAbout<Location[] | null>(desk, doc, "references", {
    position: positionOf(doc.state.doc, at),
    context: { includeDeclaration: true }
  });
  const found = about?.result ?? [];
  if (found.length === 0) {
    if (about) desk.say(text("references.none"));
    return;
  }
  const options = await Promise.all(found.map(location => labelled(desk, location)));
  const chosen = await choose(text("references.title"), options);
  if (chosen) await show(desk, chosen);
}

async function labelled(desk: Desk, location: Location): Promise<{ label: string; detail: string; value: Location }> {
  const target = await documentAt(desk, location.uri);
  const line = target ? target.state.doc.line(Math.min(location.range.start.line + 1, target.state.doc.lines)).text.trim() : location.uri;
  return { label: line, detail: `${target?.file ?? ""}:${location.range.start.line + 1}`, value: location };
}

async function documentAt(desk: Desk, uri: string): Promise<Doc | undefined> {
  const info = desk.documents.infos.value.find(known => known.uri === uri);
  return info ? desk.documents.open(info.file) : undefined;
}

async function show(desk: Desk, location: Location): Promise<void> {
  const target = await documentAt(desk, location.uri);
  if (!target) return;
  const { start, end } = location.range;
  await desk.go({ file: target.file, from: offsetOf(target.state.doc, start), to: offsetOf(target.state.doc, end) });
}

interface Symbol {
  name: string;
  detail?: string;
  selectionRange: Range;
  children?: Symbol[];
}

/** Ctrl+Shift+O: to an element of this file. */
export async function toSymbol(desk: Desk, doc: Doc, view: EditorView): Promise<void> {
  const about = await askAbout<Symbol[] | null>(desk, doc, "documentSymbol");
  const all = flat(about?.result ?? []);
  const chosen = await choose(text("symbol.title"), all.map(symbol => ({ label: symbol.name, detail: symbol.detail ?? "", value: symbol })));
  if (!chosen) return;
  const at = offsetOf(view.state.doc, chosen.selectionRange.start);
  await desk.go({ file: doc.file, from: at, to: offsetOf(view.state.doc, chosen.selectionRange.end) });
}

function flat(symbols: readonly Symbol[]): Symbol[] {
  return symbols.flatMap(symbol => [symbol, ...flat(symbol.children ?? [])]);
}

/** F2: another name for what is at the cursor, everywhere in the plan. */
export async function rename(desk: Desk, doc: Doc, at: number): Promise<void> {
  const position: Position = positionOf(doc.state.doc, at);
  try {
    const about = await askAbout<{ placeholder: string } | null>(desk, doc, "prepareRename", { position });
    if (!about?.result) return;
    const old = about.result.placeholder;
    await askName(text("rename.title", old), text("rename.name"), old, text("rename.do"), name => renameTo(desk, doc, position, old, name));
  } catch (error) {
    if (error instanceof Refused) desk.say(error.message);
    else throw error;
  }
}

async function renameTo(desk: Desk, doc: Doc, position: Position, old: string, name: string): Promise<string | undefined> {
  if (name === old) return undefined;
  try {
    const about = await askAbout<WorkspaceEdit | null>(desk, doc, "rename", { position, newName: name });
    if (!about?.result) return text("edit.overtaken");
    await desk.documents.edit(text("rename.label", old, name), about.revision, about.result);
    return undefined;
  } catch (error) {
    return error instanceof Refused ? error.message : text("connection.needed");
  }
}

/** Shift+Alt+F: the canonical layout. Only what differs is replaced, so the cursor stays where it is. */
export async function format(desk: Desk, doc: Doc): Promise<void> {
  try {
    const about = await askAbout<TextEdit[] | null>(desk, doc, "formatting", { options: { tabSize: 2, insertSpaces: true } });
    if (!about) return;
    const before = about.text.toString();
    const after = changed(about.text, changesOf(about.text, about.result ?? []));
    if (before === after) desk.say(text("format.already"));
    else await make(desk, text("format.label"), about.revision, { changes: { [doc.info.uri]: editsOf(about.text, difference(before, after)) } });
  } catch (error) {
    if (error instanceof Refused) desk.say(error.message);
    else throw error;
  }
}
