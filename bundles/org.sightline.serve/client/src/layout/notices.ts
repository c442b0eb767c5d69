import { button, byId, element } from "../dom";
import { severityMark } from "../findings/marks";
import type { Severity } from "../session/protocol";
import { text } from "../texts/texts";

/** What the page says beside the plan: a line above it until dismissed, or a word in passing. */

/** How long a word in passing stays, in milliseconds: for all of it, and for each of its characters. */
const PASSING = { all: 3500, each: 90 };
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something until it is dismissed; the same thing only once at a time. */
export function notice(severity: Severity, message: string): void {
  const list = byId("notices");
  if ([...list.children].some(item => (item as HTMLElement).dataset["said"] === message)) return;
  const item = element("div", { class: `notice ${severity}`, attributes: { role: severity === "error" ? "alert" : "status", "data-said": message } });
  const close = button("×", () => item.remove(), { class: "close", title: text("dialog.close") });
  close.setAttribute("aria-label", text("dialog.close"));
  item.append(severityMark(severity), element("span", {}, message), close);
  list.append(item);
}

/** Says something that needs no answer. */
export function say(message: string): void {
  const said = byId("said");
  clearTimeout(timer);
  said.textContent = message;
  timer = setTimeout(() => (said.textContent = ""), PASSING.all + PASSING.each * message.length);
}
