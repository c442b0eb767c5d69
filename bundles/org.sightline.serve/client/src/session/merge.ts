import { difference, type Replacement } from "./difference";

/** Two texts that come from a third one, made into one that has the changes of both. */

/**
 * The changes of both texts; where both changed the same lines, mine stand.
 *
 * @param base the text that both come from
 */
export function combined(base: string, mine: string, disk: string): string {
  const own = byLines(base, difference(base, mine));
  const theirs = byLines(base, difference(base, disk)).filter(change => !own.some(mineToo => touch(mineToo, change)));
  let result = "";
  let at = 0;
  for (const change of [...own, ...theirs].sort((a, b) => a.from - b.from)) {
    result += base.slice(at, change.from) + change.insert;
    at = change.to;
  }
  return result + base.slice(at);
}

/** The same changes, of whole lines each: words of both texts in one line would make no sense. */
function byLines(base: string, changes: readonly Replacement[]): Replacement[] {
  const whole: Replacement[] = [];
  for (const change of changes) {
    const last = whole[whole.length - 1];
    const from = base.lastIndexOf("\n", change.from - 1) + 1;
    const end = base.indexOf("\n", change.to);
    const to = end < 0 ? base.length : end;
    if (last && from <= last.to) {
      const overlap = last.to - change.from;
      last.insert = last.insert.slice(0, last.insert.length - overlap) + change.insert + base.slice(change.to, to);
      last.to = to;
    } else {
      whole.push({ from, to, insert: base.slice(from, change.from) + change.insert + base.slice(change.to, to) });
    }
  }
  return whole;
}

function touch(a: Replacement, b: Replacement): boolean {
  return a.from <= b.to && b.from <= a.to;
}
