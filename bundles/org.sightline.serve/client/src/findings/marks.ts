import { element } from "../dom";
import type { Severity } from "../session/protocol";
import { text } from "../texts/texts";

/** How findings look wherever they are told: shape, word, and a message in which `names` are set off. */

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Shape and word of a severity. */
export function severityMark(severity: Severity): HTMLElement {
  return element("span", { class: `severity ${severity}` }, element("i", { attributes: { "aria-hidden": "true" } }), text(`severity.${severity}`));
}

/** A message; what stands between backquotes in it is code. */
export function code(message: string): HTMLElement {
  const parts = message.split("`");
  const whole = parts.length % 2 === 1;
  return element("span", { class: "say" }, ...(whole ? parts.map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part)) : [message]));
}
