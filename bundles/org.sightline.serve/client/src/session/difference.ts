import { diff } from "@codemirror/merge";
import type { Text } from "@codemirror/state";

/** One region of a text that becomes another. */
export interface Replacement {
  from: number;
  to: number;
  insert: string;
}

/** A diff of a whole plan must not hold up typing: where it takes longer, larger regions are replaced. */
const BOUNDS = { timeout: 200 };

/** The changes that lead from one text to another; what is alike stays untouched, and cursors in it too. */
export function difference(before: string, after: string): Replacement[] {
  return diff(before, after, BOUNDS).map(change => ({
    from: change.fromA,
    to: change.toA,
    insert: after.slice(change.fromB, change.toB)
  }));
}

/** The text with its changes made. */
export function changed(text: Text, changes: readonly Replacement[]): string {
  let result = "";
  let at = 0;
  const whole = text.toString();
  for (const change of [...changes].sort((a, b) => a.from - b.from)) {
    result += whole.slice(at, change.from) + change.insert;
    at = change.to;
  }
  return result + whole.slice(at);
}
