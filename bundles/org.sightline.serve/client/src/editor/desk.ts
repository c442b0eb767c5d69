import type { Text } from "@codemirror/state";
import type { Doc } from "../session/doc";
import type { Documents } from "../session/documents";
import type { LanguageServer } from "../session/lsp";
import type { Finding, Place, WorkspaceEdit } from "../session/protocol";
import { Unreachable } from "../session/refused";
import type { Session } from "../session/session";

/** What the editors and lists of the page have in common. */
export interface Desk {
  readonly session: Session;
  readonly documents: Documents;
  readonly language: LanguageServer;
  readonly readOnly: boolean;
  /** Shows a place of the text that was checked last; with `focus` the keyboard goes there too. */
  show(place: Place, focus: boolean): Promise<void>;
  /** Leads the keyboard to a place of the text as it is now. */
  go(place: Place): Promise<void>;
  /** Says something in passing. */
  say(message: string): void;
  /** Says that something failed, and why, until it is dismissed. */
  complain(reason: string): void;
  /** The findings of a file as of its newest check. */
  findings(file: string): readonly Finding[];
}

/** An answer of the language server, and the text that it is about. */
export interface About<Result> {
  result: Result;
  text: Text;
  /** Where a place of that text is now; undefined if too much happened since. */
  now(offset: number): number | undefined;
  /** The state of all texts when it was asked. */
  revision: number;
}

/**
 * Asks the language server about a text as it is here. Undefined without a connection, or if the text changed before
 * the question could be asked.
 *
 * @param parameters what is asked beside the file
 */
export async function askAbout<Result>(desk: Desk, doc: Doc, method: string, parameters: object = {}): Promise<About<Result> | undefined> {
  if (desk.session.connection.value !== "open") return undefined;
  const before = doc.state.doc;
  await desk.documents.settled();
  if (!doc.state.doc.eq(before)) return undefined;
  const version = doc.sync.version;
  const revision = desk.session.revision;
  try {
    const result = await desk.language.ask<Result>(`textDocument/${method}`, { textDocument: { uri: doc.info.uri }, ...parameters });
    return { result, text: before, revision, now: offset => doc.sync.since(version)?.mapPos(offset) };
  } catch (error) {
    if (error instanceof Unreachable) return undefined;
    throw error;
  }
}

/** Makes an edit that was asked for, and says so if it cannot be made. */
export async function make(desk: Desk, label: string, revision: number, edit: WorkspaceEdit): Promise<boolean> {
  try {
    await desk.documents.edit(label, revision, edit);
    return true;
  } catch (error) {
    if (!(error instanceof Unreachable)) desk.complain((error as Error).message);
    return false;
  }
}
