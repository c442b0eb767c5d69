import { button, element } from "../dom";
import { text } from "../texts/texts";

/** The row of open files. */

export interface Tab {
  file: string;
  dirty: boolean;
  conflict: boolean;
  readOnly: boolean;
}

export interface TabActions {
  select(file: string): void;
  close(file: string): void;
  /** Lets the user choose among all files. */
  more(): void;
}

export class Tabs {
  readonly #row = element("div", { class: "tabs", attributes: { role: "tablist", "aria-label": text("tabs.name") } });
  readonly #actions: TabActions;
  #shown = "";

  constructor(head: HTMLElement, actions: TabActions) {
    this.#actions = actions;
    const more = button(text("tabs.files"), () => actions.more(), { class: "files", title: text("tabs.files.title") });
    head.append(this.#row, more);
    this.#row.addEventListener("keydown", event => this.#key(event));
    this.#row.addEventListener("wheel", event => {
      if (event.deltaX === 0) this.#row.scrollLeft += event.deltaY;
    }, { passive: true });
  }

  show(tabs: readonly Tab[], front: string | undefined): void {
    const state = JSON.stringify([tabs, front]);
    if (state === this.#shown) return;
    this.#shown = state;
    const focused = this.#row.contains(document.activeElement);
    this.#row.replaceChildren(...tabs.map(tab => this.#tab(tab, tab.file === front)));
    const selected = this.#row.querySelector<HTMLElement>("[aria-selected=true]");
    selected?.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) selected?.focus();
  }

  #tab(tab: Tab, front: boolean): HTMLElement {
    const state = tab.conflict ? text("tabs.conflict") : tab.dirty ? text("tabs.unsaved") : tab.readOnly ? text("tabs.readOnly") : "";
    const label = element(
      "button",
      {
        attributes: {
          type: "button",
          role: "tab",
          "aria-selected": String(front),
          "aria-controls": "editors",
          "aria-keyshortcuts": "Delete",
          tabindex: front ? "0" : "-1",
          title: state ? `${tab.file} – ${state}` : tab.file,
          "data-file": tab.file
        },
        on: {
          click: () => this.#actions.select(tab.file),
          auxclick: event => {
            if (event.button === 1) this.#actions.close(tab.file);
          }
        }
      },
      tab.dirty || tab.conflict ? element("i", { class: tab.conflict ? "conflict" : "dirty", attributes: { "aria-hidden": "true" } }) : undefined,
      shortName(tab.file),
      state ? element("span", { class: "unseen" }, ` (${state})`) : undefined
    );
    const close = button("×", () => this.#actions.close(tab.file), { class: "close", title: text("tabs.close", tab.file) });
    // for the mouse only: a row of tabs has nothing but tabs, of which the Delete key closes the one in front
    close.tabIndex = -1;
    close.setAttribute("aria-hidden", "true");
    return element("div", { class: front ? "tab front" : "tab", attributes: { role: "presentation" } }, label, close);
  }

  #key(event: KeyboardEvent): void {
    const all = [...this.#row.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = all[(to + all.length) % all.length]!;
      this.#actions.select(next.dataset["file"]!);
    } else if (event.key === "Delete") {
      this.#actions.close(all[at]!.dataset["file"]!);
    }
  }
}

/** The part of a path that tells files apart at a glance. */
function shortName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
