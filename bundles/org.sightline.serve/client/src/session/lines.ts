import type { ChangeSpec, Text } from "@codemirror/state";
import type { Position, Range, TextEdit } from "./protocol";

/** Places as the language server counts them, in lines and characters from 0, and as the editor does, in characters. */

/** A place behind its line's end is the line's end, one behind the text the text's end. */
export function offsetOf(text: Text, position: Position): number {
  if (position.line >= text.lines) return text.length;
  const line = text.line(position.line + 1);
  return Math.min(line.to, line.from + position.character);
}

export function positionOf(text: Text, offset: number): Position {
  const line = text.lineAt(Math.min(offset, text.length));
  return { line: line.number - 1, character: Math.min(offset, text.length) - line.from };
}

export function rangeOf(text: Text, from: number, to: number): Range {
  return { start: positionOf(text, from), end: positionOf(text, to) };
}

/** The changes of the editor that make these edits, all of which count in the text before. */
export function changesOf(text: Text, edits: readonly TextEdit[]): { from: number; to: number; insert: string }[] {
  return edits.map(edit => ({
    from: offsetOf(text, edit.range.start),
    to: offsetOf(text, edit.range.end),
    insert: edit.newText
  })) satisfies ChangeSpec;
}

/** The edits that make these changes. */
export function editsOf(text: Text, changes: readonly { from: number; to: number; insert: string }[]): TextEdit[] {
  return changes.map(change => ({ range: rangeOf(text, change.from, change.to), newText: change.insert }));
}
