import type { Extension } from "@codemirror/state";
import { highlightSpecialChars } from "@codemirror/view";

/**
 * Characters that cannot be seen or that turn the order of others around are shown. Not the byte order mark that a text begins with and
 * the returns at the ends of its lines: other programs write them, and they mean nothing.
 */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffc]|\r(?!$)|(?<!^)\ufeff/gu;

/** Shows what cannot be seen. */
export const unseen: Extension = highlightSpecialChars({ specialChars: UNSEEN });

/** What of a line is shown so. */
export function unseenIn(line: string): string[] {
  return [...line.matchAll(UNSEEN)].map(match => match[0]);
}
