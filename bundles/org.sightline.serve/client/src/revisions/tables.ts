import { element } from "../dom";
import type { ComparedTable } from "../session/protocol";
import { text } from "../texts/texts";
import { mark } from "./marks";

/** A table of both versions: what differs says before → after. */
export function comparedTable(table: ComparedTable): HTMLElement {
  if (table.rows.length === 0) return element("p", { class: "empty" }, text("compare.table.empty"));
  const head = element("tr", {}, element("td"), ...table.columns.map(column => element("th", { class: "n", attributes: { scope: "col" } }, column)));
  const rows = table.rows.map(row => {
    const name = element("th", { attributes: { scope: "row" } }, row.mark === "unchanged" ? element("span", { class: "mark" }) : mark(row.mark), element("span", {}, row.label));
    name.style.paddingLeft = `${row.depth * 20}px`;
    return element("tr", { class: row.mark }, name, ...row.after.map((after, at) => cell(row.before[at] ?? "", after)));
  });
  const drawn = element("table", { class: "compared" }, element("thead", {}, head), element("tbody", {}, ...rows));
  return element("div", { class: "scroll", attributes: { tabindex: "0", role: "group", "aria-label": table.label } }, drawn);
}

function cell(before: string, after: string): HTMLElement {
  if (before === after) return element("td", { class: "n" }, after);
  return element("td", { class: "n moved" }, element("del", {}, before || text("compare.nothing")), " → ", element("ins", {}, after || text("compare.nothing")));
}
