import type { Text } from "@codemirror/state";
import { changesOf } from "../session/lines";
import type { TextEdit } from "../session/protocol";

/** What a quick fix writes where only a person knows the words: a text of its own, in quotes. */
const UNKNOWN = '"…"';

/** The first thing that edits leave to be written, in the text in which they were made; undefined where they know all words. */
export function blankOf(text: Text, edits: readonly TextEdit[]): { from: number; to: number } | undefined {
  let moved = 0;
  for (const change of changesOf(text, edits).sort((a, b) => a.from - b.from)) {
    const at = change.insert.indexOf(UNKNOWN);
    if (at >= 0) return { from: change.from + moved + at + 1, to: change.from + moved + at + UNKNOWN.length - 1 };
    moved += change.insert.length - (change.to - change.from);
  }
  return undefined;
}
