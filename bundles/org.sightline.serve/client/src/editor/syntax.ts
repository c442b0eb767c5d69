import { HighlightStyle, indentService, StreamLanguage, syntaxHighlighting, type StringStream } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { tags } from "@lezer/highlight";

/**
 * What can be told from characters alone, so that what is typed has its colour at once: comments, texts, numbers. Words
 * get theirs from the language server a moment later.
 */

interface Inside {
  comment: boolean;
}

const NUMBER = /^\d[\d_]*(?:-\d\d){0,2}(?:\.\d+)?[kMB%万億]?/u;
const WORD = /^[\p{ID_Start}_][\p{ID_Continue}・]*/u;

function token(stream: StringStream, inside: Inside): string | null {
  if (inside.comment || stream.match("/*")) {
    inside.comment = !stream.match(/^.*?\*\//);
    if (inside.comment) stream.skipToEnd();
    return "comment";
  }
  if (stream.match("//")) {
    stream.skipToEnd();
    return "comment";
  }
  if (stream.match(/^"[^"]*"?/)) return "string";
  if (stream.match(NUMBER)) return "number";
  if (!stream.match(WORD)) stream.next();
  return null;
}

const words = StreamLanguage.define<Inside>({
  name: "sightline-plan",
  startState: () => ({ comment: false }),
  copyState: inside => ({ ...inside }),
  token,
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["{", "(", "[", "\""] },
    indentOnInput: /^\s*\}$/,
    wordChars: "・"
  }
});

/** A line stands as deep as the one above, deeper inside a block that begins there. */
const indentation = indentService.of((context, at) => {
  const line = context.lineAt(at, 1);
  let above = context.state.doc.lineAt(at).number - 1;
  while (above > 0 && context.state.doc.line(above).text.trim() === "") above--;
  if (above === 0) return 0;
  const before = context.state.doc.line(above);
  const inside = /\{\s*(?:\/\/.*)?$/.test(before.text) ? context.unit : 0;
  return Math.max(0, context.lineIndent(before.from) + inside - (/^\s*\}/.test(line.text) ? context.unit : 0));
});

const style = HighlightStyle.define([
  { tag: tags.comment, class: "word-comment" },
  { tag: tags.string, class: "word-string" },
  { tag: tags.number, class: "word-number" }
]);

/** Colours, brackets, comments and indentation of plans. */
export const planSyntax: Extension = [words, indentation, syntaxHighlighting(style)];
