import { element } from "../dom";

/**
 * The little markdown in which the language server explains things, as elements: paragraphs, lists, rules, **strong**,
 * `code`. All else is text as it stands.
 */

/** The elements of an explanation. */
export function rendered(markdown: string): HTMLElement[] {
  return markdown.split(/\n{2,}/).filter(part => part.trim() !== "").map(block);
}

function block(part: string): HTMLElement {
  const lines = part.split("\n");
  if (/^(?:---|\*\*\*)$/.test(part.trim())) return element("hr");
  if (lines.every(line => /^\s*[-*] /.test(line))) {
    return element("ul", {}, ...lines.map(line => element("li", {}, ...inline(line.replace(/^\s*[-*] /, "")))));
  }
  const heading = /^#{1,6} (.*)$/.exec(part);
  if (heading) return element("p", {}, element("strong", {}, ...inline(heading[1]!)));
  return element("p", {}, ...lines.flatMap((line, index) => [...(index > 0 ? [element("br")] : []), ...inline(line.replace(/ {2,}$/, ""))]));
}

function inline(line: string): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let rest = line;
  for (;;) {
    const mark = /\*\*(.+?)\*\*|`([^`]+)`|\\([\\`*_{}[\]()#+\-.!<>|~])/.exec(rest);
    if (!mark) break;
    pieces.push(rest.slice(0, mark.index));
    pieces.push(mark[1] ? element("strong", {}, ...inline(mark[1])) : mark[2] ? element("code", {}, mark[2]) : mark[3]!);
    rest = rest.slice(mark.index + mark[0].length);
  }
  return [...pieces, rest].filter(piece => piece !== "");
}
