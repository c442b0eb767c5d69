import { button, byId, element } from "../dom";
import { showKeys } from "../dialogs/keys";
import { chooseTheme, chosenTheme, type Theme } from "../look/theme";
import { text, type Key } from "../texts/texts";

/** The line above everything: which plan, how it stands, what can be done. */

export interface TopActions {
  undo(): void;
  redo(): void;
  save(): void;
}

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

export class Top {
  readonly #title = element("h1");
  readonly #chance = element("p", { class: "chance", attributes: { "aria-live": "polite" } });
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #save: HTMLButtonElement;
  #name = "";

  /** @param actions undefined where nothing can be changed */
  constructor(actions: TopActions | undefined) {
    this.#undo = button("↶", () => actions?.undo(), { class: "icon" });
    this.#redo = button("↷", () => actions?.redo(), { class: "icon" });
    this.#save = button(text("save"), () => actions?.save(), { class: "main", title: "Ctrl+S" });
    const help = button("?", () => void showKeys(), { class: "icon", title: text("keys.title") });
    help.setAttribute("aria-label", text("keys.title"));
    // the keyboard stays where people type
    for (const step of [this.#undo, this.#redo, this.#save]) step.addEventListener("mousedown", event => event.preventDefault());
    byId("top").append(
      logo(),
      this.#title,
      this.#chance,
      element("span", { class: "space" }),
      ...(actions ? [this.#undo, this.#redo, this.#save] : [element("span", { class: "reading" }, text("readOnly"))]),
      themes(),
      help
    );
    this.history(null, null);
    this.unsaved(0);
  }

  plan(title: string, folder: string): void {
    this.#name = title || folder;
    this.#title.textContent = this.#name;
    this.#title.title = folder;
    document.title = `${this.#name} – Sightline`;
  }

  /** @param sentence how likely the plan's goal is; empty where nobody knows */
  chance(sentence: string, missed: boolean): void {
    if (this.#chance.textContent !== sentence) this.#chance.textContent = sentence;
    this.#chance.classList.toggle("bad", missed);
  }

  history(undo: string | null, redo: string | null): void {
    describe(this.#undo, "undo", undo);
    describe(this.#redo, "redo", redo);
  }

  unsaved(files: number): void {
    this.#save.disabled = files === 0;
    this.#save.textContent = files > 1 ? text("save.files", files) : text("save");
    if (this.#name) document.title = `${files > 0 ? "● " : ""}${this.#name} – Sightline`;
  }
}

function describe(step: HTMLButtonElement, key: "undo" | "redo", label: string | null): void {
  const title = label ? text(`${key}.of`, label) : text(key);
  step.disabled = label === null;
  step.title = `${title} (${key === "undo" ? "Ctrl+Z" : "Ctrl+Y"})`;
  step.setAttribute("aria-label", title);
}

function themes(): HTMLElement {
  const group = element("span", { class: "themes", attributes: { role: "group", "aria-label": text("theme") } });
  const press = (): void => {
    for (const item of group.children) item.setAttribute("aria-pressed", String((item as HTMLElement).dataset["theme"] === chosenTheme()));
  };
  for (const theme of THEMES) {
    const item = button(text(`theme.${theme}` as Key), () => {
      chooseTheme(theme);
      press();
    });
    item.dataset["theme"] = theme;
    group.append(item);
  }
  press();
  return group;
}

function logo(): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 40 16");
  svg.setAttribute("class", "logo");
  svg.setAttribute("aria-hidden", "true");
  const shapes: [string, Record<string, string>][] = [
    ["circle", { cx: "6", cy: "8", r: "4" }],
    ["path", { d: "M10 8H28", class: "sight" }],
    ["path", { d: "M33 2l6 6-6 6-6-6z", class: "goal" }]
  ];
  for (const [name, attributes] of shapes) {
    const shape = document.createElementNS(space, name);
    for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, value);
    svg.append(shape);
  }
  return svg;
}
