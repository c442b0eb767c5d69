import { element } from "../dom";
import { text } from "../texts/texts";
import { openDialog } from "./dialog";

export interface Option<Value> {
  label: string;
  detail?: string;
  value: Value;
}

/** From so many options on there is a field to search among them. */
const MANY = 8;

/** Lets the user choose one of several things by mouse, arrows or typing; undefined if none. */
export function choose<Value>(title: string, options: readonly Option<Value>[]): Promise<Value | undefined> {
  return openDialog<Value>(title, dialog => {
    let active = 0;
    let shown: readonly Option<Value>[] = options;
    const list = element("ul", { class: "choices", attributes: { role: "listbox", id: "choices", "aria-label": title } });
    const search = element("input", {
      class: options.length < MANY ? "unseen" : "",
      attributes: {
        type: "text",
        role: "combobox",
        autofocus: true,
        autocomplete: "off",
        spellcheck: "false",
        "aria-expanded": "true",
        "aria-controls": "choices",
        "aria-label": text("choose.search"),
        placeholder: text("choose.search")
      }
    });
    const activate = (index: number): void => {
      active = Math.max(0, Math.min(index, shown.length - 1));
      [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
      search.setAttribute("aria-activedescendant", `choice-${active}`);
      list.children[active]?.scrollIntoView({ block: "nearest" });
    };
    const show = (): void => {
      const wanted = search.value.normalize("NFKC").toLowerCase();
      shown = options.filter(option => `${option.label} ${option.detail ?? ""}`.normalize("NFKC").toLowerCase().includes(wanted));
      list.replaceChildren(...shown.map((option, index) => row(option, index, () => dialog.close(option.value))));
      activate(0);
    };
    search.addEventListener("input", show);
    search.addEventListener("keydown", event => {
      if (event.isComposing) return;
      if (event.key === "ArrowDown") activate(active + 1);
      else if (event.key === "ArrowUp") activate(active - 1);
      else if (event.key === "Enter") dialog.close(shown[active]?.value);
      else return;
      event.preventDefault();
    });
    show();
    return [search, list];
  });
}

function row<Value>(option: Option<Value>, index: number, pick: () => void): HTMLElement {
  return element(
    "li",
    { attributes: { role: "option", id: `choice-${index}` }, on: { click: pick } },
    element("span", {}, option.label),
    option.detail ? element("span", { class: "detail" }, option.detail) : undefined
  );
}
